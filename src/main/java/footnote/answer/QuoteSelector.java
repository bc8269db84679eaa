package footnote.answer;

import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.ranking.Parameters;
import footnote.search.Voices;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses what to quote around the best sentence of a passage: that sentence, with the one before
/// it where it does not stand alone, or else with a neighbour that is likely to answer too. Where a
/// sentence announces a list, a table or code, that is quoted with the sentence as its lead; of
/// steps all of them.
///
/// A quote must be understood by itself and still fit into a message. So a sentence that begins
/// with "They" brings the one that says who; a line that ends with a colon brings the list it
/// announces, ten items or 1,500 characters of it at most; and two sentences together are no longer
/// than `quotes.longest_pair`, of one paragraph and of one kind. A quote is always one unbroken
/// range.
final class QuoteSelector {
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
  /// @param beside its neighbours that are worth quoting with it, the better first
  /// @param steps whether the question asks for all steps of something
  /// @return within the passage
  static Quote quote(Passage passage, int sentence, List<Integer> beside, boolean steps) {
    QuoteSelector selector = new QuoteSelector(passage);
    Optional<Quote> list = steps ? selector.list(sentence) : Optional.empty();
    return list.or(() -> selector.announced(sentence, steps))
        .orElseGet(() -> selector.named(selector.around(sentence, beside), sentence));
  }

  /// The quote with the sentence that names whom it speaks of as its lead, where that stands before
  /// it.
  private Quote named(Quote quote, int sentence) {
    Sentence namer = sentences.get(Voices.of(passage).namer(sentence));
    boolean before = namer.span().end() <= quote.span().start();
    if (!before || quote.lead().isPresent()) {
      return quote;
    }
    Lead lead = new Lead(Lead.Kind.NAME, namer.span(), passage.textOf(namer.span()));
    return quote.led(Optional.of(lead));
  }

  /// What the sentence announces, if it does: with a colon, with a word such as "following", or
  /// right before the code that is asked for. The list, table or code that has the sentence as its
  /// lead is quoted in its place; where nothing has, a colon at least brings the next sentence.
  private Optional<Quote> announced(int at, boolean steps) {
    Sentence announcing = sentences.get(at);
    if (at + 1 == sentences.size() || announcing.kind() == Sentence.Kind.CODE) {
      return Optional.empty();
    }
    String words = passage.textOf(announcing.span());
    Sentence next = sentences.get(at + 1);
    boolean row = next.kind() == Sentence.Kind.ROW;
    if (leads(announcing, next) && (CrossReference.pointsAhead(words) || (steps && !row))) {
      return Optional.of(run(at + 1, leadOf(announcing, next)));
    }
    Span both = new Span(announcing.span().start(), next.span().end());
    boolean together =
        CrossReference.announces(words)
            && both.length() <= LONGEST_PAIR
            && announcing.kind() == next.kind();
    return together
        ? Optional.of(new Quote(both, announcing.kind(), announcing.lead()))
        : Optional.empty();
  }

  /// Whether a unit is the first that has a sentence as its lead, or the first row of the table
  /// that stands right below it.
  private static boolean leads(Sentence above, Sentence below) {
    return below
        .lead()
        .filter(lead ->
            lead.span().equals(above.span())
                || (lead.kind() == Lead.Kind.HEADER
                    && isBetween(lead.span().start() - above.span().end())))
        .isPresent();
  }

  /// Whether two parts so far from each other have nothing but a blank line between them.
  private static boolean isBetween(int distance) {
    return distance >= 0 && distance <= 2;
  }

  /// What is read before a table that a sentence announces is that sentence: its rows name their
  /// columns themselves.
  private Optional<Lead> leadOf(Sentence announcing, Sentence next) {
    Span span = announcing.span();
    return next.lead().filter(lead -> lead.kind() == Lead.Kind.HEADER).isPresent()
        ? Optional.of(new Lead(Lead.Kind.INTRO, span, passage.textOf(span)))
        : next.lead();
  }

  /// The whole list that a unit is of, if it fits and tells steps: it is introduced, or numbered. A
  /// list right under a heading is as likely one of topics. Of lists in each other the outermost
  /// that fits.
  private Optional<Quote> list(int at) {
    Sentence unit = sentences.get(at);
    Optional<Quote> outer = itemAbove(at).flatMap(this::list);
    return outer.filter(quote -> quote.span().contains(unit.span())).or(() -> itsList(at));
  }

  /// The item in which a unit stands.
  private Optional<Integer> itemAbove(int at) {
    Optional<Span> lead = sentences.get(at).lead().map(Lead::span);
    for (int i = at - 1; lead.isPresent() && i >= 0; i--) {
      if (sentences.get(i).span().equals(lead.get())) {
        return sentences.get(i).kind() == Sentence.Kind.ITEM ? Optional.of(i) : itemAbove(i);
      }
    }
    return Optional.empty();
  }

  /// The list of an item, as far as a quote may reach, if it has an introduction or numbers; empty
  /// where the item itself would be left out.
  private Optional<Quote> itsList(int at) {
    Sentence item = sentences.get(at);
    boolean introduced = item.lead().filter(it -> it.kind() == Lead.Kind.INTRO).isPresent();
    boolean numbered = Character.isDigit(passage.textOf(item.span()).codePointAt(0));
    if (item.kind() != Sentence.Kind.ITEM || !(introduced || numbered)) {
      return Optional.empty();
    }
    int first = at;
    for (int i = at - 1; i >= 0; i--) {
      first = isOfList(sentences.get(i), sentences.get(first)) ? i : first;
    }
    Quote whole = run(first, sentences.get(first).lead());
    return Optional.of(whole).filter(quote -> quote.span().contains(item.span()));
  }

  /// Whether one unit goes on with the list or the code of another before it: both have the same
  /// lead, or none and nothing but a line end between.
  private static boolean isOfList(Sentence before, Sentence after) {
    return before.kind() == after.kind()
        && before.lead().equals(after.lead())
        && (before.lead().isPresent() || after.span().start() - before.span().end() == 1);
  }

  /// What goes on from a unit with the same lead, and what stands between, within the limits.
  private Quote run(int from, Optional<Lead> lead) {
    Sentence first = sentences.get(from);
    Sentence last = first;
    Span run = first.span();
    int items = 1;
    int at = from + 1;
    for (; at < sentences.size(); at++) {
      Sentence next = sentences.get(at);
      boolean another = isOfList(last, next);
      Span longer = new Span(run.start(), next.span().end());
      if (!(another || belongs(next, run) || goesOnBehind(at, last))
          || longer.length() > LONGEST_LIST
          || (another && items == MOST_ITEMS)) {
        break;
      }
      run = longer;
      last = another ? next : last;
      items += another ? 1 : 0;
    }
    boolean goesOn = sentences.get(at - 1).piece().goesOn() || goesOnBehind(at, last);
    return new Quote(run, first.kind(), lead, first.piece().isBegun(), goesOn);
  }

  /// Whether a unit stands in an item of a stretch, or is announced there.
  private static boolean belongs(Sentence unit, Span stretch) {
    return unit.lead().map(Lead::span).filter(stretch::contains).isPresent();
  }

  /// Whether more of a list comes from a unit on, whatever stands between.
  private boolean goesOnBehind(int from, Sentence item) {
    return sentences.subList(from, sentences.size()).stream()
        .anyMatch(unit -> isOfList(item, unit));
  }

  /// The sentence, alone or with one other: the one before where it points back, else the first of
  /// its neighbours that can be quoted with it.
  private Quote around(int at, List<Integer> beside) {
    Sentence best = sentences.get(at);
    boolean prose = best.kind() == Sentence.Kind.SENTENCE;
    boolean back = prose && at > 0 && CrossReference.pointsBack(passage.textOf(best.span()));
    Stream<Integer> others = back ? Stream.of(at - 1) : beside.stream();
    return others
        .flatMap(other -> pair(best, sentences.get(other), back).stream())
        .findFirst()
        .orElseGet(() -> Quote.of(best));
  }

  /// Both sentences, where they are prose of one paragraph and short enough together.
  private Optional<Quote> pair(Sentence best, Sentence other, boolean back) {
    Span pair =
        new Span(
            Math.min(best.span().start(), other.span().start()),
            Math.max(best.span().end(), other.span().end()));
    boolean together =
        best.kind() == Sentence.Kind.SENTENCE
            && other.kind() == best.kind()
            && other.paragraph() == best.paragraph()
            && (back || !CrossReference.announces(passage.textOf(other.span())))
            && pair.length() <= LONGEST_PAIR;
    return together ? Optional.of(new Quote(pair, best.kind(), best.lead())) : Optional.empty();
  }
}
