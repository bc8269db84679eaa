package footnote.ranking;

import footnote.analysis.Alternative;
import footnote.analysis.Alternative.Use;
import footnote.analysis.Analyses;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.PassageIndex;
import footnote.search.Request;
import footnote.search.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the words of a question that may be cut in more ways than one as the texts have them:
/// asked for `B13`, texts with `B-13` are found, and asked for `getUserByEmail`, which stands
/// nowhere, those with its parts. Costs two look-ups of the index, and none where no word has an
/// alternative.
///
/// @param view of the index that is searched
/// @param language whose rules the question is read by
record AlternativeChoice(PassageIndex.View view, Language language) {
  /// The question's words, some of them in the place of others.
  List<Word> read(Analyses.Reading reading) {
    List<Alternative> alternatives =
        reading.alternatives().stream().limit(Request.MOST_WORDS).toList();
    if (alternatives.isEmpty()) {
      return reading.words();
    }
    Map<String, Integer> standing = standing(reading.words(), alternatives);
    List<Word> words = new ArrayList<>();
    for (int at = 0; at < reading.words().size(); ) {
      Optional<Alternative> better = better(reading.words(), at, alternatives, standing);
      words.addAll(better.map(Alternative::words).orElse(List.of(reading.words().get(at))));
      at = better.map(Alternative::to).orElse(at + 1);
    }
    return words;
  }

  /// In how many passages each stem stands, in the text or above it.
  private Map<String, Integer> standing(List<Word> words, List<Alternative> alternatives) {
    List<String> stems =
        Stream.concat(
                alternatives.stream().flatMap(one -> words.subList(one.from(), one.to()).stream()),
                alternatives.stream().flatMap(one -> one.words().stream()))
            .map(Word::stem)
            .distinct()
            .toList();
    List<Integer> texts = view.frequencies(language, Zone.TEXT, stems);
    List<Integer> heads = view.frequencies(language, Zone.HEAD, stems);
    Map<String, Integer> standing = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      standing.put(stems.get(i), texts.get(i) + heads.get(i));
    }
    return standing;
  }

  /// What the words from a place on are better read as: the first alternative whose condition
  /// holds.
  private static Optional<Alternative> better(
      List<Word> words, int at, List<Alternative> alternatives, Map<String, Integer> standing) {
    return alternatives.stream()
        .filter(one -> one.from() == at)
        .filter(one -> one.words().stream().anyMatch(word -> stands(word, standing)))
        .filter(one ->
            one.use() == Use.IF_IT_STANDS
                || !words.subList(at, one.to()).stream().allMatch(word -> stands(word, standing)))
        .findFirst();
  }

  private static boolean stands(Word word, Map<String, Integer> standing) {
    return standing.getOrDefault(word.stem(), 0) > 0;
  }
}
