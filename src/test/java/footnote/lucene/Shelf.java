package footnote.lucene;

import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.search.Filters;
import footnote.search.Hits;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small articles for tests: a text is a list of passages, each of sentences that end in a full
/// stop.
final class Shelf {
  private Shelf() {}

  static Source source(String id) {
    return source(id, "Title of " + id, "en");
  }

  static Source source(String id, String title, String language) {
    return new Source(
        new ArticleId(id),
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }

  static Source dated(String id, String author, String publisher, String date) {
    return new Source(
        new ArticleId(id),
        "Title",
        List.of(author),
        Optional.of(publisher),
        PartialDate.parse(date),
        Optional.empty(),
        "en");
  }

  static void put(Update update, Source source, String... passages) {
    String text = String.join("\n\n", passages);
    List<Passage> list = new ArrayList<>();
    int start = 0;
    for (String passage : passages) {
      Span span = new Span(start, start + passage.length());
      list.add(
          new Passage(
              source, list.size(), false, List.of(), span, passage, sentences(span, passage)));
      start = span.end() + 2;
    }
    update.put(new Article(source, text, List.of()), list);
  }

  private static List<Sentence> sentences(Span span, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Sentence(new Span(span.start() + start, span.start() + end), 1));
      start = stop < 0 ? end : end + 1;
    }
    return sentences;
  }

  static Request request(String words) {
    return request(words, Filters.NONE);
  }

  static Request request(String words, Filters filters) {
    return new Request(words, List.of(), List.of(), filters, 100);
  }

  static Hits search(View view, String words) {
    return view.search(request(words));
  }

  static List<String> articles(Hits hits) {
    return hits.hits().stream().map(hit -> hit.article() + ":" + hit.ordinal()).toList();
  }
}
