/// Every sentence said to a person, once, in every language of the interface: a label is a line of
/// `texts_LANGUAGE.properties`, a page of help a section of `help_LANGUAGE.txt`, a language these
/// two files and no code. Start at [Texts] and [AnswerNotes]; [Languages] finds the asker's own.
/// All of it is plain text: whoever shows it escapes it for its place. Knows no platform and no
/// layout.
@NullMarked
package footnote.wording;

import org.jspecify.annotations.NullMarked;
