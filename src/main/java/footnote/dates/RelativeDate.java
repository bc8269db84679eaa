package footnote.dates;

import footnote.text.PartialDate;
import footnote.text.Span;

/// A date that a text tells by the day it was written.
///
/// @param span where it stands in the text
/// @param date the day, month or year that is meant, as precise as the words are
public record RelativeDate(Span span, PartialDate date) {}
