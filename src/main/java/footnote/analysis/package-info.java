/// How text becomes terms, per language: one definition for index, ranking and every engine. Start
/// at [Analysis], which makes the words of a text, and [Language], the languages there are. The
/// chains are Lucene's own for each language, put together by hand: looking them up by name takes
/// longer than a question. Nothing is removed from the index, stop words included, so that phrases
/// and distances are true; [Analysis#common] says what a question may leave out. The build makes
/// the [Thesaurus] here. Knows nothing of indexes.
@NullMarked
package footnote.analysis;

import org.jspecify.annotations.NullMarked;
