package footnote.answer;

import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes passages of sentences, for tests.
final class Passages {
  private Passages() {}

  static Source source(String id) {
    return new Source(
        new ArticleId(id),
        "Port reopens early",
        List.of("J. Roe"),
        Optional.of("Daily Star"),
        Optional.empty(),
        Optional.empty(),
        "en");
  }

  /// One paragraph of these sentences, a space between them, at the beginning of an article.
  static Passage passage(String... sentences) {
    String text = String.join(" ", sentences);
    List<Sentence> spans = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      spans.add(new Sentence(new Span(at, at + sentence.length()), 1));
      at += sentence.length() + 1;
    }
    return new Passage(
        source("a.txt"), 0, false, List.of(), new Span(0, text.length()), text, spans);
  }
}
