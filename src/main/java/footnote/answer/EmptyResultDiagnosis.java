package footnote.answer;

import footnote.question.DateWords;
import footnote.question.Question;
import footnote.question.SourceHint;
import footnote.question.SourceWords;
import footnote.ranking.EvidenceSearch;
import footnote.search.Filters;
import footnote.search.Mention;
import footnote.search.Request;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds out why there is nothing for a question, where that is plain: its filters leave no
/// article, or it is nothing but names and dates ("anything by Reuters from May?"), which are no
/// words to find in a text. The people who ask such a question want a list of articles: the reason
/// says which command has it. Asked only after a search without an answer.
final class EmptyResultDiagnosis {
  /// Names and dates that are told of.
  private static final int MOST_NAMES = 4;

  /// A name that is a filter as it is: in others only their words are.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .-]+");

  /// Words by which people ask for whatever there is.
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:tell|show|list|find|give|get|see|read|look|everything|anything|all|latest|newest|news|articles?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final EvidenceSearch search;
  private final LocalDate today;

  /// @param search of the view that had no answer
  /// @param today for dates like `last week`
  EmptyResultDiagnosis(EvidenceSearch search, LocalDate today) {
    this.search = search;
    this.today = today;
  }

  /// The reason, where it is plain.
  ///
  /// @param question as it was asked
  Optional<NoResultReason> clue(Question question) {
    boolean excluded =
        !question.filterNames().isEmpty()
            && search.view().catalogue().count(question.filters()) == 0;
    return excluded ? Optional.of(new NoResultReason.Excluded()) : named(question.words());
  }

  /// The names and dates of the question, if it is made of nothing else. Names come first; a date
  /// inside a name ("The 1975") is part of it.
  private Optional<NoResultReason> named(String words) {
    List<SourceHint> aspects = new ArrayList<>();
    Map<Filters, Supplier<NoResultReason.Name>> names = new LinkedHashMap<>();
    for (Mention mention : search.view().catalogue().mentions(words)) {
      aspects.add(new SourceWords(words).anyAspect(mention));
      names.putIfAbsent(mention.filter(), () -> name(mention, words));
    }
    for (SourceHint date : DateWords.in(words, today)) {
      if (aspects.stream().noneMatch(date::overlaps)) {
        aspects.add(date);
        names.putIfAbsent(date.filter(), () -> date(date, words));
      }
    }
    return names.isEmpty() || saysMore(words, aspects)
        ? Optional.empty()
        : Optional.of(new NoResultReason.Named(told(names.values())));
  }

  /// The first of the names: only what is told of is counted, as each count is a search.
  private static List<NoResultReason.Name> told(Collection<Supplier<NoResultReason.Name>> names) {
    return names.stream().limit(MOST_NAMES).map(Supplier::get).toList();
  }

  /// Whether anything is left to look for besides these and the words by which people ask.
  private boolean saysMore(String words, List<SourceHint> aspects) {
    String rest = SourceAwareSearch.cut(words, aspects.stream().map(SourceHint::span).toList());
    String asked = ASKING.matcher(rest).replaceAll(" ");
    Request request = new Request(asked, List.of(), List.of(), Filters.NONE, 1);
    return !search.search(request).question().saysNothing();
  }

  /// A name with how many articles it is of. The filter is as the asker said it, where that is the
  /// whole name and needs no quotation marks; else by the name's words.
  private NoResultReason.Name name(Mention mention, String words) {
    String said = mention.span().of(words);
    boolean asSaid = mention.whole() && PLAIN.matcher(said).matches();
    String filter = asSaid ? said : mention.name();
    return new NoResultReason.Name(
        said, kind(mention.kind()), search.view().catalogue().count(mention.filter()), filter);
  }

  private static NoResultReason.Kind kind(Mention.Kind kind) {
    return switch (kind) {
      case PUBLISHER -> NoResultReason.Kind.PUBLISHER;
      case AUTHOR -> NoResultReason.Kind.AUTHOR;
      case TITLE -> NoResultReason.Kind.TITLE;
    };
  }

  /// A date with how many articles are of it.
  private NoResultReason.Name date(SourceHint date, String words) {
    Filters filter = date.filter();
    return new NoResultReason.Name(
        said(date, words).of(words),
        NoResultReason.Kind.DATE,
        search.view().catalogue().count(filter),
        beginning(filter));
  }

  /// The date, with the word in front that makes it a time without a beginning or an end: "since
  /// May".
  ///
  /// @return places in the words of the question
  private static Span said(SourceHint date, String words) {
    if (date.filter().after().isPresent() && date.filter().before().isPresent()) {
      return date.said();
    }
    int start = words.substring(0, date.said().start()).stripTrailing().length();
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return new Span(start, date.said().end());
  }

  /// How the dates of a whole year, a whole month or a day begin; empty for other times. The list
  /// of sources is filtered by the words of a line, and a date stands there as `2024-05-01`.
  private static String beginning(Filters filter) {
    if (filter.after().isEmpty() || filter.before().isEmpty()) {
      return "";
    }
    LocalDate first = filter.after().get();
    return Stream.of(
            new PartialDate(first.getYear(), 0, 0),
            new PartialDate(first.getYear(), first.getMonthValue(), 0),
            PartialDate.of(first))
        .filter(it -> it.earliest().equals(first) && it.end().equals(filter.before().get()))
        .map(PartialDate::toString)
        .findFirst()
        .orElse("");
  }
}
