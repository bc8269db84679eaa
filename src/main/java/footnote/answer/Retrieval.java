package footnote.answer;

import footnote.analysis.AnswerType;
import footnote.analysis.Variant;
import footnote.dates.RelativeWording;
import footnote.question.DateWords;
import footnote.question.NamedPlace;
import footnote.question.Question;
import footnote.question.Rewording;
import footnote.question.SubQuestions;
import footnote.ranking.Candidate;
import footnote.ranking.EvidenceSearch;
import footnote.ranking.Likelihood;
import footnote.ranking.Parameters;
import footnote.ranking.Ranked;
import footnote.ranking.Ranker;
import footnote.search.Catalogue;
import footnote.search.Filters;
import footnote.search.Outdates;
import footnote.search.Request;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Searches one view of the index for a question and orders what it finds. Where the question says
/// more than words (phrases, other names, sources, two things at once) it is several searches,
/// joined before they are ranked; [AnswerDraft] is what comes out. For one question, on one thread.
///
/// @param search of the view
/// @param ranking how candidates are ordered
/// @param names other ways to write the names in a question's words
/// @param today for hints like `last week`
/// @param limit citations at most
record Retrieval(
    EvidenceSearch search,
    Answerer.Ranking ranking,
    Function<String, List<Variant>> names,
    LocalDate today,
    int limit) {
  private static final Parameters.Search SET = Parameters.shipped().search();

  /// That a passage answers under the heading that is asked for outright.
  private static final double PLACED = Parameters.shipped().likelihood().corrected();

  /// Headings that are looked at for one place.
  private static final int MOST_HEADINGS = 50;

  /// Dates of a question that are looked for in other words: each is up to four more searches.
  private static final int MOST_DATES = 2;

  /// The draft for a question. Where no passage has its phrases, its words are searched for by
  /// themselves: people put names in quotation marks, which their languages inflect. The baseline
  /// doesn't.
  AnswerDraft attempt(Question question) {
    AnswerDraft exact = exactly(question);
    boolean plain = ranking == Answerer.Ranking.BM25 || question.phrases().isEmpty();
    if (plain || !exact.ranked().isEmpty()) {
      return exact;
    }
    List<String> nowhere =
        question.phrases().stream().filter(phrase -> !stands(phrase)).distinct().toList();
    return exactly(question.inPlainWords()).apart(nowhere);
  }

  /// Whether a phrase stands in any passage at all, whatever the filters.
  private boolean stands(String phrase) {
    Request request = new Request(phrase, List.of(phrase), List.of(), Filters.NONE, 1);
    return !search.search(request).best().isEmpty();
  }

  /// The draft for a question as it stands, its phrases included.
  private AnswerDraft exactly(Question question) {
    return switch (ranking) {
      case EVIDENCE -> ofParts(question, ofWhole(question));
      case BM25 -> {
        Retrieved sought =
            Retrieved.of(search.search(question.request(candidates())), question.words())
                .aged(outdates(question));
        yield AnswerDraft.of(
            search.view(), sought, new Ranker().inOrder(sought.found().best()), limit);
      }
    };
  }

  /// What holds no more, by today for footnotes, and for ranking by the last day that the question
  /// names: "before 2020", "in 2019".
  private Outdates outdates(Question question) {
    List<Optional<LocalDate>> ends = new ArrayList<>();
    if (question.filters().dated()) {
      ends.add(question.filters().before());
    } else {
      DateWords.in(question.words(), today).forEach(hint -> ends.add(hint.filter().before()));
    }
    LocalDate asked =
        ends.stream()
            .map(end -> end.map(day -> day.minusDays(1)).orElse(today))
            .max(Comparator.naturalOrder())
            .filter(day -> day.isBefore(today))
            .orElse(today);
    return new Outdates(search.view().catalogue(), today, asked);
  }

  /// How many are looked at closely: never fewer than twice as many as are cited, since some fold
  /// into others.
  private int candidates() {
    return Math.max(SET.candidates(), 2 * limit);
  }

  /// The draft for all of a question's words together. Where putting the articles it names in front
  /// makes the evidence weak, the plain order is taken if that is not: a name may be met by chance.
  /// What stands under the very heading that is asked for is an answer whatever its words are.
  private AnswerDraft ofWhole(Question question) {
    Retrieved sought = new SourceAwareSearch(search, today).seek(question, candidates());
    sought =
        atPlaces(question, inOtherDates(question, inOtherNames(question, sought)))
            .aged(outdates(question));
    List<Ranked> ranked = sought.current(new Ranker().rank(sought.found().best()));
    List<Ranked> order = sought.favoured(ranked);
    if (sought.isPlaced(order)) {
      Likelihood likelihood = Likelihood.of(sought.found().question(), order).atLeast(PLACED);
      return AnswerDraft.of(search.view(), sought, order, likelihood, limit);
    }
    AnswerDraft favoured = AnswerDraft.of(search.view(), sought, order, limit);
    return favoured.isWeak() && sought.favours()
        ? favoured.or(AnswerDraft.of(search.view(), sought, ranked, limit))
        : favoured;
  }

  /// Searches once more for each combination of other names, of which there are few
  /// ([Rewording#of]): those of the operator's file, and the short and long forms that the articles
  /// define. Who asks what one is, is told where it is defined.
  private Retrieved inOtherNames(Question question, Retrieved sought) {
    List<Variant> told = names.apply(question.words());
    List<Variant> defined = search.view().catalogue().otherNames(question.words());
    Retrieved all = sought;
    for (Rewording other : Rewording.of(question, together(told, defined))) {
      all = VariantMerge.join(all, other, found(question, other.words(), other.phrases()));
    }
    if (AnswerType.of(question.words()) == AnswerType.DEFINITION) {
      for (Rewording other : Rewording.of(question, defined)) {
        for (String definition : other.definitions()) {
          all = VariantMerge.define(all, other, found(question, other.both(), List.of(definition)));
        }
      }
    }
    return all;
  }

  /// Those that the operator tells and, where these tell nothing, those that the articles define;
  /// in the order of their places.
  private static List<Variant> together(List<Variant> told, List<Variant> defined) {
    List<Variant> all = new ArrayList<>(told);
    defined.stream()
        .filter(own -> told.stream().noneMatch(it -> it.span().overlaps(own.span())))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(it -> it.span().start()));
    return all;
  }

  /// Searches once more under the headings that the question names, if it names any.
  private Retrieved atPlaces(Question question, Retrieved sought) {
    List<NamedPlace> places = NamedPlace.in(question.words());
    Catalogue catalogue = search.view().catalogue();
    List<String> headings =
        places.stream()
            .flatMap(place ->
                catalogue.headings(place.beginning(), MOST_HEADINGS).stream().filter(place::isAt))
            .distinct()
            .limit(MOST_HEADINGS)
            .toList();
    if (headings.isEmpty()) {
      return sought;
    }
    Request request =
        new Request(
            question.words(),
            question.phrases(),
            question.exclusions(),
            question.filters(),
            headings,
            candidates());
    return sought.at(search.search(request).best());
  }

  /// Searches once more for each way in which articles of a time say a date of the question:
  /// January 2022 is "January last year" in those of 2023. For [#MOST_DATES] at most, and not where
  /// a filter chooses articles by date.
  private Retrieved inOtherDates(Question question, Retrieved sought) {
    Retrieved all = sought;
    if (question.filters().dated()) {
      return all;
    }
    List<Map.Entry<Span, PartialDate>> dates =
        DateWords.written(question.words()).entrySet().stream().limit(MOST_DATES).toList();
    for (Map.Entry<Span, PartialDate> date : dates) {
      for (RelativeWording said : RelativeWording.of(date.getValue())) {
        Filters written = Filters.between(said.from(), said.end());
        if (search.view().catalogue().count(written) > 0) {
          Rewording other = Rewording.of(question, date.getKey(), said.words());
          List<Candidate> own = found(question, other.words(), other.phrases(), written);
          all = VariantMerge.join(all, other, own);
        }
      }
    }
    return all;
  }

  /// What is found by other words among what has these phrases too.
  private List<Candidate> found(Question question, String words, List<String> more) {
    return found(question, words, more, Filters.NONE);
  }

  private List<Candidate> found(
      Question question, String words, List<String> more, Filters articles) {
    List<String> phrases = new ArrayList<>(question.phrases());
    phrases.addAll(more);
    Filters filters = question.filters().and(articles);
    Request request = new Request(words, phrases, question.exclusions(), filters, candidates());
    return search.search(request).best();
  }

  /// Where a question asks two things and the articles say both, the best quotes of each come
  /// first, by turns: together, the words of one would win all places.
  private AnswerDraft ofParts(Question question, AnswerDraft whole) {
    List<AnswerDraft> parts = SubQuestions.of(question).stream().map(this::ofWhole).toList();
    if (parts.isEmpty() || parts.stream().anyMatch(AnswerDraft::isWeak)) {
      return whole;
    }
    double weakest =
        parts.stream().mapToDouble(part -> part.evidence().score()).min().orElseThrow();
    Likelihood likelihood = new Likelihood(Math.max(weakest, whole.evidence().score()));
    return AnswerDraft.of(search.view(), whole.sought(), byTurns(parts, whole), likelihood, limit);
  }

  /// The best of each part in turn, then the rest of the whole. Scores of different questions can't
  /// be compared: those put first count as the best.
  private static List<Ranked> byTurns(List<AnswerDraft> parts, AnswerDraft whole) {
    List<Ranked> first = new ArrayList<>();
    for (int nth = 0; nth < SET.firstOfPart(); nth++) {
      for (AnswerDraft part : parts) {
        part.ranked().stream().skip(nth).limit(1).forEach(first::add);
      }
    }
    double top = whole.ranked().stream().mapToDouble(Ranked::score).max().orElse(0);
    List<Ranked> all = new ArrayList<>();
    first.forEach(one -> all.add(one.scored(top)));
    Set<Integer> taken =
        first.stream().map(one -> one.candidate().handle()).collect(Collectors.toSet());
    whole.ranked().stream()
        .filter(one -> !taken.contains(one.candidate().handle()))
        .forEach(all::add);
    return all;
  }
}
