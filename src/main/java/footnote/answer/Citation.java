package footnote.answer;

import footnote.address.PlaceAddress;
import footnote.article.Lead;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.dates.RelativeDate;
import footnote.dates.RelativeDates;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// A quote and where it stands. It is checked when it is made: the quote lies in the passage, and a
/// lead within the passage is what stands there. So nothing is ever shown between quotation marks
/// that no article says.
///
/// @param number the footnote's number, from 1
/// @param score the ranking's, greater is better; comparable within one answer only
/// @param passage with its source, whole, for whoever asks for more
/// @param quoted a range of the passage, and what is to be read before it
/// @param also articles that say nearly the same, folded into this citation
/// @param reasons why it stands where it does, each a phrase in words
/// @param curation who chose it; empty where it was found
/// @param outdated why its article holds no more, if something says so
public record Citation(
    int number,
    double score,
    Passage passage,
    Quote quoted,
    List<Source> also,
    List<String> reasons,
    Optional<Curation> curation,
    Outdated outdated) {
  public Citation {
    also = List.copyOf(also);
    reasons = List.copyOf(reasons);
    if (!passage.span().contains(quoted.span()) || quoted.span().length() == 0) {
      throw new IllegalArgumentException("illegal quote: " + quoted + ", must lie in the passage");
    }
    Optional<Lead> inside = quoted.lead().filter(lead -> passage.span().contains(lead.span()));
    if (inside.filter(lead -> !lead.text().equals(passage.textOf(lead.span()))).isPresent()) {
      throw new IllegalArgumentException("illegal lead: " + inside + ", must be verbatim");
    }
  }

  /// One that was found, in an article that holds.
  public Citation(
      int number,
      double score,
      Passage passage,
      Quote quoted,
      List<Source> also,
      List<String> reasons) {
    this(number, score, passage, quoted, also, reasons, Optional.empty(), Outdated.NOT);
  }

  /// A quote of prose, to be read by itself.
  public Citation(
      int number,
      double score,
      Passage passage,
      Span quote,
      List<Source> also,
      List<String> reasons) {
    this(number, score, passage, Quote.of(quote), also, reasons);
  }

  /// The same at another rank.
  Citation numbered(int other) {
    return new Citation(other, score, passage, quoted, also, reasons, curation, outdated);
  }

  /// The article it is from.
  public Source source() {
    return passage.source();
  }

  /// The range quoted, as offsets in the article's text.
  public Span quote() {
    return quoted.span();
  }

  /// What is quoted.
  public Sentence.Kind kind() {
    return quoted.kind();
  }

  /// The words quoted, character for character.
  public String text() {
    return passage.textOf(quoted.span());
  }

  /// What is to be read before the quote.
  public Optional<Lead> lead() {
    return quoted.lead();
  }

  /// What people are shown before the quote. A header row is not: a row names its columns itself.
  public Optional<Lead> shownLead() {
    return lead().filter(lead -> lead.kind() != Lead.Kind.HEADER);
  }

  /// The dates in the quote that count from the article's own, with their places in its text.
  public List<RelativeDate> dates() {
    int start = quoted.span().start();
    return source().published().stream()
        .flatMap(at -> RelativeDates.in(text(), source().language(), at).stream())
        .map(it ->
            new RelativeDate(
                new Span(start + it.span().start(), start + it.span().end()), it.date()))
        .toList();
  }

  /// The paragraph in which the quote begins, from 1; 0 in the author's note.
  public int paragraph() {
    return passage.paragraphAt(quoted.span().start());
  }

  /// The page or the like on which the quote begins, where the format has them.
  public Optional<Place> place() {
    return passage.placeAt(quoted.span().start());
  }

  /// The article's address, opened at the quote.
  ///
  /// @param longest characters of it: what says where the quote stands is left out beyond
  public Optional<String> url(int longest) {
    return passage.source().url().map(url -> PlaceAddress.of(url, passage, quoted.span(), longest));
  }
}
