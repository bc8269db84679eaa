package footnote.terminal;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Excerpt;
import footnote.article.ArticleSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/// A conversation in a terminal: each line is a question or a command that begins with `/`.
public final class TerminalChat {
  private static final String PROMPT = "? ";
  private static final int AROUND = 1;
  private static final int USUAL_COLUMNS = 80;

  private static final String HELP =
      """
      Type a question. "Words in quotation marks" must stand so,
      -words must not stand in a passage, and source: author:
      title: before: after: choose among the articles.

        /read 1          the passage of quote [1], with the
                         ones around it; or /read ID
        /sources         the articles
        /sources WORDS   those that have the words
        /help            this
        /quit            leaves, as Ctrl-D does

      Tab completes headings, sources and commands. The arrow
      keys bring earlier questions back, Ctrl-R searches them,
      Ctrl-C clears the line.
      """;

  private final Terminal terminal;
  private final Answerer answerer;
  private final Function<String, Answer> questions;
  private final Manner manner;
  private List<Citation> cited = List.of();

  /// How the conversation looks and where it is remembered.
  ///
  /// @param color whether the terminal takes ANSI styles
  /// @param links whether it shows OSC 8 hyperlinks
  /// @param explain whether citations tell why they stand where they do
  /// @param history the file of earlier questions; none if it can't be written
  public record Manner(boolean color, boolean links, boolean explain, Optional<Path> history) {}

  /// A conversation that has not begun.
  ///
  /// @param questions answers what is no command
  public TerminalChat(
      Terminal terminal, Answerer answerer, Function<String, Answer> questions, Manner manner) {
    this.terminal = terminal;
    this.answerer = answerer;
    this.questions = questions;
    this.manner = manner;
  }

  /// Talks until the asker leaves.
  public void run() {
    LineReader reader = ChatLine.reader(terminal, answerer, manner.history());
    print("Ask a question; /help says what else there is.\n\n");
    boolean more = true;
    while (more) {
      try {
        more = reply(reader.readLine(PROMPT).strip());
      } catch (UserInterruptException _) {
        // The line is cleared.
      } catch (EndOfFileException _) {
        more = false;
      }
    }
  }

  /// Returns whether the conversation goes on.
  private boolean reply(String line) {
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1).strip();
    switch (command) {
      case "" -> {}
      case "/quit", "/exit" -> {
        return false;
      }
      case "/help" -> print("\n" + HELP + "\n");
      case "/sources" -> sources(rest);
      case "/read" -> read(rest);
      default -> {
        if (command.startsWith("/")) {
          print(new Paragraph().add("There is no " + command + "; /help says what there is."));
        } else {
          ask(line);
        }
      }
    }
    return true;
  }

  private void ask(String question) {
    Answer answer = questions.apply(question);
    cited =
        switch (answer) {
          case Answer.Found found -> found.citations();
          case Answer.NothingFound nothing -> nothing.closest();
          case Answer.Refused _, Answer.NotReady _ -> List.of();
        };
    AnswerFormat format = new AnswerFormat(look(), manner.explain(), "/sources");
    print("\n" + format.render(answer) + "\n");
  }

  private void sources(String filter) {
    List<ArticleSummary> listings = answerer.sources(filter);
    if (listings.isEmpty()) {
      print(new Paragraph().add("No article has the words " + filter + "."));
    } else {
      print("\n" + new SourcesFormat(look()).render(listings) + "\n");
    }
  }

  private void read(String passage) {
    Optional<Excerpt> excerpt = answerer.read(id(passage), AROUND);
    if (excerpt.isEmpty()) {
      print(new Paragraph().add("There is no quote [" + passage + "] and no passage of that id."));
    } else {
      print("\n" + new ExcerptFormat(look()).render(excerpt.get()) + "\n");
    }
  }

  /// The passage's id for the number of a quote.
  private String id(String passage) {
    String number = passage.replaceAll("[\\[\\]]", "");
    return cited.stream()
        .filter(citation -> Integer.toString(citation.number()).equals(number))
        .map(citation -> citation.passage().id())
        .findFirst()
        .orElse(passage);
  }

  private Look look() {
    int columns = terminal.getColumns() > 0 ? terminal.getColumns() : USUAL_COLUMNS;
    return new Look(columns, manner.color(), manner.links());
  }

  private void print(Paragraph paragraph) {
    print("\n" + paragraph.lines(look(), Margin.NONE) + "\n");
  }

  private void print(String text) {
    terminal.writer().print(text);
    terminal.flush();
  }
}
