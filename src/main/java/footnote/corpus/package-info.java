/// Folders become files, and files articles: the walk through the folders of a corpus, and its
/// limits.
///
/// Start at [Corpus], the only class that other packages need. [Walk] is what it found,
/// [ReadResult] what came of reading a file.
///
/// The package knows nothing of what is inside a file: that is for the readers of `format`, which
/// it chooses by the file's name. It knows nothing of indexes either, so that reading a corpus can
/// be tested and shown without one. Folders are hostile input: links may loop or lead out of the
/// corpus, and there is a limit to everything.
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
