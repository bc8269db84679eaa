/// Folders become files, and files articles: the walk and its limits. Start at [Corpus]. Knows
/// nothing of what is inside a file.
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
