/// What the readers of all formats share: the contract they keep, what they tell of a file, and how
/// titles, authors, publishers, dates and charsets are found. Each family of formats has a package
/// of its own below. Start at [ArticleReader] and [VisibleText]. Knows nothing of folders, indexes
/// and questions.
///
/// A file is read in three steps: its bytes become text or a tree ([WholeFile], [TextDecoder]),
/// what a person sees of that is written down as text with parts ([VisibleText]), and what is known
/// of it becomes an article's source ([Metadata], [Findings]). Only the first two differ between
/// formats.
///
/// Every file is taken for hostile: what is read of one is limited by name ([CorpusLimits],
/// [DocumentLimits]), a file that is broken is a fault and no exception, and the time a reader
/// takes grows with the size of its file: what would take the square of it is bounded.
@NullMarked
package footnote.format;

import org.jspecify.annotations.NullMarked;
