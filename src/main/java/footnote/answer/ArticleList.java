package footnote.answer;

import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.question.ArticleRequest;
import footnote.question.DateWords;
import footnote.question.Question;
import footnote.question.SourceHint;
import footnote.question.SourceWords;
import footnote.ranking.EvidenceSearch;
import footnote.search.Filters;
import footnote.search.Mention;
import footnote.search.Outdates;
import footnote.search.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers what asks for articles ([ArticleRequest]) from their citations: a list of articles, each
/// cited at its beginning or, for a topic, where it says most of it. Where the citations have
/// nothing of what is asked (no such author, no authors at all), there is no list, and the question
/// is one like any other. For one question.
///
/// @param search of the view
/// @param retrieval finds what there is on a topic
/// @param today for dates like `last week`
/// @param most articles in a list
record ArticleList(EvidenceSearch search, Retrieval retrieval, LocalDate today, int most) {
  /// Of names and dates there is no doubt: they are what the articles say of themselves.
  private static final Evidence CERTAIN =
      new Evidence(Evidence.Label.STRONG, 1, List.of(), List.of());

  /// Articles of which each is looked at for its name. Reading the citations of so many takes about
  /// as long as a person notices.
  private static final int MOST_SCANNED = 20_000;

  /// What kind of text a title is said to be of.
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:the |an |a )?(?:articles?|book|story|post|artikel|buch|text) ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOLDERS = Pattern.compile(".*/");
  private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern SUBTITLE = Pattern.compile(":\\s.*");

  /// The article that a title may begin with, in a few languages.
  private static final Pattern FIRST_ARTICLE =
      Pattern.compile("^(?:the|an|a|der|die|das|le|la|les|el|il) ");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /// The list, where there is one.
  ///
  /// @param whole what the texts say to the question as it was asked
  Optional<Answer> answer(Question question, ArticleRequest request, AnswerDraft whole) {
    return switch (request.kind()) {
      case LIST -> ofNames(question, request.rest(), true);
      case WRITTEN_BY -> ofNames(question, request.rest(), false);
      case ABOUT ->
          says(whole, request.verb()) ? Optional.empty() : about(question, request.rest());
      case AUTHOR_OF ->
          says(whole, request.verb())
              ? Optional.empty()
              : authors(question, request.rest(), isDoubtful(whole));
    };
  }

  /// Whether the texts themselves say who wrote something.
  private static boolean says(AnswerDraft whole, String verb) {
    return !verb.isEmpty()
        && !whole.isWeak()
        && whole.evidence().matched().stream().anyMatch(verb::equalsIgnoreCase);
  }

  private static boolean isDoubtful(AnswerDraft whole) {
    return whole.evidence().label() != Evidence.Label.STRONG;
  }

  /// Those of the names and dates, if the rest of the question is nothing else.
  ///
  /// @param all whether all articles are meant where there is no name or date
  private Optional<Answer> ofNames(Question question, String rest, boolean all) {
    List<SourceHint> hints = hints(rest);
    boolean named = !hints.isEmpty();
    if ((!named && !all) || saysMore(rest, hints)) {
      return Optional.empty();
    }
    Filters filters =
        hints.stream().map(SourceHint::filter).reduce(question.filters(), Filters::and);
    List<Source> sources = newest(filters);
    boolean dated = sources.stream().anyMatch(source -> source.published().isPresent());
    if (sources.isEmpty() || (!named && !dated)) {
      return Optional.empty();
    }
    List<String> said = hints.stream().map(hint -> hint.said().of(rest)).distinct().toList();
    return Optional.of(
        listed(question, named ? new Listing.Named(said) : new Listing.Newest(), sources));
  }

  /// Names of publishers and authors, and dates outside them.
  private List<SourceHint> hints(String rest) {
    List<SourceHint> hints = new ArrayList<>();
    for (Mention mention : search.view().catalogue().mentions(rest)) {
      if (mention.kind() != Mention.Kind.TITLE) {
        hints.add(new SourceWords(rest).anyAspect(mention));
      }
    }
    for (SourceHint date : DateWords.in(rest, today)) {
      if (hints.stream().noneMatch(date::overlaps)) {
        hints.add(date);
      }
    }
    return hints;
  }

  /// Whether anything is left to look for.
  private boolean saysMore(String rest, List<SourceHint> hints) {
    String left = SourceAwareSearch.cut(rest, hints.stream().map(SourceHint::span).toList());
    Request request = new Request(left, List.of(), List.of(), Filters.NONE, 1);
    return !left.isBlank() && !search.search(request).question().saysNothing();
  }

  /// All that pass the filters, not only those that are shown: the answer tells how many there are.
  private List<Source> newest(Filters filters) {
    return sources(filters).sorted(ExampleTitles.NEWEST_FIRST).toList();
  }

  private Stream<Source> sources(Filters filters) {
    return search.view().catalogue().articles(filters).stream().map(ArticleSummary::source);
  }

  /// Cites the first [#most] of the articles, in the order given; one without text is passed over.
  private Answer listed(Question question, Listing listing, List<Source> sources) {
    List<Citation> citations = new ArrayList<>();
    for (Source source : sources.subList(0, Math.min(most, sources.size()))) {
      beginning(source.id())
          .ifPresent(passage -> citations.add(citation(citations.size() + 1, passage)));
    }
    return new Answer.Listed(question, listing, CERTAIN, citations, sources.size(), articles());
  }

  /// Its first passage; empty for an article without text.
  private Optional<Passage> beginning(ArticleId id) {
    return search.view().catalogue().passages(id, 0, 0).stream().findFirst();
  }

  /// The score only keeps the order: nothing was measured.
  private Citation citation(int number, Passage passage) {
    return new Citation(
        number,
        1.0 / number,
        passage,
        Quote.of(passage.sentences().getFirst().span()),
        List.of(),
        List.of(),
        Optional.empty(),
        new Outdates(search.view().catalogue(), today, today).today(passage.source()));
  }

  /// Of the whole corpus, whatever the filters.
  private int articles() {
    return search.view().statistics().articles();
  }

  /// The articles that have as many words of the topic as the best has, if any of them tells who
  /// wrote it or when.
  ///
  /// Four passages are cited for each place in the list, since several may be of one article.
  private Optional<Answer> about(Question question, String topic) {
    AnswerDraft draft = retrieval.attempt(question.inWords(topic));
    if (draft.isWeak()) {
      return Optional.empty();
    }
    int words = draft.ranked().getFirst().matched().size();
    Map<ArticleId, Citation> cited = new LinkedHashMap<>();
    for (Cited one :
        new CitationBuilder(search.view(), draft.sought()).cite(draft.ranked(), 4 * most)) {
      if (one.ranked().matched().size() >= words) {
        cited.putIfAbsent(one.citation().source().id(), one.citation());
      }
    }
    List<Citation> all = List.copyOf(cited.values());
    boolean told =
        all.stream()
            .map(Citation::source)
            .anyMatch(source -> !source.authors().isEmpty() || source.published().isPresent());
    List<Citation> first =
        IntStream.range(0, Math.min(most, all.size()))
            .mapToObj(i -> all.get(i).numbered(i + 1))
            .toList();
    return told
        ? Optional.of(
            new Answer.Listed(
                question,
                new Listing.About(topic),
                draft.evidence(),
                first,
                all.size(),
                articles()))
        : Optional.empty();
  }

  /// The articles of that title, or of that file name, if they tell their authors.
  ///
  /// @param each whether it is worth looking at each article
  private Optional<Answer> authors(Question question, String title, boolean each) {
    String wanted = key(KIND.matcher(title).replaceFirst(""));
    List<Source> sources =
        wanted.isEmpty()
            ? List.of()
            : called(question, title, each)
                .filter(source -> !source.authors().isEmpty() && isCalled(source, wanted))
                .sorted(ExampleTitles.NEWEST_FIRST)
                .toList();
    List<String> authors =
        sources.stream().flatMap(source -> source.authors().stream()).distinct().toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(listed(question, new Listing.ByAuthors(authors), sources));
  }

  /// Those that the index knows by that title, which may be longer; where it knows none and there
  /// are not too many to look at, all.
  private Stream<Source> called(Question question, String title, boolean each) {
    Optional<Mention> mention =
        search.view().catalogue().mentions(title).stream()
            .filter(it -> it.kind() == Mention.Kind.TITLE)
            .findFirst();
    Filters filters = question.filters();
    if (mention.isPresent()) {
      return sources(filters.and(mention.get().filter()));
    }
    return each && articles() <= MOST_SCANNED ? sources(filters) : Stream.of();
  }

  /// By its title, whole or without what stands behind it in brackets or behind a colon, or by the
  /// name of its file.
  private static boolean isCalled(Source source, String wanted) {
    String title = source.title();
    String file = FOLDERS.matcher(source.id().value()).replaceFirst("");
    return key(title).equals(wanted)
        || key(BRACKETS.matcher(title).replaceFirst("")).equals(wanted)
        || key(SUBTITLE.matcher(title).replaceFirst("")).equals(wanted)
        || key(ENDING.matcher(file).replaceFirst("")).equals(wanted);
  }

  /// Letters and digits alone, without case, accents and a first article.
  private static String key(String name) {
    String bare = FIRST_ARTICLE.matcher(FoldedText.plain(name)).replaceFirst("");
    return NO_LETTERS.matcher(bare).replaceAll("");
  }
}
