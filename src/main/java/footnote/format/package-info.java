/// What the readers of all formats share: the contract they keep, what they tell of a file, and how
/// titles, authors, publishers, dates and charsets are found. Each family of formats has a package
/// of its own below. Start at [ArticleReader] and [VisibleText]. Knows nothing of folders, indexes
/// and questions.
@NullMarked
package footnote.format;

import org.jspecify.annotations.NullMarked;
