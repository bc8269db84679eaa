/// The model: an article with its source and its parts, and the passages it is cut into.
///
/// Start at [Article], the text that quotes are ranges of, then at [Passage], what is searched and
/// quoted, and at [Splitter], which makes the one of the other.
///
/// The package knows nothing of the format an article was read from, nor of indexes: readers make
/// articles, and engines keep passages. All types are immutable records that check themselves, so
/// that a passage which doesn't stand in its article can't be made in the first place.
@NullMarked
package footnote.article;

import org.jspecify.annotations.NullMarked;
