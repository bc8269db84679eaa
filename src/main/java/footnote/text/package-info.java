/// The ground that every other package stands on: ranges of text, letters, sentences, dates,
/// languages, and what must not be shown to a person.
///
/// Start at [Span], a range of a text, and at [Sentences], which cuts a range into sentences; these
/// two decide what can be quoted. [DisplayText], [Cut] and [Printable] make texts safe to show.
///
/// The package knows nothing of articles, files or questions, and uses no other package of ours.
/// That keeps its rules testable with plain strings, and lets a rule about characters be written
/// once. The tables in here (sentence ends, abbreviations, months) are our own: those of the
/// platform differ between versions of Java, and the same article must give the same passages on
/// every machine.
@NullMarked
package footnote.text;

import org.jspecify.annotations.NullMarked;
