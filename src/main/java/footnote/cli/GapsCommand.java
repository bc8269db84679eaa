package footnote.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.state.Database;
import footnote.state.Gap;
import footnote.state.State;
import footnote.state.StateException;
import footnote.state.Tally;
import footnote.terminal.JsonFormat;
import footnote.text.DisplayText;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what several people asked for and did not find, or called no help: what to write about
/// next. Nothing is told that fewer people have in common, so that nobody's own words are.
///
/// ```text
/// footnote gaps
/// zylotrope (4 people)
///   with: price, where
///   “where is the zylotrope?”
/// ```
///
/// Reads the database of `serve`, which may be at work meanwhile; articles are of no concern here.
public final class GapsCommand implements Command {
  /// People who make a gap where no number is given: with three, none of two who know of each other
  /// can tell what the third asked.
  private static final int USUAL_PEOPLE = 3;

  /// What one person alone asked is told by no number.
  private static final int FEWEST_PEOPLE = 2;

  private static final int MOST_PEOPLE = 1_000;

  private static final Option PEOPLE = new Option("people", "N", TextKey.OPTION_PEOPLE);

  @Override
  public String name() {
    return "gaps";
  }

  @Override
  public List<Option> options() {
    return List.of(PEOPLE);
  }

  @Override
  public int mostWords() {
    return 0;
  }

  /// What is told of votes goes to standard error: it is no gap.
  @Override
  public ExitCode run(ParsedCommand call) {
    int people = people(call);
    Settings settings = call.settings();
    Secrets secrets = new Secrets(call.context().environment());
    Database database = settings.database(secrets);
    if (!secrets.faults().isEmpty()) {
      throw new UsageException(secrets.faults());
    }
    if (!settings.state().gaps()) {
      call.context().tell(settings.texts().say(TextKey.GAPS_OFF));
    }
    if (database instanceof Database.File(Path file) && !Files.exists(file)) {
      call.context().tell(settings.texts().say(TextKey.GAPS_NONE, people));
      return ExitCode.NOTHING;
    }
    try (State state = new State(database, InstantSource.system())) {
      return tell(state, people, settings, call.context());
    } catch (StateException e) {
      call.context().tell(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
  }

  /// Says on standard error how the votes stand, since they are no gap, and prints the gaps.
  private static ExitCode tell(State state, int people, Settings settings, ProcessContext context) {
    Tally tally = state.tally();
    if (tally.helpful() + tally.unhelpful() > 0) {
      context.tell(settings.texts().say(TextKey.GAPS_VOTES, tally.helpful(), tally.unhelpful()));
    }
    List<Gap> gaps = state.gaps(people, settings.state().gapDays());
    if (gaps.isEmpty()) {
      context.tell(settings.texts().say(TextKey.GAPS_NONE, people));
      return ExitCode.NOTHING;
    }
    gaps.forEach(gap -> context.print(settings.json() ? json(gap) : text(gap, settings.texts())));
    return ExitCode.DONE;
  }

  /// How many people make a gap.
  ///
  /// @throws UsageException when that is no number, or too small to hide anybody
  private static int people(ParsedCommand call) {
    String text = call.value(PEOPLE).orElse(Integer.toString(USUAL_PEOPLE));
    if (text.matches("[0-9]{1,4}")) {
      int people = Integer.parseInt(text);
      if (people >= FEWEST_PEOPLE && people <= MOST_PEOPLE) {
        return people;
      }
    }
    Notice expected = Notice.of(TextKey.VALUE_NUMBER, FEWEST_PEOPLE, MOST_PEOPLE);
    throw new UsageException(
        TextKey.FAULT, PEOPLE.typed(), Notice.of(TextKey.VALUE_ILLEGAL, text, expected));
  }

  /// A gap for people: its topic, then the words and the questions that go with it. All of it was
  /// typed by strangers, and is made fit for one line each.
  private static String text(Gap gap, Texts texts) {
    StringBuilder out = new StringBuilder();
    out.append(texts.say(TextKey.GAPS_TOPIC, DisplayText.line(gap.topic()), gap.people()))
        .append('\n');
    if (!gap.words().isEmpty()) {
      String words = gap.words().stream().map(DisplayText::line).collect(Collectors.joining(", "));
      out.append("  ").append(texts.say(TextKey.GAPS_WITH, words)).append('\n');
    }
    for (String question : gap.questions()) {
      out.append("  ").append(texts.quoted(DisplayText.line(question))).append('\n');
    }
    return out.toString();
  }

  /// The same for programs, on one line.
  private static String json(Gap gap) {
    return new JsonFormat(false)
        .object(out -> {
          out.writeStringField("topic", gap.topic());
          out.writeNumberField("people", gap.people());
          write("words", gap.words(), out);
          write("questions", gap.questions(), out);
        });
  }

  /// An array of texts, empty where there are none.
  private static void write(String name, List<String> texts, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
