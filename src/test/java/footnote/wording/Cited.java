package footnote.wording;

import footnote.answer.Citation;
import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Makes small citations.
public final class Cited {
  private Cited() {}

  public static Source source(String title) {
    return new Source(
        new ArticleId(title + ".md"),
        title,
        List.of("J. Roe"),
        Optional.of("Daily Star"),
        Optional.of(new PartialDate(2024, 3, 14)),
        Optional.of("https://star.example/port"),
        "en");
  }

  /// A citation that quotes the whole of a passage.
  public static Citation citation(int number, Source source, String text) {
    Span span = new Span(0, text.length());
    Passage passage =
        new Passage(source, 0, false, List.of(), span, text, List.of(new Sentence(span, 1)));
    return new Citation(number, 1, passage, span, List.of(), List.of());
  }
}
