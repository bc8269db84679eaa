package footnote.answer;

import footnote.question.DateWords;
import footnote.question.Question;
import footnote.question.SourceHint;
import footnote.question.SourceWords;
import footnote.search.Filters;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.Mention;
import footnote.search.PassageIndex;
import footnote.search.Request;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Searches for a question, and where it names a source or a date, once more for each among the
/// articles that agree: the words in which it does are then met by the citation and need not stand
/// in the text. It is no filter: passages of other articles are found all the same.
final class SourceAwareSearch {
  /// Names and dates of one question that are searched for.
  private static final int MOST_ASPECTS = 4;

  private final PassageIndex.View view;
  private final LocalDate today;

  SourceAwareSearch(PassageIndex.View view, LocalDate today) {
    this.view = view;
    this.today = today;
  }

  Retrieved seek(Question question, int candidates) {
    List<SourceHint> aspects = aspects(question);
    if (aspects.isEmpty()) {
      return Retrieved.of(view.search(question.request(candidates)), question.words());
    }
    List<Span> outright =
        aspects.stream().filter(SourceHint::outright).map(SourceHint::span).toList();
    String words = cut(question.words(), outright);
    Hits all = view.search(request(question, words, Filters.NONE, candidates));
    if (saysNothing(all)) {
      words = question.words();
      all = view.search(question.request(candidates));
    }
    HintMerge sought = new HintMerge(question.words(), aspects, all);
    for (SourceHint aspect : aspects) {
      String topic = cut(words, List.of(aspect.span()));
      Hits own = view.search(request(question, topic, aspect.filter(), candidates));
      if (!saysNothing(own)) {
        sought.add(aspect, own.hits());
      }
    }
    return sought.build();
  }

  /// What the question says of sources and dates that some article agrees with, none overlapping
  /// another or a phrase, which must stand in the text.
  private List<SourceHint> aspects(Question question) {
    List<SourceHint> all = new ArrayList<>();
    SourceWords sources = new SourceWords(question.words());
    for (Mention mention : view.mentions(question.words())) {
      sources.aspect(mention).ifPresent(all::add);
    }
    if (!question.filters().dated()) {
      all.addAll(DateWords.in(question.words(), today));
    }
    List<SourceHint> kept = new ArrayList<>();
    for (SourceHint aspect : all) {
      boolean room = kept.size() < MOST_ASPECTS && kept.stream().noneMatch(aspect::overlaps);
      if (room && !isQuoted(aspect, question) && view.has(aspect.filter())) {
        kept.add(aspect);
      }
    }
    return kept;
  }

  private static boolean isQuoted(SourceHint aspect, Question question) {
    String said = aspect.said().of(question.words());
    return question.phrases().stream().anyMatch(phrase -> phrase.contains(said));
  }

  private static Request request(Question question, String words, Filters more, int candidates) {
    Filters filters = question.filters().and(more);
    return new Request(words, question.phrases(), question.exclusions(), filters, candidates);
  }

  /// Whether there was no word to search by but those that any question has.
  static boolean saysNothing(Hits hits) {
    return hits.terms().common() || hits.terms().terms().isEmpty();
  }

  /// The words with blanks for these.
  static String cut(String words, List<Span> spans) {
    StringBuilder cut = new StringBuilder(words);
    for (Span span : spans) {
      cut.replace(span.start(), span.end(), " ".repeat(span.length()));
    }
    return cut.toString();
  }

  /// The best candidates first, as an engine gives them.
  static int compare(Hit one, Hit other) {
    int byScore = Float.compare(other.score(), one.score());
    int byArticle = byScore != 0 ? byScore : one.article().compareTo(other.article());
    return byArticle != 0 ? byArticle : Integer.compare(one.ordinal(), other.ordinal());
  }
}
