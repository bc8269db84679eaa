package footnote.terminal;

import footnote.answer.Answerer;
import footnote.article.ArticleSummary;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/// The line in which an asker types: its editing, history and completion. All of that is JLine's;
/// here it is told what to complete by: commands at the beginning, publishers behind `source:`,
/// else filters and headings of the corpus.
///
/// ```text
/// ? /re<Tab>             -> /read
/// ? source:Da<Tab>       -> source:"Daily Star"
/// ? how do I up<Tab>     -> a heading that begins so
/// ```
final class ChatLine {
  /// Those of [TerminalChat] that are completed, by the alphabet.
  private static final List<String> COMMANDS = List.of("/help", "/quit", "/read", "/sources");

  /// As typed in front of a value; a blank may not follow, so that the value can be typed on.
  private static final List<String> FILTERS =
      List.of("after:", "author:", "before:", "source:", "title:");

  /// Headings offered for one beginning.
  private static final int CANDIDATES = 20;

  /// Questions kept, in memory and in the file.
  private static final int HISTORY = 1000;

  private final Answerer answerer;
  private final Texts texts;

  /// @param texts in the asker's language, for the headlines of groups
  private ChatLine(Answerer answerer, Texts texts) {
    this.answerer = answerer;
    this.texts = texts;
  }

  /// A reader of lines on this terminal. History expansion (`!!`) is off, since a question may end
  /// with an exclamation mark; pasted text comes as one line.
  ///
  /// @param history the file of earlier questions; without one they are forgotten at the end
  static LineReader reader(
      Terminal terminal, Answerer answerer, Texts texts, Optional<Path> history) {
    ChatLine line = new ChatLine(answerer, texts);
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("footnote")
            .parser(parser())
            .completer((_, parsed, candidates) -> line.complete(parsed, candidates))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .option(LineReader.Option.BRACKETED_PASTE, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .variable(LineReader.HISTORY_SIZE, HISTORY)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY)
            .build();
    history.ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    return reader;
  }

  /// A question is no shell command: quotes and backslashes are only characters.
  private static DefaultParser parser() {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    return parser;
  }

  /// Adds what the word at the cursor may become.
  ///
  /// JLine shows only those that begin with the word at the cursor, so that more may be offered
  /// here.
  private void complete(ParsedLine line, List<Candidate> candidates) {
    String word = line.word().substring(0, line.wordCursor());
    if (line.wordIndex() == 0 && word.startsWith("/")) {
      COMMANDS.forEach(
          command -> candidates.add(candidate(command, TextKey.COMPLETION_COMMANDS, true)));
    } else if (word.startsWith("source:")) {
      publishers()
          .forEach(name ->
              candidates.add(
                  candidate("source:" + quoted(name), TextKey.COMPLETION_SOURCES, true)));
    } else {
      FILTERS.forEach(
          filter -> candidates.add(candidate(filter, TextKey.COMPLETION_FILTERS, false)));
      headings(line)
          .forEach(
              heading -> candidates.add(candidate(heading, TextKey.COMPLETION_HEADINGS, true)));
    }
  }

  /// What would stand in place of the word for the line to be the beginning of a heading. JLine
  /// completes word by word, a heading is many: what of it has been typed already is left out.
  private Stream<String> headings(ParsedLine line) {
    String before = line.line().substring(0, line.cursor() - line.wordCursor());
    String typed = line.line().substring(0, line.cursor());
    if (typed.isBlank()) {
      return Stream.empty();
    }
    return answerer.headings(typed, CANDIDATES).stream()
        .map(Visible::folded)
        .filter(heading -> heading.length() > before.length())
        .map(heading -> heading.substring(before.length()));
  }

  /// Publishers, or the ids of articles that have none, in order.
  ///
  /// @return names as they are shown, so that nothing that is completed can harm the terminal
  private Stream<String> publishers() {
    return answerer.sources("").stream()
        .map(ArticleSummary::source)
        .map(source -> Visible.folded(source.publisher().orElse(source.id().value())))
        .distinct()
        .sorted();
  }

  /// As a filter takes a name of several words.
  private static String quoted(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }

  /// A completion under the headline of its group.
  ///
  /// @param complete whether a blank follows; a filter's value does without
  private Candidate candidate(String value, TextKey group, boolean complete) {
    return new Candidate(value, value, texts.say(group), null, null, null, complete);
  }
}
