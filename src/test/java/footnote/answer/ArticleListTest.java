package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.question.Question;
import footnote.question.Talk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleListTest {
  private static final String MILL = "What the new mill wheel can do";
  private static final String RULE = "Rule 12 (Opening Hours)";
  private static final String PORT = "Port reopens early";

  private @TempDir Path folder;
  private TestIndex library;

  @BeforeEach
  void openLibrary() {
    library = new TestIndex(folder);
    add("mill.md", MILL, "Siri Dal", "Norvik Post", "2024-01-02", "The new mill wheel turns fast.");
    add("rfc12.md", RULE, "Olav Berg", "Norvik Post", "2019-04-13", "The mill opens at six.");
    add("port.md", PORT, "J. Roe", "Coast News", "2024-03-14", "The port reopened to cargo.");
    add("fire.md", "The fire", "J. Roe", "Coast News", "", "Ada Lund wrote about the fire.");
  }

  private void add(
      String id, String title, String author, String publisher, String published, String text) {
    library.add(id, title, List.of(author), publisher, published, text);
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  private Answer ask(String question) {
    return library.answerer().answer(Question.parse(question));
  }

  private Answer.Listed listed(String question) {
    assertThat(ask(question)).isInstanceOf(Answer.Listed.class);
    return (Answer.Listed) ask(question);
  }

  private List<String> titles(String question) {
    return listed(question).citations().stream().map(one -> one.source().title()).toList();
  }

  @Test
  void whoWroteAboutSomethingIsAnsweredByTheArticlesThatDo() {
    Answer.Listed listed = listed("Who wrote about the new mill wheel?");
    assertThat(listed.listing()).isEqualTo(new Listing.About("the new mill wheel"));
    assertThat(listed.citations())
        .extracting(one -> one.source().authors())
        .containsExactly(List.of("Siri Dal"));
  }

  @Test
  void aTextThatSaysWhoWroteIsQuoted() {
    assertThat(TestIndex.found(ask("Who wrote about the fire?")).citations().getFirst().text())
        .isEqualTo("Ada Lund wrote about the fire.");
  }

  @Test
  void whatIsNewIsAnsweredByTheNewestArticles() {
    assertThat(titles("What is new?")).containsExactly(PORT, MILL, RULE, "The fire");
    assertThat(listed("Latest articles").listing()).isEqualTo(new Listing.Newest());
    assertThat(titles("Was gibt es Neues?")).startsWith(PORT);
  }

  @Test
  void articlesOfANameOrDateAreListed() {
    assertThat(titles("articles by Siri Dal")).containsExactly(MILL);
    assertThat(titles("Show me all articles of Coast News")).containsExactly(PORT, "The fire");
    assertThat(titles("What did Olav Berg write?")).containsExactly(RULE);
    assertThat(titles("articles from the Norvik Post in 2019")).containsExactly(RULE);
    assertThat(titles("Was hat J. Roe geschrieben?")).containsExactly(PORT, "The fire");
    assertThat(listed("articles by Siri Dal").listing())
        .isEqualTo(new Listing.Named(List.of("Siri Dal")));
  }

  @Test
  void whoWroteAnArticleIsAnsweredByItsAuthors() {
    Listing olav = new Listing.ByAuthors(List.of("Olav Berg"));
    assertThat(listed("Who created Rule 12?").listing()).isEqualTo(olav);
    assertThat(listed("Who wrote “Rule 12 (Opening Hours)”?").listing()).isEqualTo(olav);
    assertThat(listed("Who wrote RFC 12?").listing()).isEqualTo(olav);
    assertThat(
            listed("Who is the author of port reopens early?").citations().getFirst().source().id())
        .isEqualTo(new ArticleId("port.md"));
  }

  @Test
  void aNameThatTheIndexDoesNotHaveIsAskedForAsWords() {
    assertThat(ask("articles by Nobody Known")).isInstanceOf(Answer.NothingFound.class);
    assertThat(ask("What did the mill open?")).isNotInstanceOf(Answer.Listed.class);
  }

  @Test
  void talkIsToldFromWhatIsNotFound() {
    assertThat(TestIndex.nothing(ask("Hello!")).clue())
        .contains(new NoResultReason.Talked(Talk.HELLO, Optional.of(PORT)));
    assertThat(TestIndex.nothing(ask("👍")).clue())
        .contains(new NoResultReason.Talked(Talk.OTHER, Optional.of(PORT)));
    assertThat(TestIndex.nothing(ask("Hello!")).evidence()).isEqualTo(Evidence.NONE);
  }

  @Test
  void whatAnArticleIsCalledIsNoTalk() {
    add("hello.md", "Hello", "J. Roe", "Coast News", "", "Hello is the first word of the diary.");
    assertThat(ask("hello")).isInstanceOf(Answer.Found.class);
  }
}
