package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.access.Rights;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.wording.Footnote;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links in chat to the pages of an article that has no address itself.
class PageLinksTest {
  private static final String TOP = "https://ask.example.org";
  private static final String OPEN = "The port reopened to cargo on 14 March.";
  private static final String CLOSED = "The merger was signed in the harbour office.";

  private static final ReaderRule RULE =
      new ReaderRule(Platform.DISCORD, Set.of(), Set.of(), Set.of(), Set.of("1"), "test");

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void fill() {
    index = new TestIndex(folder);
    index.put(source("news/a.md", Optional.empty()), List.of(OPEN));
    index.put(source("board/b.md", Optional.empty()), List.of(CLOSED));
    index.put(
        source("news/c.md", Optional.of("https://news.example/c")),
        List.of("The lighthouse was painted red."));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Source source(String id, Optional<String> url) {
    return new Source(
        new ArticleId(id), id, List.of(), Optional.empty(), Optional.empty(), url, "en");
  }

  /// Of one who may read everything.
  private Optional<String> link(String question, Optional<String> pages, Rights rights) {
    Answerer all = index.answerer().over(new TreeSet<>(Set.of("board", "news")), _ -> index.index);
    Readership readership = new Readership(all, rights, pages);
    Messages messages = new Messages(Texts.english(), RandomMessages.STYLE, readership::page);
    Message message =
        messages.of(all.answer(all.parse(question)), 1, new AskContext("id", "1", true));
    return ((Message.Answer) message).footnotes().stream().findFirst().flatMap(Footnote::link);
  }

  private static Rights divided() {
    return new Rights(
        new TreeMap<>(Map.of("board", Readers.of(List.of(RULE)), "news", Readers.EVERYONE)));
  }

  @Test
  void leadToTheQuoteWhereTheArticleHasNoAddress() {
    assertThat(link("When did the port reopen to cargo?", Optional.of(TOP), divided()))
        .hasValueSatisfying(it ->
            assertThat(it).matches("https://ask\\.example\\.org/p/[a-z2-7]{12}\\?at=0-39#quote"));
    assertThat(link("When did the port reopen to cargo?", Optional.of(TOP + "/"), Rights.UNDIVIDED))
        .hasValueSatisfying(it -> assertThat(it).startsWith("https://ask.example.org/p/"));
  }

  @Test
  void areNoneWithoutPages() {
    assertThat(link("When did the port reopen to cargo?", Optional.empty(), divided())).isEmpty();
  }

  /// A collection that has readers has no page, whoever asks.
  @Test
  void areNoneForACollectionThatHasReaders() {
    assertThat(link("Where was the merger signed?", Optional.of(TOP), divided())).isEmpty();
  }

  @Test
  void leaveTheAddressOfAnArticleAsItIs() {
    assertThat(link("Who painted the lighthouse red?", Optional.of(TOP), divided()))
        .hasValueSatisfying(it -> assertThat(it).startsWith("https://news.example/c"));
  }
}
