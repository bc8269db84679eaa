/// Dates that a text tells by the day it was written: `in January last year`, `on Tuesday`, `two
/// weeks ago`. Start at [RelativeDates], which finds them in a quote and tells which day, month or
/// year is meant; [RelativeWording] goes the other way, from a date of a question to the words by
/// which an article of its time says it.
///
/// The package reads words alone: what is asked, found or shown is not its business.
@NullMarked
package footnote.dates;

import org.jspecify.annotations.NullMarked;
