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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A file of questions, asked in their order.
final class Batch {
  private static final String STANDARD_INPUT = "-";

  private final JsonFactory json = new JsonFactory();
  private final ProcessContext context;
  private final Settings settings;
  private final Texts texts;
  private final String name;
  private boolean whole = true;
  private boolean first = true;

  /// A question of the file.
  ///
  /// @param id its JSON
  private record Line(String id, String question) {}

  Batch(ProcessContext context, Settings settings, String name) {
    this.context = context;
    this.settings = settings;
    this.texts = settings.texts();
    this.name = name;
  }

  /// Answers each question as soon as it is read; a line that is none is told and passed over.
  ExitCode ask(Function<Settings, CorpusSession> open) {
    try (InputStream in = open();
        CorpusSession session = open.apply(settings)) {
      session.bringInStep(context);
      AnswerPrinter asking = new AnswerPrinter(context, settings, session.answerer());
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ask(number == 1 ? withoutMark(line) : line, number, asking);
        number++;
      }
      session.checkEmpty(context);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + FileTrouble.reason(e), e);
    }
    return whole ? ExitCode.DONE : ExitCode.WRONG;
  }

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

  private void tell(int number, String reason) {
    whole = false;
    context.tell(place(number) + reason);
  }

  private String place(int number) {
    String file = name.equals(STANDARD_INPUT) ? texts.say(TextKey.STANDARD_INPUT) : name;
    return file + ":" + number + ": ";
  }

  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
