package footnote.ranking;

import footnote.analysis.Analysis;
import footnote.analysis.AnswerType;
import footnote.analysis.Thesaurus;
import footnote.analysis.WordSignature;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Looks in the signatures of a passage's words, and in their numbers in the thesaurus, for what is
/// like the question's words, for what is related to them, and for what the question asks for. Made
/// once a question and language, used for each hit: the bit sets answer for nearly all words of a
/// passage, which are like none of the question's, with one look.
///
/// A word is "like" another that begins with the same letters, as [WordSignature] tells: it catches
/// derived words that no stemmer joins. Two beginnings are taken for one by chance once in some
/// 32,000 times, which costs a little of the weight of [Feature#ALIKE] and shows nowhere.
final class WordMatches {
  private static final char[] NONE = {};

  private final AnswerType wanted;

  /// The question's words, with those that it writes together in one.
  private final int count;

  /// How each term of the question begins; 0 where it is like no other word.
  private final int[] beginnings;

  /// All beginnings, since few words of a passage have one of them.
  private final BitSet asked = new BitSet(1 << (Character.SIZE - 1));

  /// Of each term the numbers of the words it is related to, ascending.
  private final char[][] related;

  /// All of these numbers but those of the question's own words, which count for themselves.
  private final BitSet relatives = new BitSet();

  /// @param wording the question, whose words and terms run in parallel with the places told here
  WordMatches(QuestionWording wording) {
    wanted = wording.terms().wanted();
    count =
        wording.terms().terms().stream().mapToInt(term -> Analysis.wordsIn(term.surface())).sum();
    Optional<Thesaurus> thesaurus = Thesaurus.of(wording.language());
    related =
        wording.words().stream()
            .map(word -> thesaurus.map(words -> words.related(word.number())).orElse(NONE))
            .toArray(char[][]::new);
    for (char[] numbers : related) {
      for (char number : numbers) {
        relatives.set(number);
      }
    }
    wording.words().forEach(word -> relatives.clear(word.number()));
    beginnings =
        wording.words().stream()
            .mapToInt(word -> WordSignature.beginning(word.signature()))
            .toArray();
    for (int beginning : beginnings) {
      asked.set(beginning);
    }
    asked.clear(0);
  }

  /// For each term the positions of words that begin like it, its own forms among them; none for
  /// terms that are too short to be like another.
  Positions[] alike(Signatures words) {
    Positions[] alike = nowhere();
    for (int position = 0; position < words.size(); position++) {
      int beginning = WordSignature.beginning(words.signature(position));
      if (asked.get(beginning)) {
        add(alike, beginning, position);
      }
    }
    return alike;
  }

  /// No positions, for each term.
  private Positions[] nowhere() {
    Positions[] nowhere = new Positions[beginnings.length];
    Arrays.fill(nowhere, Positions.NONE);
    return nowhere;
  }

  /// Adds a position to each term of that beginning: the question may have several.
  private void add(Positions[] alike, int beginning, int position) {
    for (int term = 0; term < beginnings.length; term++) {
      if (beginnings[term] == beginning) {
        alike[term] = alike[term].and(position);
      }
    }
  }

  /// For each term the positions of words that it is related to, as the language's thesaurus has
  /// it; none in languages without one.
  Positions[] related(Signatures words) {
    Positions[] places = nowhere();
    for (int position = 0; !relatives.isEmpty() && position < words.size(); position++) {
      int number = words.number(position);
      if (relatives.get(number)) {
        for (int term = 0; term < related.length; term++) {
          if (Arrays.binarySearch(related[term], (char) number) >= 0) {
            places[term] = places[term].and(position);
          }
        }
      }
    }
    return places;
  }

  /// The sentences that hold what the question asks for.
  ///
  /// @param forms where each term stands
  Positions wanted(PassageFeatures features, List<Positions> forms) {
    Positions found = Positions.NONE;
    int count = wanted == AnswerType.ANYTHING ? 0 : features.sentences().size();
    for (int s = 0; s < count; s++) {
      found = wanted(features, s, forms) ? found.and(s) : found;
    }
    return found;
  }

  /// Those among the wanted sentences that say what the thing asked about is.
  Positions defining(Positions found) {
    return wanted == AnswerType.DEFINITION ? found : Positions.NONE;
  }

  private boolean wanted(PassageFeatures features, int sentence, List<Positions> forms) {
    Layout layout = features.layout();
    int from = layout.starts().get(sentence);
    int to = layout.end(sentence);
    Signatures words = features.words();
    return switch (wanted) {
      case ANYTHING -> false;
      case TIME ->
          layout.times().contains(sentence)
              || any(from, to, at -> WordSignature.isTime(words.signature(at)) && isNew(at, forms));
      case NUMBER ->
          any(from, to, at -> WordSignature.isNumber(words.signature(at)) && isNew(at, forms));
      case PERSON -> hasNewName(features, sentence) || layout.isAbout(sentence, forms, count);
      case SPEECH ->
          layout.voices().speech().contains(sentence) && isSaidBy(layout, sentence, forms);
      case DEFINITION -> layout.isAbout(sentence, forms, count);
      case LIST -> layout.leadsSeveral(sentence);
      case PROCEDURE -> layout.steps().contains(sentence);
    };
  }

  /// Whether a word is none of the question's: what somebody pays into a 401k is not 401.
  private static boolean isNew(int position, List<Positions> forms) {
    return forms.stream().noneMatch(places -> places.contains(position));
  }

  /// Whether a sentence, or the one that names whom it speaks of, has a name that the question does
  /// not have.
  private boolean hasNewName(PassageFeatures features, int sentence) {
    Layout layout = features.layout();
    int namer = layout.voices().namer(sentence);
    IntPredicate isNew = at -> isNewName(features.words().signature(at));
    return any(layout.starts().get(sentence) + 1, layout.end(sentence), isNew)
        || (namer != sentence && any(layout.starts().get(namer) + 1, layout.end(namer), isNew));
  }

  /// Whether what the question asks about first, the speaker, stands in a sentence or in the one
  /// that names whom that speaks of.
  private static boolean isSaidBy(Layout layout, int sentence, List<Positions> forms) {
    int namer = layout.voices().namer(sentence);
    return forms.stream()
        .limit(1)
        .anyMatch(places ->
            places.firstFrom(layout.starts().get(sentence)) < layout.end(sentence)
                || places.firstFrom(layout.starts().get(namer)) < layout.end(namer));
  }

  private static boolean any(int from, int to, IntPredicate fits) {
    return IntStream.range(from, to).anyMatch(fits);
  }

  /// A capital shows a name that the question doesn't have, and every sentence begins with one, so
  /// that its first word tells nothing and isn't asked about.
  private boolean isNewName(int signature) {
    return WordSignature.isCapital(signature) && !asked.get(WordSignature.beginning(signature));
  }
}
