package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Part;
import footnote.article.Source;
import footnote.article.Splitter;
import footnote.lucene.LuceneIndex;
import footnote.search.PassageIndex;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A few articles in a real index, for tests.
final class Library implements AutoCloseable {
  final PassageIndex index;

  Library(Path folder) {
    this.index = new LuceneIndex(folder);
  }

  /// Adds an article of one paragraph in English.
  ///
  /// @param published `2024-03-14`, or empty
  Library add(String id, String title, String publisher, String published, String text) {
    return add(id, title, List.of("J. Roe"), publisher, published, text);
  }

  Library add(
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
    try (PassageIndex.Update update = index.update()) {
      update.put(article, Splitter.split(article));
      update.commit();
    }
    return this;
  }

  Answerer answerer() {
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
