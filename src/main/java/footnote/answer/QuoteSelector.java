package footnote.answer;

import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.ranking.Parameters;
import footnote.text.Punctuation;
import footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Chooses what to quote around the best sentence of a passage: that sentence, with the one before
/// it where it does not stand alone, or else with a neighbour that is likely to answer too. Of what
/// a sentence announces that is quoted, the sentence being its lead; of steps all of them.
///
/// A quote must be understood by itself and still fit into a message. So a sentence that begins
/// with "They" brings the one that says who; a line that ends with a colon brings the list it
/// announces, ten items or 1,500 characters of it at most; and two sentences together are no longer
/// than `quotes.longest_pair`, of one paragraph and of one kind. A quote is always one unbroken
/// range.
final class QuoteSelector {
  /// Words that point back to another sentence when one begins with them.
  private static final Set<String> POINTING_BACK =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
          "such");

  private static final int LONGEST_PAIR = Parameters.shipped().quotes().longestPair();

  /// Items that are quoted together, and characters of them.
  private static final int MOST_ITEMS = 10;

  private static final int LONGEST_LIST = 1_500;

  private final Passage passage;
  private final List<Sentence> sentences;

  /// @param passage with its sentences in order
  private QuoteSelector(Passage passage) {
    this.passage = passage;
    this.sentences = passage.sentences();
  }

  /// The quote for what the ranking chose.
  ///
  /// @param sentence the best one, from 0
  /// @param beside the neighbour, or the same where there is none
  /// @param steps whether the question asks for all steps of something
  /// @return within the passage
  static Quote quote(Passage passage, int sentence, int beside, boolean steps) {
    QuoteSelector selector = new QuoteSelector(passage);
    return selector
        .announced(sentence, steps)
        .or(() -> steps ? selector.list(sentence) : Optional.empty())
        .orElseGet(() -> selector.around(sentence, beside));
  }

  /// What the sentence announces, if it does: with a colon, or right before the code that is asked
  /// for. The list or code that has the sentence as its lead is quoted in its place; where nothing
  /// has, a colon at least brings the next sentence.
  private Optional<Quote> announced(int at, boolean steps) {
    Sentence announcing = sentences.get(at);
    boolean colon = announces(announcing);
    if (at + 1 == sentences.size() || announcing.kind() == Sentence.Kind.CODE) {
      return Optional.empty();
    }
    Sentence next = sentences.get(at + 1);
    boolean led = next.lead().map(Lead::span).filter(announcing.span()::equals).isPresent();
    if (led && (colon || (steps && next.kind() != Sentence.Kind.ROW))) {
      return Optional.of(new Quote(run(at + 1), next.kind(), next.lead()));
    }
    Span both = new Span(announcing.span().start(), next.span().end());
    return colon && both.length() <= LONGEST_PAIR && announcing.kind() == next.kind()
        ? Optional.of(new Quote(both, announcing.kind(), announcing.lead()))
        : Optional.empty();
  }

  /// Whether a sentence says nothing without what comes behind it: it ends in a colon, or asks.
  private boolean announces(Sentence sentence) {
    String words = passage.textOf(sentence.span());
    return Punctuation.announces(words) || words.endsWith("?") || words.endsWith("？");
  }

  /// The whole list that an item is of, if it fits and tells steps: it is introduced, or numbered.
  /// A list right under a heading is as likely one of topics.
  private Optional<Quote> list(int at) {
    Sentence item = sentences.get(at);
    boolean introduced = item.lead().filter(it -> it.kind() == Lead.Kind.INTRO).isPresent();
    boolean numbered = Character.isDigit(passage.textOf(item.span()).codePointAt(0));
    if (item.kind() != Sentence.Kind.ITEM || !(introduced || numbered)) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0 && isOfList(sentences.get(first - 1), sentences.get(first))) {
      first--;
    }
    Span whole = run(first);
    return whole.contains(item.span())
        ? Optional.of(new Quote(whole, Sentence.Kind.ITEM, sentences.get(first).lead()))
        : Optional.empty();
  }

  /// Whether one unit goes on with the list or the code of another before it: both have the same
  /// lead, or none and nothing but a line end between.
  private static boolean isOfList(Sentence before, Sentence after) {
    return before.kind() == after.kind()
        && before.lead().equals(after.lead())
        && (before.lead().isPresent() || after.span().start() - before.span().end() == 1);
  }

  /// What goes on from a unit with the same lead, and what is nested in it, within the limits.
  private Span run(int from) {
    Sentence last = sentences.get(from);
    Span run = last.span();
    int units = 1;
    for (int i = from + 1; i < sentences.size() && units < MOST_ITEMS; i++) {
      Sentence next = sentences.get(i);
      boolean nested = next.lead().map(Lead::span).filter(run::contains).isPresent();
      Span longer = new Span(run.start(), next.span().end());
      if (longer.length() > LONGEST_LIST || !(nested || isOfList(last, next))) {
        break;
      }
      run = longer;
      last = nested ? last : next;
      units++;
    }
    return run;
  }

  /// The sentence, alone or with one other: the one before where it points back, else the
  /// neighbour.
  private Quote around(int at, int beside) {
    Sentence best = sentences.get(at);
    boolean prose = best.kind() == Sentence.Kind.SENTENCE;
    boolean back = prose && at > 0 && pointsBack(passage.textOf(best.span()));
    Sentence other = sentences.get(back ? at - 1 : beside);
    Span pair =
        new Span(
            Math.min(best.span().start(), other.span().start()),
            Math.max(best.span().end(), other.span().end()));
    boolean together =
        prose
            && other.kind() == best.kind()
            && other.paragraph() == best.paragraph()
            && (back || !announces(other))
            && pair.length() <= LONGEST_PAIR;
    return new Quote(together ? pair : best.span(), best.kind(), best.lead());
  }

  /// Whether it begins with a word for something said before. English alone: in other languages
  /// such words begin sentences that stand well alone as often.
  private static boolean pointsBack(String sentence) {
    int start = 0;
    while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    return POINTING_BACK.contains(sentence.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
