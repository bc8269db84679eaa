/// Every sentence said to a person, once, in every language of the interface. Start at [Texts] and
/// [AnswerNotes]; the words stand in `texts_LANGUAGE.properties`. All of it is plain text: whoever
/// shows it escapes it for its place. Knows no platform and no layout.
@NullMarked
package footnote.wording;

import org.jspecify.annotations.NullMarked;
