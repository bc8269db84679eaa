package footnote.answer;

import footnote.question.DateWords;
import footnote.question.Question;
import footnote.question.SourceHint;
import footnote.question.SourceWords;
import footnote.ranking.Candidates;
import footnote.ranking.EvidenceSearch;
import footnote.ranking.Parameters;
import footnote.search.Filters;
import footnote.search.Mention;
import footnote.search.Request;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Searches for a question, and where it names a source or a date, once more for each among the
/// articles that agree: the words in which it does are then met by the citation and need not stand
/// in the text. It is no filter: passages of other articles are found all the same.
///
/// "What did Reuters say about cocoa last week?" is searched for without "Reuters say"; then "cocoa
/// last week" among Reuters' articles; then "cocoa" among those of last week. [HintMerge] joins the
/// three.
final class SourceAwareSearch {
  private static final int MOST_ASPECTS = Parameters.shipped().search().hints();

  private final EvidenceSearch search;
  private final LocalDate today;

  /// @param search of the view
  /// @param today what relative dates count from
  SourceAwareSearch(EvidenceSearch search, LocalDate today) {
    this.search = search;
    this.today = today;
  }

  /// All that the searches found.
  ///
  /// @param question its own filters hold for every search
  /// @param candidates at most, of each search
  Retrieved seek(Question question, int candidates) {
    List<SourceHint> aspects = aspects(question);
    if (aspects.isEmpty()) {
      return Retrieved.of(search.search(question.request(candidates)), question.words());
    }
    List<Span> outright =
        aspects.stream().filter(SourceHint::outright).map(SourceHint::span).toList();
    String words = cut(question.words(), outright);
    Candidates all = search.search(request(question, words, Filters.NONE, candidates));
    if (all.question().saysNothing()) {
      // Names and dates alone: they are then words like any other.
      words = question.words();
      all = search.search(question.request(candidates));
    }
    HintMerge sought = new HintMerge(question.words(), aspects, all);
    for (SourceHint aspect : aspects) {
      String topic = cut(words, List.of(aspect.span()));
      Candidates own = search.search(request(question, topic, aspect.filter(), candidates));
      if (!own.question().saysNothing()) {
        sought.add(aspect, own.best());
      }
    }
    return sought.build();
  }

  /// What the question says of sources and dates that some article agrees with, none overlapping
  /// another or a phrase, which must stand in the text. Names come before dates; a question with a
  /// filter of dates has no hints of dates.
  private List<SourceHint> aspects(Question question) {
    List<SourceHint> all = new ArrayList<>();
    SourceWords sources = new SourceWords(question.words());
    for (Mention mention : search.view().catalogue().mentions(question.words())) {
      sources.aspect(mention).ifPresent(all::add);
    }
    if (!question.filters().dated()) {
      all.addAll(DateWords.in(question.words(), today));
    }
    List<SourceHint> kept = new ArrayList<>();
    for (SourceHint aspect : all) {
      boolean room = kept.size() < MOST_ASPECTS && kept.stream().noneMatch(aspect::overlaps);
      if (room
          && !isQuoted(aspect, question)
          && search.view().catalogue().count(aspect.filter()) > 0) {
        kept.add(aspect);
      }
    }
    return kept;
  }

  /// Whether it stands within a phrase.
  private static boolean isQuoted(SourceHint aspect, Question question) {
    String said = aspect.said().of(question.words());
    return question.phrases().stream().anyMatch(phrase -> phrase.contains(said));
  }

  /// The question with other words and one filter more.
  private static Request request(Question question, String words, Filters more, int candidates) {
    Filters filters = question.filters().and(more);
    return new Request(words, question.phrases(), question.exclusions(), filters, candidates);
  }

  /// The words with blanks for these, so that all others stay where they were.
  static String cut(String words, List<Span> spans) {
    StringBuilder cut = new StringBuilder(words);
    for (Span span : spans) {
      cut.replace(span.start(), span.end(), " ".repeat(span.length()));
    }
    return cut.toString();
  }
}
