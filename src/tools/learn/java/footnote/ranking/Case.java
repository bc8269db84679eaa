package footnote.ranking;

import footnote.eval.Judged;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// A judged question as it is learnt from.
///
/// @param within the text in which the answer stands, empty when that is any of the relevant
///   articles
record Case(Judged judged, String within) {
  static Case of(Judged judged) {
    return new Case(judged, "");
  }

  boolean answerable() {
    return !judged.relevant().isEmpty();
  }

  /// The same question where only some articles are left.
  Case where(List<JudgedArticle> left) {
    List<String> ids = left.stream().map(JudgedArticle::id).toList();
    List<String> relevant = judged.relevant().stream().filter(ids::contains).toList();
    return asked(relevant);
  }

  Case asked(List<String> relevant) {
    return new Case(
        new Judged(judged.id(), judged.question(), new HashSet<>(relevant), judged.answers()),
        within);
  }

  boolean relevant(String article) {
    return judged.relevant().contains(article.substring(article.indexOf('#') + 1));
  }

  /// Whether a sentence of a relevant article answers it.
  boolean answeredBy(String sentence) {
    String folded = folded(sentence);
    boolean here = within.isEmpty() || folded(within).contains(folded);
    boolean any = judged.answers().isEmpty();
    return here && (any || judged.answers().stream().anyMatch(a -> folded.contains(folded(a))));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /// Which half it belongs to: one is fitted to, the other reported.
  boolean reported() {
    return (judged.id().hashCode() & 1) == 1;
  }
}
