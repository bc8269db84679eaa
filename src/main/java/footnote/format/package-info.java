/// A reader for each format of files, each with its way to tell title, authors, publisher and date.
/// Start at [ArticleReader]. Knows nothing of folders, indexes and questions.
@NullMarked
package footnote.format;

import org.jspecify.annotations.NullMarked;
