package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.Thesaurus;
import footnote.analysis.Word;
import footnote.article.Spelling;
import footnote.search.Statistics.Spoken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/// Finds words of the corpus that are spelt like one that stands nowhere. A word that a thesaurus
/// isn't misspelt, but may be spelt in another way where it means the same: "yogurt" is "yoghurt",
/// and "bought" is not "brought".
///
/// Edits are those of Damerau and Levenshtein: a letter more, less, another, or two exchanged. The
/// first letter must be right, as [DirectSpellChecker] has it by default, which bounds the search;
/// one edit is allowed, and from seven letters on two, its most. All words of the index within that
/// are found by an automaton over its sorted terms (Schulz & Mihov 2002), without a dictionary.
final class Spellings {
  /// Letters a word must have to be corrected: shorter ones are near to too many others.
  static final int SHORTEST = 4;

  /// Letters a word may have to be corrected, more than any real one: what is near to a word is
  /// told by an automaton, which takes a second to build for thousands of letters.
  static final int LONGEST = 40;

  /// Letters from which on a second edit is allowed.
  private static final int LONG = 7;

  /// Words that are looked up for one question.
  private static final int MOST_WORDS = 16;

  /// Words that are looked at for each.
  private static final int SUGGESTED = 10;

  private final Snapshot snapshot;

  /// @param snapshot whose words are the dictionary
  Spellings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The nearest word of the corpus for each that has one.
  ///
  /// @param words as the asker wrote them, none of which stands anywhere
  /// @return in the words' order
  List<Spelling> of(List<String> words) throws IOException {
    List<Spelling> spellings = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      nearest(word).ifPresent(spellings::add);
    }
    return spellings;
  }

  /// Over all languages: fewest edits first, then most passages, then by the alphabet. Where one
  /// language's thesaurus has the word, only what that language has instead counts.
  private Optional<Spelling> nearest(String surface) throws IOException {
    List<Near> all = new ArrayList<>();
    for (Spoken spoken : snapshot.languages()) {
      List<Near> near = nearest(surface, spoken.language());
      if (isWord(surface, spoken.language())) {
        all = near;
        break;
      }
      all.addAll(near);
    }
    return all.stream()
        .min(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Near::passages, Comparator.reverseOrder())
                .thenComparing(Near::word))
        .map(near -> new Spelling(surface, cased(near.word, surface), near.passages));
  }

  /// With a capital where the asker wrote one: the index has all in small letters.
  ///
  /// `Harbor` -> `Harbour`, `HARBOR` as well: which of the other letters were meant large nobody
  /// knows.
  private static String cased(String word, String surface) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(surface.codePointAt(0))
        ? Character.toString(Character.toTitleCase(first))
            + word.substring(Character.charCount(first))
        : word;
  }

  /// A word of the corpus that is near, and in how many passages it stands.
  ///
  /// @param edits from the word that was asked
  private record Near(String word, int edits, int passages) {}

  /// Words of one language near to this one; none for what isn't one word there, for numbers and
  /// for what is too short or too long.
  private List<Near> nearest(String surface, Language language) throws IOException {
    Analysis analysis = new Analysis(language);
    analysis.read(surface);
    if (analysis.size() != 1 || analysis.words().isEmpty()) {
      return List.of();
    }
    Word read = analysis.words().getFirst();
    String word = read.plain();
    int letters = word.codePointCount(0, word.length());
    if (letters < SHORTEST || letters > LONGEST || word.codePoints().anyMatch(Character::isDigit)) {
      return List.of();
    }
    List<Near> near = new ArrayList<>();
    for (SuggestWord found : suggest(language, word, letters < LONG ? 1 : 2)) {
      int passages = passages(language, found.string);
      boolean means = !read.isInThesaurus() || isRelated(read.number(), found.string, analysis);
      if (passages > 0 && means) {
        near.add(new Near(found.string, edits(letters, found), passages));
      }
    }
    return near;
  }

  /// In how many passages a word stands. Counted, as the index tells no more than a bound, and has
  /// stems among its words that nobody wrote.
  private int passages(Language language, String word) throws IOException {
    return Docs.of(snapshot.searcher(), new Term(Fields.word(language), new BytesRef(word))).length;
  }

  /// Whether a language's thesaurus has it: then it is spelt right, whatever else is near.
  private static boolean isWord(String surface, Language language) {
    List<Word> words = new Analysis(language).words(surface);
    return words.size() == 1 && words.getFirst().isInThesaurus();
  }

  /// Whether two words mean the same by the thesaurus, as two spellings of one do.
  private static boolean isRelated(int number, String word, Analysis analysis) {
    analysis.read(word);
    char[] related =
        Thesaurus.of(analysis.language()).map(words -> words.related(number)).orElseThrow();
    return analysis.size() == 1 && Arrays.binarySearch(related, (char) analysis.number(0)) >= 0;
  }

  /// A few words, most of which stand in some passage; none when this one stands in any.
  private SuggestWord[] suggest(Language language, String word, int edits) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(1);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0);
    checker.setThresholdFrequency(0);
    checker.setDistance(new LuceneLevenshteinDistance());
    return checker.suggestSimilar(
        new Term(Fields.word(language), word),
        SUGGESTED,
        snapshot.reader(),
        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
  }

  /// Lucene gives the likeness instead: 1 - edits / letters of the shorter.
  ///
  /// `harbor` and `harbour` are alike by 1 - 1/6, so one edit apart.
  private static int edits(int letters, SuggestWord found) {
    int shorter = Math.min(letters, found.string.codePointCount(0, found.string.length()));
    return Math.round((1 - found.score) * shorter);
  }
}
