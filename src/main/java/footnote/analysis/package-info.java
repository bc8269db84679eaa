/// How text becomes terms, per language: one definition for index, ranking and every engine.
///
/// Start at [Analysis], which makes the words of a text, and at [Language], the languages there
/// are. [Chains] has the steps for each, [WordSignature] what is kept of a word beside its terms,
/// [Synonyms] and [Thesaurus] which words mean the same.
///
/// The package knows nothing of indexes, passages and scores. An index made with one definition and
/// asked with another finds nothing and doesn't say so; therefore all of it is here, and
/// [Analysis#FINGERPRINT] names it. Nothing is removed from the index, stop words included, so that
/// phrases and distances are true; [Analysis#common] says what a question may leave out. The chains
/// are Lucene's own for each language, put together by hand: looking them up by name takes longer
/// than a question.
@NullMarked
package footnote.analysis;

import org.jspecify.annotations.NullMarked;
