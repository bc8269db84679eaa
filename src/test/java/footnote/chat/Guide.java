package footnote.chat;

import footnote.address.Publication;
import footnote.address.Site;
import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.corpus.CollectionSettings;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.metrics.Meters;
import footnote.question.Question;
import footnote.sync.IndexSync;
import footnote.wording.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A small guide with code, steps and a table, as its site publishes it, and what is said of it.
public final class Guide implements AutoCloseable {
  private static final String INSTALL =
      """
      # Install Quern

      Quern runs on Linux, Windows and macOS.

      ## Windows

      Download the installer from the download page and open it.

      To update Quern on Windows, run:

      ```powershell
      quern-setup.exe --update `
          --channel stable
      if ($LASTEXITCODE) {
          Write-Host "<@1> & @everyone"
      }
      ```

      ## Steps for Linux {#linux}

      To move Quern to another Linux server, follow these steps:

      1. Stop the service on the old server.
      2. Copy the folder `/var/lib/quern` to the new server.
      3. Start the service on the new server.

      ## Prices

      | Plan | Price a month | Seats |
      |---|---|---|
      | Team | 12 EUR | 25 |
      | Solo | 5 EUR | 1 |
      """;

  private final LuceneIndex index;
  private final Answerer answerer;

  /// @param folder to be filled
  public Guide(Path folder) {
    Path articles = folder.resolve("articles");
    Publication publication =
        new Publication(Site.of("https://docs.example.org/{path}"), Optional.of("Harbour Office"));
    this.index = new LuceneIndex(folder.resolve("index"));
    try {
      Files.createDirectories(articles);
      Files.writeString(articles.resolve("install.md"), INSTALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Corpus corpus = new Corpus(CollectionSettings.only(List.of(articles), List.of(), publication));
    new IndexSync(corpus, index, Clock.systemUTC()).run(_ -> {});
    this.answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
  }

  public Message ask(String question) {
    return conversation().ask(question, new AskContext("id", "1", false));
  }

  /// What stands around the best quote.
  public Message context(String question) {
    Citation citation = found(question);
    int start = citation.quote().start() - citation.passage().span().start();
    ReplyToken.Context quote =
        new ReplyToken.Context(citation.passage().id(), start, citation.quote().length());
    Click click = Click.of(quote, "").orElseThrow();
    return conversation().click(click, new AskContext("id", "1", false));
  }

  private Conversation conversation() {
    return new Conversation(
        Readership.undivided(answerer),
        Languages.of("en"),
        RandomMessages.STYLE,
        new Meters(),
        Feedback.NONE);
  }

  private Citation found(String question) {
    Answer answer = answerer.answer(Question.parse(question), 1);
    return ((Answer.Found) answer).citations().getFirst();
  }

  @Override
  public void close() {
    index.close();
  }
}
