/// What is counted and timed while the program serves, for those who watch over it. Start at
/// [Meters], the one type: each thing that is counted is a method of it, told by who sees it
/// happen.
///
/// It knows nothing of questions and platforms but their names, so that every room above may tell
/// it something. No text of a question, no id of a person and no name of an article ever gets in:
/// what it holds may be read by whoever can reach the port.
@NullMarked
package footnote.metrics;

import org.jspecify.annotations.NullMarked;
