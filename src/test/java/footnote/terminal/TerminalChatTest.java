package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answerer;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.question.Question;
import footnote.sync.IndexSync;
import footnote.wording.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalChatTest {
  private static final String CTRL_D = "\004";

  @TempDir Path folder;
  private LuceneIndex index;
  private Answerer answerer;
  private String type = "dumb";

  @BeforeEach
  void articles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("port.md"),
        """
        ---
        title: Port reopens early
        publisher: Daily Star
        ---

        ## Cargo first

        The port reopened to cargo on 14 March, two weeks ahead of schedule.
        """);
    index = new LuceneIndex(folder.resolve("index"));
    new IndexSync(new Corpus(List.of(articles)), index, Clock.systemUTC()).run(_ -> {});
    answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void answersEachLineUntilTheAskerLeaves() throws IOException {
    assertThat(talk("When did the port reopen?\r" + CTRL_D))
        .contains("> The port reopened to cargo on 14 March, two weeks ahead")
        .contains("[1] \"Port reopens early\", Daily Star, Cargo first, ¶1");
  }

  @Test
  void readsAQuoteByItsParagraphWhereItsArticleHasSeveral() throws IOException {
    Files.writeString(
        folder.resolve("articles/storm.md"),
        """
        # THE STORM AT KELDWICK

        ## Monday

        The storm at Keldwick tore down the old lighthouse on Monday night.

        ## Friday

        A second storm at Keldwick drowned the lower mill and its orchard.
        """);
    new IndexSync(new Corpus(List.of(folder.resolve("articles"))), index, Clock.systemUTC())
        .run(_ -> {});
    String said = talk("storm at Keldwick\r/read 1 2\r" + CTRL_D);
    assertThat(said).contains("[1 ¶1]", "[1 ¶2]", "[1] \"The Storm at Keldwick\"");
    assertThat(said).doesNotContain("There is no quote [1 2]");
  }

  @Test
  void namesItsOwnCommandWhereNothingIsFound() throws IOException {
    assertThat(talk("What is the capital of Mongolia?\r" + CTRL_D))
        .contains("see what there is: /sources");
  }

  @Test
  void namesItsOwnCommandForTheArticlesOfASource() throws IOException {
    assertThat(talk("Daily Star\r" + CTRL_D))
        .contains("\"Daily Star\" is the source of 1 article here.")
        .contains("or list them: /sources Daily Star");
  }

  @Test
  void saysThatNoArticlePassesTheFilters() throws IOException {
    assertThat(talk("When did the port reopen? before:1990\r" + CTRL_D))
        .contains("no article passes its filters. Without them there is 1 article.")
        .contains("Try without before:, or see what there is: /sources");
  }

  @Test
  void readsThePassageOfAQuote() throws IOException {
    assertThat(talk("When did the port reopen?\r/read 1\r/quit\r"))
        .contains("▌ The port reopened to cargo");
    assertThat(talk("/read 1\r/quit\r")).contains("There is no quote [1]");
  }

  @Test
  void listsTheSources() throws IOException {
    assertThat(talk("/sources star\r/quit\r")).contains("1 article, 1 passage");
    assertThat(talk("/sources moon\r/quit\r")).contains("No article has the words moon.");
  }

  @Test
  void saysWhatItCanDo() throws IOException {
    assertThat(talk("/help\r/quit\r")).contains("/sources WORDS");
    assertThat(talk("/hlp\r/quit\r")).contains("There is no /hlp; /help says what there is.");
  }

  @Test
  void completesCommandsSourcesAndHeadings() throws IOException {
    type = "xterm";
    assertThat(talk("/sou\t\r/quit\r")).contains("1 article, 1 passage");
    assertThat(talk("port source:D\t\r/quit\r")).contains("Q: port source:\"Daily Star\"");
    assertThat(talk("Port reop\t\r/quit\r")).contains("Q: Port reopens early");
  }

  @Test
  void remembersQuestionsInItsFile() throws IOException {
    talk("When did the port reopen?\r/quit\r");
    assertThat(folder.resolve("history")).content().startsWith("When did the port reopen?\n");
  }

  private String talk(String typed) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    try (Terminal terminal =
        new ExternalTerminal(
            "test",
            type,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            screen,
            StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(120, 40));
      var manner =
          new TerminalChat.Manner(
              false, false, Texts.english(), false, Optional.of(folder.resolve("history")));
      new TerminalChat(terminal, answerer, text -> answerer.answer(Question.parse(text), 3), manner)
          .run();
    }
    return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
