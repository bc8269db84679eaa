package footnote.terminal;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Excerpt;
import footnote.article.ArticleSummary;
import footnote.wording.CitedArticle;
import footnote.wording.HelpPages;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/// A conversation in a terminal: each line is a question or a command that begins with `/`. Nothing
/// is remembered of it but the quotes of the last answer, by whose numbers `/read 2` goes on.
///
/// ```text
/// ? How long is parental leave?     an answer with numbered quotes
/// ? /read 2                         the passage of the second
/// ? /sources leave                  articles with that word
/// ? /quit
/// ```
///
/// A line that begins with `/` is never asked: an unknown command is told instead of searched for.
public final class TerminalChat {
  /// What stands before the line that is typed.
  private static final String PROMPT = "? ";

  /// The name of its page of help.
  private static final String HELP = "/help";

  /// Passages shown on each side of one.
  private static final int AROUND = 1;

  /// Where the terminal doesn't tell its width.
  private static final int USUAL_COLUMNS = 80;

  private final Terminal terminal;
  private final Answerer answerer;
  private final Function<String, Answer> questions;
  private final Manner manner;
  private final Texts texts;

  /// The quotes of the last answer.
  private List<Citation> cited = List.of();

  /// How the conversation looks and where it is remembered.
  ///
  /// @param color whether the terminal takes ANSI styles
  /// @param links whether it shows OSC 8 hyperlinks
  /// @param texts in the asker's language
  /// @param explain whether citations tell why they stand where they do
  /// @param history the file of earlier questions; none if it can't be written
  public record Manner(
      boolean color, boolean links, Texts texts, boolean explain, Optional<Path> history) {}

  /// A conversation that has not begun.
  ///
  /// @param questions answers what is no command
  public TerminalChat(
      Terminal terminal, Answerer answerer, Function<String, Answer> questions, Manner manner) {
    this.terminal = terminal;
    this.answerer = answerer;
    this.questions = questions;
    this.manner = manner;
    this.texts = manner.texts().on(Surface.TERMINAL);
  }

  /// Talks until the asker leaves, by `/quit` or the end of input (Ctrl-D). Ctrl-C clears the line.
  /// What a question fails with is thrown to the caller.
  public void run() {
    LineReader reader = ChatLine.reader(terminal, answerer, texts, manner.history());
    print(texts.say(TextKey.CHAT_GREETING) + "\n\n");
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

  /// Returns whether the conversation goes on. A blank line is passed over. What stands behind
  /// `/quit` and `/help` is not looked at.
  private boolean reply(String line) {
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1).strip();
    switch (command) {
      case "" -> {}
      case "/quit", "/exit" -> {
        return false;
      }
      case HELP -> print("\n" + HelpPages.of(texts).page(HELP) + "\n");
      case "/sources" -> sources(rest);
      case "/read" -> read(rest);
      default -> {
        if (command.startsWith("/")) {
          print(new Paragraph().add(texts.say(TextKey.CHAT_NO_COMMAND, command)));
        } else {
          ask(line);
        }
      }
    }
    return true;
  }

  /// Answers, and remembers what was quoted or was closest. A refused question forgets the quotes
  /// before it too, so that a number never means one of an answer that is not the last.
  private void ask(String question) {
    Answer answer = questions.apply(question);
    cited =
        switch (answer) {
          case Answer.Found found -> found.citations();
          case Answer.Listed listed -> listed.citations();
          case Answer.Statements said -> said.quotes();
          case Answer.NothingFound nothing -> nothing.closest();
          case Answer.Refused _, Answer.NotReady _ -> List.of();
        };
    AnswerFormat format = new AnswerFormat(look(), texts, manner.explain(), "/sources");
    print("\n" + format.render(answer) + "\n");
  }

  /// Lists the articles that have these words; all for none.
  private void sources(String filter) {
    List<ArticleSummary> listings = answerer.sources(filter);
    if (listings.isEmpty()) {
      print(new Paragraph().add(texts.say(TextKey.CHAT_NO_SOURCES, filter)));
    } else {
      print("\n" + new SourcesFormat(look(), texts).render(listings) + "\n");
    }
  }

  /// Shows a passage by the number of a quote or by its id. What is neither is told as such; it is
  /// not searched for.
  private void read(String passage) {
    Optional<Excerpt> excerpt = answerer.read(id(passage), AROUND);
    if (excerpt.isEmpty()) {
      print(new Paragraph().add(texts.say(TextKey.CHAT_NO_QUOTE, passage)));
    } else {
      print("\n" + new ExcerptFormat(look(), texts).render(excerpt.get()) + "\n");
    }
  }

  /// The passage's id for what stands behind a quote: `2`, or `1 ¶7` where an article has several;
  /// of these the number alone means the first.
  private String id(String passage) {
    String asked = bare(passage);
    List<CitedArticle> articles = CitedArticle.of(cited, cited);
    Map<Integer, String> marks = CitedArticle.marks(articles, texts);
    return cited.stream()
        .filter(citation -> bare(marks.getOrDefault(citation.number(), "")).equals(asked))
        .findFirst()
        .or(() ->
            articles.stream()
                .filter(article -> Integer.toString(article.number()).equals(asked))
                .map(article -> article.quotes().getFirst())
                .findFirst())
        .map(citation -> citation.passage().id())
        .orElse(passage);
  }

  /// Without brackets and the sign of a paragraph, which few keyboards have. `[1 ¶7]` -> `1 7`.
  private static String bare(String mark) {
    return mark.replaceAll("[\\[\\]¶]", "").replaceAll("\\s+", " ").strip();
  }

  /// As the terminal is now: its window may have been resized.
  private Look look() {
    int columns = terminal.getColumns() > 0 ? terminal.getColumns() : USUAL_COLUMNS;
    return new Look(columns, manner.color(), manner.links());
  }

  /// Between empty lines, which part it from what the person typed.
  private void print(Paragraph paragraph) {
    print("\n" + paragraph.lines(look(), Margin.NONE) + "\n");
  }

  /// At once: what was asked for is not to wait for the next line.
  private void print(String text) {
    terminal.writer().print(text);
    terminal.flush();
  }
}
