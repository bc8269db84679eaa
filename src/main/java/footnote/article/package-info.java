/// The model: an article with its source and its parts, and the passages it is cut into. Start at
/// [Article], [Passage] and [Splitter]. Knows nothing of the format an article was read from.
@NullMarked
package footnote.article;

import org.jspecify.annotations.NullMarked;
