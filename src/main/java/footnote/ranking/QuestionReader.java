package footnote.ranking;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.PassageIndex;
import footnote.search.PassageQuery;
import footnote.search.Request;
import footnote.search.Statistics.Spoken;
import footnote.search.Wording;
import footnote.search.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a question in each language of an index. Which one it is asked in is not detected but
/// guessed among these: the one whose stop words and question words it uses most; short as
/// questions are, nothing tells more. First step of [EvidenceSearch]: from here on a question is
/// terms, each with how rare it is.
///
/// Every language is searched at once, with the question's words as that language stems them. Stop
/// words of the likely language are dropped from all, and a language's own from itself; a question
/// of nothing but such words is searched by them, and marked as [QueryTerms#common]. The counts a
/// word needs are asked of the engine once a language and [Zone].
///
/// @param view of the index that is searched
/// @param analyses to read with
record QuestionReader(PassageIndex.View view, Analyses analyses) {
  private static final Parameters.Words SET = Parameters.shipped().words();

  /// The adverb of "how long", and the verb of "what does it mean", in English and German. The noun
  /// of "in which year" is no such word: to drop it costs SQuAD's first article in .0014 of the
  /// questions.
  private static final Pattern ADVERB =
      Pattern.compile(
          "\\b(?:how (long|often|far|fast|soon|old)|wie (lange?|oft|weit|schnell|alt)|what"
              + " (?:does|do|did) [^?]{1,60} (?:(stand) for|(mean)\\W*$)|wofür"
              + " (steht|stehen))(?!\\w)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// A question as it was read.
  ///
  /// @param wordings those with a term that stands somewhere
  /// @param likely the terms in the language it is most likely asked in
  record Asked(List<QuestionWording> wordings, QueryTerms likely) {}

  /// The words of a question in one language, in order and as often as they are asked.
  private record Read(Spoken spoken, List<Word> words) {
    Language language() {
      return spoken.language();
    }

    Set<String> common() {
      return Analysis.common(language());
    }

    long commonWords() {
      return words.stream().filter(word -> common().contains(word.plain())).count();
    }
  }

  /// Reads a request's words; its phrases and exclusions are the engine's to read, and only cost
  /// room.
  Asked read(Request request) {
    String question = Request.read(request.words());
    List<Read> readings = readings(question);
    Read likely = likely(readings);
    boolean common = likely.words.size() == likely.commonWords();
    Set<String> dropped = common ? Set.of() : dropped(likely, question);
    List<Looked> looked = new ArrayList<>();
    for (Read read : readings) {
      Set<String> own = common ? Set.of() : read.common();
      looked.add(look(read.spoken, kept(read.words, dropped, own), most(request, readings.size())));
    }
    return asked(looked, readings.indexOf(likely), common, AnswerType.of(question));
  }

  /// The words that any question has: the language's own, and the adverb of "how long", which says
  /// what is asked and need not stand in the answer.
  private static Set<String> dropped(Read likely, String question) {
    Set<String> dropped = new HashSet<>(likely.common());
    Matcher adverbs = ADVERB.matcher(question);
    while (adverbs.find()) {
      for (int group = 1; group <= adverbs.groupCount(); group++) {
        if (adverbs.group(group) != null) {
          dropped.add(adverbs.group(group).toLowerCase(Locale.ROOT));
        }
      }
    }
    return dropped;
  }

  /// The question as each language of the index has it; an empty index has none, and reads it as of
  /// no language.
  private List<Read> readings(String question) {
    List<Spoken> languages = view.statistics().languages();
    List<Read> readings = new ArrayList<>();
    for (Spoken spoken : languages.isEmpty() ? List.of(new Spoken(Language.UND, 0)) : languages) {
      List<Word> words =
          new AlternativeChoice(view, spoken.language())
              .read(analyses.read(spoken.language(), question));
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
  private Read likely(List<Read> readings) {
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

  /// How many of its words the index has in that language; no more of them are looked up than can
  /// be searched by.
  private int standing(Read read) {
    List<Word> words = read.words.subList(0, Math.min(read.words.size(), Request.MOST_WORDS));
    return (int)
        frequencies(read.language(), Zone.TEXT, words).stream().filter(count -> count > 0).count();
  }

  private List<Integer> frequencies(Language language, Zone zone, List<Word> words) {
    return view.frequencies(language, zone, words.stream().map(Word::stem).toList());
  }

  /// The words without stop words, each stem once where it stands first; a name if any of its
  /// places is written as one.
  ///
  /// @param dropped common words of the language the question is asked in
  /// @param own common words of the language it is read in
  private static List<Word> kept(List<Word> words, Set<String> dropped, Set<String> own) {
    Map<String, Word> kept = new LinkedHashMap<>();
    for (Word word : words) {
      if (!dropped.contains(word.plain()) && !own.contains(word.plain())) {
        kept.merge(word.stem(), word, (first, again) -> again.name() ? first.asName() : first);
      }
    }
    return List.copyOf(kept.values());
  }

  /// The words of a question as one language of the index knows them.
  ///
  /// @param texts in how many passages of the language each stands
  /// @param heads over how many
  private record Looked(
      Spoken spoken, List<Word> words, List<Integer> texts, List<Integer> heads) {}

  /// Looks up how many passages hold each word, drops the commonest where there are too many, and
  /// looks up the heads of what is left.
  private Looked look(Spoken spoken, List<Word> words, int most) {
    List<Integer> texts = frequencies(spoken.language(), Zone.TEXT, words);
    List<Integer> places = fewest(texts, most);
    List<Word> kept = places.stream().map(words::get).toList();
    List<Integer> heads = frequencies(spoken.language(), Zone.HEAD, kept);
    return new Looked(spoken, kept, places.stream().map(texts::get).toList(), heads);
  }

  /// How many terms a language may have: each is looked for in two fields, and phrases and
  /// exclusions in every language.
  private static int most(Request request, int languages) {
    int exact = request.phrases().size() + request.exclusions().size();
    int room = (PassageQuery.MOST_CLAUSES - exact * languages) / (2 * languages);
    return Math.max(1, Math.min(Request.MOST_WORDS, room));
  }

  /// The places of the words to keep, in order: when there are too many, those that stand
  /// somewhere, in as few passages as possible. A word that stands nowhere counts as the commonest:
  /// -1 without its sign is the greatest number.
  private static List<Integer> fewest(List<Integer> texts, int most) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingInt(place -> (texts.get(place) - 1) & 0x7fffffff));
    return places.stream().limit(most).sorted().toList();
  }

  /// Puts the languages together: only with the counts of all can be told what stands nowhere and
  /// how rare a word is in a small language.
  private Asked asked(List<Looked> looked, int likely, boolean common, AnswerType wanted) {
    Map<String, Integer> texts = passages(looked, Looked::texts);
    Map<String, Integer> anywhere = new HashMap<>(texts);
    passages(looked, Looked::heads)
        .forEach((word, passages) ->
            anywhere.merge(word, passages, (text, head) -> text > 0 ? text : head));
    Rarity rarity = Rarity.of(texts, view.statistics().languages());
    List<QuestionWording> wordings = new ArrayList<>();
    List<QuestionWording> standing = new ArrayList<>();
    for (Looked language : looked) {
      QuestionWording wording = wording(language, anywhere, rarity, common, wanted);
      wordings.add(wording);
      if (stands(language)) {
        standing.add(wording);
      }
    }
    return new Asked(standing, wordings.get(likely).terms());
  }

  /// The passages in which each word stands, in any language.
  private static Map<String, Integer> passages(
      List<Looked> looked, Function<Looked, List<Integer>> field) {
    Map<String, Integer> passages = new HashMap<>();
    for (Looked language : looked) {
      List<Integer> frequencies = field.apply(language);
      for (int i = 0; i < frequencies.size(); i++) {
        passages.merge(language.words.get(i).surface(), frequencies.get(i), Integer::sum);
      }
    }
    return passages;
  }

  /// Whether the language has any of the words; one that has none need not be searched.
  private static boolean stands(Looked looked) {
    return looked.texts.stream().anyMatch(count -> count > 0)
        || looked.heads.stream().anyMatch(count -> count > 0);
  }

  /// The question in one language: its terms for the ranking, and the same for the engine. The
  /// engine scores by its own idf of a language's passages; the ratio of ours to that makes its
  /// score one by [Rarity].
  ///
  /// @param anywhere passages of all languages that hold a word, in the text or else in the head
  /// @param common whether only question words and stop words were left
  private static QuestionWording wording(
      Looked looked,
      Map<String, Integer> anywhere,
      Rarity rarity,
      boolean common,
      AnswerType wanted) {
    Language language = looked.spoken.language();
    int passages = looked.spoken.passages();
    List<QueryTerm> terms = new ArrayList<>(looked.words.size());
    List<Wording.Term> sought = new ArrayList<>(looked.words.size());
    for (int i = 0; i < looked.words.size(); i++) {
      Word word = looked.words.get(i);
      int text = looked.texts.get(i);
      double idf = rarity.idf(word.surface(), text, passages);
      int standing = anywhere.getOrDefault(word.surface(), 0);
      terms.add(new QueryTerm(word.surface(), word.stem(), standing, idf, word.name()));
      sought.add(
          new Wording.Term(
              word.stem(),
              word.plain(),
              text > 0 ? (float) (idf / Rarity.idf(text, passages)) : 0,
              tells(text, looked.heads.get(i), passages) ? SET.head() : 0));
    }
    QueryTerms all = new QueryTerms(language, rarity.joined(passages), terms, common, wanted);
    return new QuestionWording(looked.words, all, new Wording(language, sought));
  }

  /// Whether to look for a term in titles and headings: it must stand in some, and not in so many
  /// that it tells none apart (`words.head_common`), unless they are few or the texts don't have
  /// it.
  private static boolean tells(int text, int head, int passages) {
    return head > 0 && (text == 0 || head <= Math.max(SET.headFew(), SET.headCommon() * passages));
  }
}
