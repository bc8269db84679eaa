package footnote.answer;

import footnote.analysis.Analyses;
import footnote.analysis.Language;
import footnote.analysis.Variant;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Curated;
import footnote.article.Passage;
import footnote.article.Spelling;
import footnote.question.ArticleRequest;
import footnote.question.Question;
import footnote.question.QuestionKey;
import footnote.question.QuestionKeys;
import footnote.question.Refusal;
import footnote.question.Talk;
import footnote.ranking.EvidenceSearch;
import footnote.search.IndexException;
import footnote.search.Outdates;
import footnote.search.PassageIndex;
import footnote.search.Searchable;
import footnote.search.Statistics;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers questions from an index. Safe for use by many threads; all of one answer comes from one
/// view of the index.
///
/// ```java
/// Answerer answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
/// Answer answer = answerer.answer(Question.parse("Why did the port close?"), 3);
/// switch (answer) {
///   case Answer.Found found -> found.citations().forEach(one -> System.out.println(one.text()));
///   case Answer.Listed listed -> listed.citations().forEach(one -> System.out.println(one.source()));
///   case Answer.Statements said -> System.out.println(said.found());
///   case Answer.NothingFound nothing -> System.out.println(nothing.nowhere());
///   case Answer.Refused refused -> System.out.println(refused.refusal());
///   case Answer.NotReady _ -> System.out.println("no index yet");
/// }
/// ```
///
/// The steps of a question: it is refused if it can't be asked; [Retrieval] finds, orders and
/// cites; where that is weak, misspelt words are put right ([Correction]) and it is tried once
/// more; where that is no better, [EmptyResultDiagnosis] finds out why. What asks for articles is
/// answered by [ArticleList]. All front-ends ask here, and only here.
public final class Answerer {
  /// Citations an answer may have at most.
  public static final int MOST_CITATIONS = 100;

  /// Citations an answer has at most if no number is asked for.
  public static final int USUAL_CITATIONS = 3;

  /// Articles a list has at most if no number is asked for.
  public static final int USUAL_LISTED = 10;

  /// Characters (code points) a question may have, unless told otherwise.
  public static final int LONGEST_QUESTION = 4_000;

  private final Scope scope;
  private final Ranking ranking;
  private final int longestQuestion;
  private final Function<String, List<Variant>> names;
  private final InstantSource clock;

  /// Asked for with every question, so that a file may change while the program runs.
  private final Supplier<List<Curated>> curated;

  /// Shared by all that are made of one, as [#analyses] are not: they are compared with each
  /// question.
  private final QuestionKeys keys;

  private final Analyses analyses = new Analyses();

  /// How candidates are ordered.
  public enum Ranking {
    /// By the features of the evidence.
    EVIDENCE,
    /// By Lucene's BM25 alone: the plain baseline, which reads a question just as it stands.
    BM25
  }

  /// For questions of the usual length.
  ///
  /// @param index of which each answer takes a view; closed by who made it
  /// @param ranking how candidates are ordered
  public Answerer(Searchable index, Ranking ranking) {
    this(index, ranking, LONGEST_QUESTION);
  }

  /// Without other ways to write names, by the system's clock.
  ///
  /// @param longestQuestion characters (code points) a question may have
  public Answerer(Searchable index, Ranking ranking, int longestQuestion) {
    this(index, ranking, longestQuestion, _ -> List.of(), InstantSource.system());
  }

  /// @param longestQuestion characters (code points) a question may have
  /// @param names other ways to write the names in the words of a question
  /// @param clock tells what `last week` is, in UTC
  public Answerer(
      Searchable index,
      Ranking ranking,
      int longestQuestion,
      Function<String, List<Variant>> names,
      InstantSource clock) {
    this(Scope.of(index), ranking, longestQuestion, names, clock, List::of, new QuestionKeys());
  }

  private Answerer(
      Scope scope,
      Ranking ranking,
      int longestQuestion,
      Function<String, List<Variant>> names,
      InstantSource clock,
      Supplier<List<Curated>> curated,
      QuestionKeys keys) {
    this.scope = scope;
    this.ranking = ranking;
    this.longestQuestion = longestQuestion;
    this.names = names;
    this.clock = clock;
    this.curated = curated;
    this.keys = keys;
  }

  /// The same, with answers that somebody chose before those that are found.
  ///
  /// @param answers asked for with every question
  public Answerer curating(Supplier<List<Curated>> answers) {
    return new Answerer(scope, ranking, longestQuestion, names, clock, answers, keys);
  }

  /// The same, of collections that are kept apart.
  ///
  /// @param collections their names
  /// @param open opens those of these names as one index
  public Answerer over(
      SortedSet<String> collections, Function<SortedSet<String>, Searchable> open) {
    return with(new Scope(collections, true, open));
  }

  /// The same, of no other collections than these: to what it answers the others are not there.
  /// Where nothing is divided it is the same.
  public Answerer within(Collection<String> collections) {
    return scope.divided() ? with(scope.within(collections)) : this;
  }

  /// All but the scope is shared: an answerer for each asker costs next to nothing.
  private Answerer with(Scope other) {
    return new Answerer(other, ranking, longestQuestion, names, clock, curated, keys);
  }

  /// The names of the collections that it answers from; empty where nothing is divided.
  public SortedSet<String> collections() {
    return scope.collections();
  }

  /// A question as it is understood here: `in:` chooses among collections where there are any.
  public Question parse(String question) {
    return scope.divided() ? Question.parseDivided(question) : Question.parse(question);
  }

  /// What a question has in common with others that ask the same, read in the languages of the
  /// articles.
  public QuestionKey key(String question) {
    return keys.of(question, scope.divided(), languages());
  }

  /// Those of all articles that it answers from; none while there is no index.
  private List<Language> languages() {
    try (PassageIndex.View view = scope.all().view()) {
      return languages(view);
    } catch (IndexException.Missing _) {
      return List.of();
    }
  }

  /// Those that passages are in, the commonest first.
  private static List<Language> languages(PassageIndex.View view) {
    return view.statistics().languages().stream().map(Statistics.Spoken::language).toList();
  }

  /// How many articles there are.
  ///
  /// @throws IndexException.Missing when there is no index yet
  public int articles() {
    try (PassageIndex.View view = scope.all().view()) {
      return view.statistics().articles();
    }
  }

  /// The answer of the moment; a question that can't be asked and a missing index are answers too.
  ///
  /// @param limit citations at most, 1 to [#MOST_CITATIONS]
  public Answer answer(Question question, int limit) {
    return answer(question, limit, limit);
  }

  /// The same where a list of articles has its own length.
  ///
  /// @param limit citations at most, of an answer that quotes
  /// @param listed articles at most, of an answer that lists them; both 1 to [#MOST_CITATIONS]
  public Answer answer(Question question, int limit, int listed) {
    return answer(question, limit, listed, List.of());
  }

  /// The same with answers that are pinned where it is asked.
  ///
  /// @param pinned which come before all others
  public Answer answer(Question question, int limit, int listed, List<Curated> pinned) {
    checkLimit(limit);
    checkLimit(listed);
    Optional<Talk> talk = Talk.of(question);
    Optional<Refusal> refusal = question.refusal(longestQuestion);
    boolean mute = refusal.filter(Refusal.NoWord.class::isInstance).isPresent();
    if (refusal.isPresent() && !(mute && talk.isPresent())) {
      return new Answer.Refused(question, refusal.get());
    }
    Optional<String> unknown = scope.unknown(question.collections());
    if (unknown.isPresent()) {
      return new Answer.Refused(
          question, new Refusal.NoCollection(unknown.get(), List.copyOf(scope.collections())));
    }
    try (PassageIndex.View view = scope.named(question.collections()).view()) {
      Answer found = answer(view, question, talk, limit, listed);
      return chosen(view, question, pinned)
          .map(it -> Curation.first(it, found, limit))
          .orElse(found);
    } catch (IndexException.Missing _) {
      return new Answer.NotReady(question);
    }
  }

  /// The first of the answers chosen for this question whose passage is there; none in the plain
  /// baseline.
  private Optional<Citation> chosen(
      PassageIndex.View view, Question question, List<Curated> pinned) {
    List<Curated> all = Stream.concat(pinned.stream(), curated.get().stream()).toList();
    if (all.isEmpty() || ranking == Ranking.BM25) {
      return Optional.empty();
    }
    List<Language> languages = languages(view);
    QuestionKey asked = keys.of(question, languages);
    return all.stream()
        .flatMap(one ->
            one.questions().stream()
                .filter(own -> asked.equals(keys.of(own, scope.divided(), languages)))
                .limit(1)
                .flatMap(own -> Curation.cite(view, one, own, today()).stream()))
        .findFirst();
  }

  /// Those of some answers whose passage is not, or no longer, among the articles.
  public List<Curated> gone(List<Curated> answers) {
    try (PassageIndex.View view = scope.all().view()) {
      return answers.stream()
          .filter(one -> Curation.cite(view, one, one.questions().getFirst(), today()).isEmpty())
          .toList();
    } catch (IndexException.Missing _) {
      return List.of();
    }
  }

  /// The answer of the moment with as many citations as are worth reading, [#USUAL_CITATIONS] at
  /// most; where nothing is found, with as many of the closest.
  public Answer answer(Question question) {
    Answer answer = answer(question, USUAL_CITATIONS, USUAL_LISTED);
    return answer instanceof Answer.Found found ? found.atFirst() : answer;
  }

  /// @throws IllegalArgumentException outside of 1 to [#MOST_CITATIONS]
  private static void checkLimit(int limit) {
    if (limit < 1 || limit > MOST_CITATIONS) {
      throw new IllegalArgumentException(
          "illegal limit: " + limit + ", must be between 1 and " + MOST_CITATIONS);
    }
  }

  /// Whether there is an index, without which nothing can be read.
  public boolean isReady() {
    try (PassageIndex.View _ = scope.all().view()) {
      return true;
    } catch (IndexException.Missing _) {
      return false;
    }
  }

  /// Lists articles where these are asked for; talk has no answer, unless an article is called so.
  private Answer answer(
      PassageIndex.View view, Question question, Optional<Talk> talk, int limit, int listed) {
    EvidenceSearch search = new EvidenceSearch(view, analyses);
    Retrieval trying = new Retrieval(search, ranking, names, today(), limit);
    AnswerDraft exact = trying.attempt(question);
    if (ranking == Ranking.BM25) {
      return answer(search, trying, exact, question);
    }
    if (talk.isPresent() && !exact.isTitle(question)) {
      return exact.talked(view, question, talk.get());
    }
    Optional<ArticleRequest> request = ArticleRequest.of(question.words());
    ArticleList lists = new ArticleList(search, trying, today(), listed);
    Optional<Answer> list = request.flatMap(it -> lists.answer(question, it, exact));
    if (list.isEmpty() && exact.isWeak() && request.filter(ArticleRequest::ofAll).isPresent()) {
      return exact.talked(view, question, Talk.OTHER);
    }
    return list.or(() -> new StatementCheck(view, trying).answer(question, exact))
        .orElseGet(() -> answer(search, trying, exact, question));
  }

  /// Tries the question corrected where it finds nothing as asked; a corrected one must be likelier
  /// than not.
  private Answer answer(
      EvidenceSearch search, Retrieval trying, AnswerDraft exact, Question question) {
    PassageIndex.View view = search.view();
    List<Spelling> spellings =
        view.catalogue().spellings(exact.sought().found().question().nowhere());
    if (!exact.isWeak()) {
      return exact.found(view, question, spellings);
    }
    Optional<Correction> correction =
        ranking == Ranking.EVIDENCE ? Correction.of(question, spellings) : Optional.empty();
    if (correction.isPresent()) {
      AnswerDraft corrected = trying.attempt(correction.get().question());
      if (corrected.isLikely()) {
        return corrected.found(view, question, correction.get());
      }
    }
    if (ranking == Ranking.EVIDENCE && exact.isStated(question)) {
      return exact.found(view, question, spellings);
    }
    Optional<NoResultReason> clue = new EmptyResultDiagnosis(search, today()).clue(question);
    return exact.nothing(view, question, spellings, clue);
  }

  /// The day in UTC, so that `last week` means the same for every asker of a bot.
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// The passage of that id, whatever its case, with up to `around` passages on each side; empty
  /// when no article has it any more.
  ///
  /// @param around 0 for the passage alone
  /// @throws IndexException.Missing when there is no index yet
  public Optional<Excerpt> read(String passageId, int around) {
    try (PassageIndex.View view = scope.all().view()) {
      return view.catalogue()
          .passage(passageId.toLowerCase(Locale.ROOT))
          .map(passage -> excerpt(view, passage, around, today()));
    }
  }

  /// The passage with its neighbours; fewer where the article begins or ends.
  private static Excerpt excerpt(
      PassageIndex.View view, Passage passage, int around, LocalDate today) {
    ArticleId article = passage.source().id();
    int at = passage.ordinal();
    return new Excerpt(
        view.catalogue().passages(article, Math.max(0, at - around), at - 1),
        passage,
        view.catalogue().passages(article, at + 1, at + around),
        new Outdates(view.catalogue(), today, today).today(passage.source()));
  }

  /// The articles whose id, title, authors, publisher or date contain every word of the filter,
  /// without case and accents; by id.
  ///
  /// @throws IndexException.Missing when there is no index yet
  public List<ArticleSummary> sources(String filter) {
    List<String> words = Stream.of(FoldedText.plain(filter).strip().split("\\s+", -1)).toList();
    try (PassageIndex.View view = scope.all().view()) {
      return view.catalogue().articles().stream()
          .filter(listing -> words.stream().allMatch(described(listing)::contains))
          .toList();
    }
  }

  /// What a filter of the list of sources looks in, folded and each part on a line of its own.
  private static String described(ArticleSummary listing) {
    return FoldedText.plain(
        Stream.of(
                Stream.of(listing.source().id().value(), listing.source().title()),
                listing.source().authors().stream(),
                listing.source().publisher().stream(),
                listing.source().published().map(Object::toString).stream())
            .flatMap(part -> part)
            .reduce("", (all, part) -> all + "\n" + part));
  }

  /// Headings of articles that begin like this, for completion; none while there is no index.
  ///
  /// @param prefix as it was typed
  /// @param limit how many at most
  public List<String> headings(String prefix, int limit) {
    try (PassageIndex.View view = scope.all().view()) {
      return view.catalogue().headings(prefix, limit);
    } catch (IndexException.Missing _) {
      return List.of();
    }
  }
}
