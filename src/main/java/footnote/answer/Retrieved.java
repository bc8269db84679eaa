package footnote.answer;

import footnote.question.SourceHint;
import footnote.ranking.Ranked;
import footnote.search.Hits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What was found for a question.
///
/// @param hits the candidates, each with the words that its citation does not meet; and the
///   question without words that stand in no text but in a citation
/// @param words the question's
/// @param met the aspects that each candidate's article meets, by its handle
record Retrieved(Hits hits, String words, Map<Integer, List<SourceHint>> met) {
  static Retrieved of(Hits hits, String words) {
    return new Retrieved(hits, words, Map.of());
  }

  /// Whether the question asks for sources or dates that some candidate has.
  boolean favours() {
    return !met.isEmpty();
  }

  private List<SourceHint> met(Ranked ranked) {
    return met.getOrDefault(ranked.hit().handle(), List.of());
  }

  private double favour(Ranked ranked) {
    return met(ranked).stream().mapToDouble(SourceHint::favour).sum();
  }

  /// Puts passages of the articles asked for before their equals.
  List<Ranked> favoured(List<Ranked> ranked) {
    if (!favours()) {
      return ranked;
    }
    List<Ranked> favoured = new ArrayList<>();
    for (Ranked one : ranked) {
      favoured.add(one.scored(one.score() + favour(one)));
    }
    favoured.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return favoured;
  }

  /// Why a candidate stands where it does, beyond its features.
  Stream<String> reasons(Ranked ranked) {
    return met(ranked).stream()
        .map(aspect ->
            String.format(
                Locale.ROOT,
                "article that the question asks for by “%s”: (%+.2f)",
                aspect.said().of(words),
                aspect.favour()));
  }

  /// Words of the question that the citations of these meet, as the asker wrote them.
  Stream<String> met(List<Ranked> cited) {
    return cited.stream()
        .flatMap(ranked -> met(ranked).stream())
        .distinct()
        .flatMap(aspect -> Stream.of(aspect.said().of(words).split("[^\\p{L}\\p{M}\\p{N}]+", -1)))
        .filter(word -> !word.isEmpty());
  }

  /// Words of the question in its order, each once.
  List<String> inOrder(Stream<String> some) {
    return some.distinct().sorted(Comparator.comparingInt(words::indexOf)).toList();
  }
}
