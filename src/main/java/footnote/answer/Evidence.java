package footnote.answer;

import java.util.List;
import java.util.Locale;

/// How far the corpus supports the answer.
///
/// The label follows from the score by two learnt bounds ([footnote.ranking.Likelihood]), except
/// that a question whose phrases stand nowhere has no strong answer.
///
/// @param score how likely it is that the articles answer the question, in [0, 1]; for programs,
///   never shown to people in chat
/// @param matched words of the question that stand in the quoted passages, in the question's order,
///   as the asker wrote them
/// @param missing words of the question that stand nowhere in the corpus, likewise
public record Evidence(Label label, double score, List<String> matched, List<String> missing) {
  /// What people are told instead of a number.
  public enum Label {
    STRONG,
    PARTIAL,
    WEAK;

    /// In small letters, as JSON and meters have it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final Evidence NONE = new Evidence(Label.WEAK, 0, List.of(), List.of());

  public Evidence {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("illegal score: " + score + ", must be in [0, 1]");
    }
    matched = List.copyOf(matched);
    missing = List.copyOf(missing);
  }
}
