/// A question as it was understood: words, phrases, filters, dates, sources, parts, other wordings.
/// Start at [QuestionParser]. Knows nothing of how passages are ordered.
@NullMarked
package footnote.question;

import org.jspecify.annotations.NullMarked;
