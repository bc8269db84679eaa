package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small articles for tests, and plain queries: a text is a list of passages, each of sentences
/// that end in a full stop.
public final class ShortArticles {
  private ShortArticles() {}

  public static Source source(String id) {
    return source(id, "Title of " + id, "en");
  }

  public static Source source(String id, String title, String language) {
    return new Source(
        new ArticleId(id),
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }

  public static Source dated(String id, String author, String publisher, String date) {
    return new Source(
        new ArticleId(id),
        "Title",
        List.of(author),
        Optional.of(publisher),
        PartialDate.parse(date),
        Optional.empty(),
        "en");
  }

  public static void put(Update update, Source source, String... passages) {
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

  public static Request request(String words) {
    return request(words, Filters.NONE);
  }

  public static Request request(String words, Filters filters) {
    return new Request(words, List.of(), List.of(), filters, 100);
  }

  /// The words of one language, each weighing what BM25 gives it in texts, and nothing in titles.
  public static Wording wording(Language language, String words) {
    return new Wording(
        language,
        new Analysis(language)
            .words(words).stream()
                .map(word -> new Wording.Term(word.stem(), word.plain(), 1, 0))
                .toList());
  }

  /// A request whose words are read as English.
  public static PassageQuery query(Request request) {
    return new PassageQuery(request, List.of(wording(Language.ENGLISH, request.words())));
  }

  /// The same read in every language of the index.
  public static PassageQuery query(View view, Request request) {
    return new PassageQuery(
        request,
        view.statistics().languages().stream()
            .map(spoken -> wording(spoken.language(), request.words()))
            .toList());
  }

  public static Hits search(View view, String words) {
    return view.search(query(view, request(words)));
  }

  public static List<String> places(Hits hits) {
    return hits.best().stream().map(ShortArticles::place).toList();
  }

  public static String place(Hit hit) {
    return hit.features().article() + ":" + hit.features().ordinal();
  }
}
