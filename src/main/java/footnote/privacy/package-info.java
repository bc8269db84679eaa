/// The log of questions, for operators who say that they keep one. Start at [QuestionLog].
///
/// It is a file of its own and no part of the program's log, which holds nobody's words. It is off
/// unless it is set, names people by salted ids, and forgets by itself. Knows nothing of platforms
/// and answers: what it keeps is given to it as text.
@NullMarked
package footnote.privacy;

import org.jspecify.annotations.NullMarked;
