/// Turns a question into an answer with citations. Start at [Answerer]. Knows nothing of platforms:
/// a front-end renders an [Answer] as its place allows.
@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
