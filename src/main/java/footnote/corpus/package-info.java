/// Reads folders of articles into passages. Start at [Corpus], which walks the folders; a reader a
/// format turns a file into [Article]s, and [Splitter] cuts an article into [Passage]s. Knows
/// nothing of indexes, questions or platforms, so that what a quote stands on can be tested from
/// text alone.
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
