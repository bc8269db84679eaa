/// A question as it was understood: its words, phrases, filters, dates, sources, parts and other
/// wordings.
///
/// Start at [Question], what all others work on, and at [QuestionParser], which reads its
/// operators. [DateWords] and [SourceWords] find hints on when and by whom the answer was
/// published, [SubQuestions] the two questions in one, [Rewording] the other names of what is asked
/// about.
///
/// The package knows nothing of passages and how they are ordered: it says what is asked, and
/// `answer` decides what to search for. Whatever a person types is a question: nothing in here
/// fails for it, and everything takes time about linear in its length, since a stranger chooses
/// that length.
@NullMarked
package footnote.question;

import org.jspecify.annotations.NullMarked;
