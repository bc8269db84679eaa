package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.lucene.Snapshot.Spoken;
import footnote.search.QueryTerm;
import footnote.search.QueryTerms;
import footnote.search.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.TermStates;

/// Reads a question in each language of an index. Which one it is asked in is not detected but
/// guessed among these: the one whose stop words and question words it uses most; short as
/// questions are, nothing tells more. One for each question.
final class QuestionReader {
  /// Characters of a question that are read.
  static final int MOST_CHARACTERS = 20_000;

  /// Terms of a question in one language; of more, those that stand in the fewest passages are
  /// kept.
  static final int MOST_TERMS = 128;

  /// Clauses of a query over all languages: what Lucene allows, but for those that allow passages
  /// of some articles only.
  private static final int MOST_CLAUSES = 1024 - 2;

  private final Snapshot snapshot;
  private final Map<org.apache.lucene.index.Term, TermStates> states = new HashMap<>();

  QuestionReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// A question as it was read.
  ///
  /// @param wordings those with a term that stands somewhere
  /// @param likely the terms in the language it is most likely asked in
  record Asked(List<QuestionWording> wordings, QueryTerms likely) {}

  /// The words of a question in one language.
  private record Read(Spoken spoken, List<Word> words) {
    Set<String> common() {
      return Analysis.common(spoken.language());
    }

    long commonWords() {
      return words.stream().filter(word -> common().contains(word.plain())).count();
    }
  }

  Asked read(Request request) throws IOException {
    String question = request.words();
    int exact = request.phrases().size() + request.exclusions().size();
    List<Read> readings = readings(cut(question));
    AnswerType wanted = AnswerType.of(cut(question));
    Read likely = likely(readings);
    boolean common = likely.words.size() == likely.commonWords();
    Set<String> dropped = common ? Set.of() : likely.common();
    List<Looked> looked = new ArrayList<>();
    for (Read read : readings) {
      Set<String> own = common ? Set.of() : read.common();
      looked.add(look(read.spoken, kept(read.words, dropped, own), exact));
    }
    return asked(looked, readings.indexOf(likely), common, wanted);
  }

  static String cut(String question) {
    return question.substring(0, Math.min(question.length(), MOST_CHARACTERS));
  }

  private List<Read> readings(String question) {
    List<Spoken> languages =
        snapshot.languages().isEmpty()
            ? List.of(new Spoken(Language.UND, 0))
            : snapshot.languages();
    List<Read> readings = new ArrayList<>();
    for (Spoken spoken : languages) {
      List<Word> words = snapshot.analyses().words(spoken.language(), question);
      readings.add(new Read(spoken, words.stream().filter(QuestionReader::isWord).toList()));
    }
    return readings;
  }

  /// An emoji is none.
  private static boolean isWord(Word word) {
    return word.surface().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// The one with most common words; among equals the one with more of its words in the index, then
  /// of more passages.
  private Read likely(List<Read> readings) throws IOException {
    Read best = readings.getFirst();
    if (readings.size() == 1) {
      return best;
    }
    Map<Read, Integer> standing = new HashMap<>();
    for (Read read : readings) {
      standing.put(read, standing(read));
    }
    for (Read read : readings) {
      int more = Long.compare(read.commonWords(), best.commonWords());
      if (more > 0
          || (more == 0 && standing.getOrDefault(read, 0) > standing.getOrDefault(best, 0))) {
        best = read;
      }
    }
    return best;
  }

  private int standing(Read read) throws IOException {
    int standing = 0;
    String field = Fields.stem(read.spoken.language());
    for (Word word : read.words.subList(0, Math.min(read.words.size(), MOST_TERMS))) {
      standing += states(field, word.stem()).docFreq() > 0 ? 1 : 0;
    }
    return standing;
  }

  private static List<Word> kept(List<Word> words, Set<String> dropped, Set<String> own) {
    Map<String, Word> kept = new LinkedHashMap<>();
    for (Word word : words) {
      if (!dropped.contains(word.plain()) && !own.contains(word.plain())) {
        kept.merge(word.stem(), word, (first, again) -> again.name() ? first.asName() : first);
      }
    }
    return List.copyOf(kept.values());
  }

  /// The terms of a question as one language of the index knows them.
  private record Looked(
      Spoken spoken, List<Word> words, List<TermStates> stems, List<TermStates> heads) {}

  /// @param exact clauses in each language that the query has beside the terms
  private Looked look(Spoken spoken, List<Word> words, int exact) throws IOException {
    List<TermStates> stems = new ArrayList<>(words.size());
    for (Word word : words) {
      stems.add(states(Fields.stem(spoken.language()), word.stem()));
    }
    List<Integer> places = fewest(stems, exact);
    List<Word> kept = places.stream().map(words::get).toList();
    List<TermStates> heads = new ArrayList<>(kept.size());
    for (Word word : kept) {
      heads.add(states(Fields.head(spoken.language()), word.stem()));
    }
    return new Looked(spoken, kept, places.stream().map(stems::get).toList(), heads);
  }

  private TermStates states(String field, String stem) throws IOException {
    org.apache.lucene.index.Term term = new org.apache.lucene.index.Term(field, stem);
    TermStates known = states.get(term);
    if (known == null) {
      known = TermStates.build(snapshot.searcher(), term, true);
      states.put(term, known);
    }
    return known;
  }

  /// The places of the terms to keep, in order: when there are too many, those that stand
  /// somewhere, in as few passages as possible.
  private List<Integer> fewest(List<TermStates> stems, int exact) {
    int languages = Math.max(1, snapshot.languages().size());
    int room = (MOST_CLAUSES - exact * languages) / (2 * languages);
    int most = Math.max(1, Math.min(MOST_TERMS, room));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingInt(place -> (stems.get(place).docFreq() - 1) & 0x7fffffff));
    return places.stream().limit(most).sorted().toList();
  }

  private Asked asked(List<Looked> looked, int likely, boolean common, AnswerType wanted) {
    Map<String, Integer> texts = passages(looked, Looked::stems);
    Map<String, Integer> anywhere = new HashMap<>(texts);
    passages(looked, Looked::heads)
        .forEach((word, passages) ->
            anywhere.merge(word, passages, (text, head) -> text > 0 ? text : head));
    Rarity rarity = Rarity.of(texts, snapshot.languages());
    List<QuestionWording> wordings =
        looked.stream()
            .map(language -> wording(language, anywhere, rarity, common, wanted))
            .toList();
    return new Asked(
        wordings.stream().filter(QuestionReader::stands).toList(), wordings.get(likely).terms());
  }

  /// The passages in which each word stands, in any language.
  private static Map<String, Integer> passages(
      List<Looked> looked, Function<Looked, List<TermStates>> field) {
    Map<String, Integer> passages = new HashMap<>();
    for (Looked language : looked) {
      List<TermStates> states = field.apply(language);
      for (int i = 0; i < states.size(); i++) {
        passages.merge(language.words.get(i).surface(), states.get(i).docFreq(), Integer::sum);
      }
    }
    return passages;
  }

  private static boolean stands(QuestionWording wording) {
    return wording.stems().stream().anyMatch(stem -> stem.docFreq() > 0)
        || wording.heads().stream().anyMatch(head -> head.docFreq() > 0);
  }

  private static QuestionWording wording(
      Looked looked,
      Map<String, Integer> anywhere,
      Rarity rarity,
      boolean common,
      AnswerType wanted) {
    Language language = looked.spoken.language();
    List<QueryTerm> terms = new ArrayList<>(looked.words.size());
    for (int i = 0; i < looked.words.size(); i++) {
      Word word = looked.words.get(i);
      int standing = anywhere.getOrDefault(word.surface(), 0);
      double idf =
          rarity.idf(word.surface(), looked.stems.get(i).docFreq(), looked.spoken.passages());
      terms.add(new QueryTerm(word.surface(), word.stem(), standing, idf, word.name()));
    }
    QueryTerms all =
        new QueryTerms(
            language.code(), rarity.joined(looked.spoken.passages()), terms, common, wanted);
    return new QuestionWording(
        language, looked.spoken.passages(), looked.words, looked.stems, looked.heads, all);
  }
}
