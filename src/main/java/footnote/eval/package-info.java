/// Measures ranking and abstention on judged questions. Start at [Evaluation]. Asks as a person
/// would, through [footnote.answer.Answerer], so that what is measured is what people get.
@NullMarked
package footnote.eval;

import org.jspecify.annotations.NullMarked;
