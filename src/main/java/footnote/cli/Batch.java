package footnote.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.text.FileTrouble;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A file of questions, asked in their order: plain text, one a line, or JSON lines with `question`
/// and an `id` that the answer repeats. Both may be mixed; what begins with a brace is JSON. Each
/// is answered before the next is read, so that a program may write questions as it reads answers.
///
/// ```text
/// Why did the port close?
/// {"id": 7, "question": "Who closed the port?"}
/// ```
///
/// A line that is no question is told with its number, and the others are answered all the same;
/// the exit code tells that the file wasn't whole. Used once.
final class Batch {
  /// As the name of a file, the usual sign for the process's own input.
  private static final String STANDARD_INPUT = "-";

  private final JsonFactory json = new JsonFactory();
  private final ProcessContext context;
  private final Settings settings;
  private final Texts texts;
  private final String name;

  /// Whether every line so far was a question.
  private boolean whole = true;

  /// Whether no answer was shown yet: people see a blank line between two.
  private boolean first = true;

  /// A question of the file.
  ///
  /// @param id its JSON, copied: a number stays a number, an object an object
  /// @param question not empty of words, as far as this class knows
  private record Line(String id, String question) {}

  /// @param name of the file, from the process's folder on; `-` for standard input
  Batch(ProcessContext context, Settings settings, String name) {
    this.context = context;
    this.settings = settings;
    this.texts = settings.texts();
    this.name = name;
  }

  /// Answers each question as soon as it is read; a line that is none is told and passed over.
  ///
  /// @param session opens the corpus, once the file is known to be readable
  /// @throws UsageException when there is no such file
  ExitCode ask(Supplier<CorpusSession> session) {
    try (InputStream in = open();
        CorpusSession opened = session.get()) {
      opened.bringInStep(context);
      AnswerPrinter asking = new AnswerPrinter(context, settings, opened.answerer());
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ask(number == 1 ? withoutMark(line) : line, number, asking);
        number++;
      }
      opened.checkEmpty(context);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + FileTrouble.reason(e), e);
    }
    return whole ? ExitCode.DONE : ExitCode.WRONG;
  }

  /// Standard input is not closed by name: the process keeps it.
  private InputStream open() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return context.in();
    }
    Path file = context.environment().folder().resolve(name);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(TextKey.USAGE_NO_FILE, file);
    }
    return Files.newInputStream(file);
  }

  /// Asks what stands in a line; nothing for a blank one.
  private void ask(String text, int number, AnswerPrinter asking) {
    if (text.isBlank()) {
      return;
    }
    Line line =
        text.stripLeading().startsWith("{") ? parse(text, number) : new Line("null", text.strip());
    if (line != null) {
      if (!first && !settings.json()) {
        context.print("\n");
      }
      first = false;
      asking.show(line.id(), line.question(), place(number));
    }
  }

  /// The question of a JSON line; null when there is none, which has been told then.
  ///
  /// Columns count from 1, as editors count them.
  private @Nullable Line parse(String text, int number) {
    try {
      return parse(text);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      tell(number, texts.say(TextKey.LINE_NO_JSON, Integer.toString(column)));
    } catch (IOException e) {
      tell(number, String.valueOf(e.getMessage()));
    } catch (UsageException e) {
      tell(number, e.said(texts));
    }
    return null;
  }

  /// Reads one object and nothing behind it. Field by field, so that a line with a megabyte of
  /// other fields takes no more memory than its text; other fields are passed over.
  ///
  /// @throws UsageException when it has no question, or something stands behind it
  private Line parse(String text) throws IOException {
    String id = "null";
    String question = null;
    try (JsonParser in = json.createParser(text)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        JsonToken value = in.nextToken();
        if (field.equals("id")) {
          id = copy(in);
        } else if (field.equals("question") && value == JsonToken.VALUE_STRING) {
          question = in.getText();
        } else {
          in.skipChildren();
        }
      }
      if (in.nextToken() != null) {
        throw new UsageException(TextKey.LINE_TWO_OBJECTS);
      }
    }
    if (question == null) {
      throw new UsageException(TextKey.LINE_NO_QUESTION);
    }
    return new Line(id, question);
  }

  /// The JSON of the value the parser stands at.
  private String copy(JsonParser in) throws IOException {
    StringWriter copy = new StringWriter();
    try (var out = json.createGenerator(copy)) {
      out.copyCurrentStructure(in);
    }
    return copy.toString();
  }

  /// Says what is wrong with a line.
  private void tell(int number, String reason) {
    whole = false;
    context.tell(place(number) + reason);
  }

  /// `questions.jsonl:3: `, as compilers do, so that editors find it.
  private String place(int number) {
    String file = name.equals(STANDARD_INPUT) ? texts.say(TextKey.STANDARD_INPUT) : name;
    return file + ":" + number + ": ";
  }

  /// Without the byte order mark that some editors put at a file's beginning.
  ///
  /// Java decodes it as a character like any other.
  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
