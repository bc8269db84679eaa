package footnote.folders;

import java.util.ArrayList;
import java.util.List;

/// What is right and wrong in an answer.
///
/// @param answerable whether the folder answers the question
/// @param first whether the first quote is right
/// @param three whether one of the first three is
/// @param nothing whether the program says that it found nothing
/// @param strongWrong whether it is sure of a first quote that isn't right
/// @param shown how many quotes it gives as answers
/// @param right how many of them are right
/// @param read how many quotes it gives or has at hand
/// @param raw how many of those hold markup
record Verdict(
    boolean answerable,
    boolean first,
    boolean three,
    boolean nothing,
    boolean strongWrong,
    int shown,
    int right,
    int read,
    int raw) {
  static Verdict of(JudgedQuestion question, ProgramAnswer answer) {
    List<Boolean> quotes = answer.quotes().stream().map(question::isAnsweredBy).toList();
    boolean first = !quotes.isEmpty() && quotes.getFirst();
    long right = quotes.stream().filter(found -> found).count();
    long raw = answer.closest().stream().filter(quote -> RawMarkup.in(quote).isPresent()).count();
    return new Verdict(
        question.answerable(),
        first,
        quotes.stream().limit(3).anyMatch(found -> found),
        answer.saysNothing(),
        answer.isStrong() && !first,
        quotes.size(),
        (int) right,
        answer.closest().size(),
        (int) raw);
  }

  /// A line for the answer, if it isn't what was hoped for, and one for each quote with markup.
  List<String> misses(JudgedQuestion question, ProgramAnswer answer) {
    List<String> lines = new ArrayList<>();
    boolean good = answerable ? first : nothing;
    if (!good) {
      lines.add(question.id() + " " + fault(answer) + ": " + question.question());
      answer.closest().stream().limit(3).forEach(quote -> lines.add("    " + told(quote)));
    }
    for (Quote quote : answer.closest()) {
      RawMarkup.in(quote)
          .ifPresent(sign -> lines.add(question.id() + " markup " + sign + " in " + told(quote)));
    }
    return lines;
  }

  private String fault(ProgramAnswer answer) {
    if (!answerable || answer.quotes().isEmpty()) {
      return answer.outcome();
    }
    return (three ? "not first" : "wrong") + (strongWrong ? ", strong" : "");
  }

  private static String told(Quote quote) {
    return quote.article() + ": " + quote.text().replaceAll("\\s+", " ");
  }
}
