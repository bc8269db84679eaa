package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Splitter;
import footnote.lucene.LuceneIndex;
import footnote.search.PassageIndex;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few articles in a real index, for tests.
public final class TestIndex implements AutoCloseable {
  public final PassageIndex index;

  public TestIndex(Path folder) {
    index = new LuceneIndex(folder);
  }

  /// Articles on a port, and one that tries everything.
  public static TestIndex ofPorts(Path folder) {
    TestIndex articles = new TestIndex(folder);
    articles.put(
        "Port reopens early",
        "Daily Star",
        "The harbour was shut all winter.",
        "The port reopened to cargo on 14 March, two weeks ahead of schedule.",
        "Dockers cheered at the gates.");
    articles.put(
        "Ferries wait",
        "Coast News",
        "Ferry traffic to the port is not expected before May.",
        "The port reopened without its ferries.");
    articles.put("Port calendar", "Coast News", "The port reopened in 1946 and again in 1999.");
    articles.put(
        "Port history", "Old Harbour", "A port reopened here in 1712 by order of the king.");
    articles.put(
        "Hostile @everyone",
        "Evil [Press](https://evil.example)",
        "The zeppelin said @everyone and <@600000000000000001> and `code` and ||spoiler|| and"
            + " [bank](https://evil.example) and \u202Ereversed.");
    return articles;
  }

  /// Puts an article in, a passage a sentence.
  public void put(String title, String publisher, String... sentences) {
    Source source =
        new Source(
            new ArticleId(title.replaceAll("\\W+", "-") + ".md"),
            title,
            List.of("J. Roe"),
            Optional.of(publisher),
            Optional.of(new PartialDate(2024, 3, 14)),
            Optional.of("https://news.example/article"),
            "en");
    put(source, List.of(sentences));
  }

  /// Puts an article of one paragraph in, cut into passages as usual.
  ///
  /// @param published `2024-03-14`, or empty
  TestIndex add(String id, String title, String publisher, String published, String text) {
    return add(id, title, List.of("J. Roe"), publisher, published, text);
  }

  TestIndex add(
      String id,
      String title,
      List<String> authors,
      String publisher,
      String published,
      String text) {
    Source source =
        new Source(
            new ArticleId(id),
            title,
            authors,
            Optional.of(publisher),
            PartialDate.parse(published),
            Optional.empty(),
            "en");
    Part paragraph = new Part(Part.Role.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article(source, text, List.of(paragraph));
    put(article, Splitter.split(article));
    return this;
  }

  public void put(Source source, List<String> sentences) {
    String text = String.join(" ", sentences);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      Span span = new Span(at, at + sentence.length());
      List<Sentence> one = List.of(new Sentence(span, passages.size() + 1));
      passages.add(new Passage(source, passages.size(), false, List.of(), span, sentence, one));
      at += sentence.length() + 1;
    }
    Part body = new Part(Part.Role.PARAGRAPH, new Span(0, text.length()));
    put(new Article(source, text, List.of(body)), passages);
  }

  /// Puts an article of one passage in that stands under a heading.
  void addSection(String id, String title, String heading, String text) {
    Source source =
        new Source(
            new ArticleId(id),
            title,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en");
    Span span = new Span(0, text.length());
    List<Sentence> one = List.of(new Sentence(span, 1));
    put(
        new Article(source, text, List.of(new Part(Part.Role.PARAGRAPH, span))),
        List.of(new Passage(source, 0, false, List.of(heading), span, text, one)));
  }

  private void put(Article article, List<Passage> passages) {
    try (PassageIndex.Update update = index.update()) {
      update.put(article, passages);
      update.commit();
    }
  }

  public void remove(String title) {
    try (PassageIndex.Update update = index.update()) {
      update.remove(new ArticleId(title.replaceAll("\\W+", "-") + ".md"));
      update.commit();
    }
  }

  public Answerer answerer() {
    return new Answerer(index, Answerer.Ranking.EVIDENCE);
  }

  static Answer.Found found(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return (Answer.Found) answer;
  }

  static Answer.NothingFound nothing(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.NothingFound.class);
    return (Answer.NothingFound) answer;
  }

  @Override
  public void close() {
    index.close();
  }
}
