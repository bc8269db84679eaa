/// The words of an index as they stand in its texts, of which only those are written that their
/// stems don't tell ([footnote.analysis.StemPlace]): six words in ten of an English text are their
/// own stems, and writing a word is what indexing spends most of its time on.
///
/// | written of `old gates` | read as |
/// |---|---|
/// | `stem.en`: `old` at 1, `gate` at 2 | `old` at 0, `gate` at 1 |
/// | `word.en`: `gates` at 1 | `old` at 0, `gates` at 1 |
///
/// `old` is its own stem, which its odd place tells.
///
/// An index that is made so takes about a sixth less of a processor's time. What it costs is paid
/// by few: by phrases in quotation marks, and by words that are spelt wrong. The words of any other
/// question are read from the places of their stems, which are read for them anyway.
///
/// Lucene's writer and its merges see the fields as they are written; only readers see more.
///
/// Start at [WordReader]: whoever reads through it finds every word in a field and every stem at
/// the position of its word, as if both had been written whole. The package knows of analysis no
/// more than these places, and nothing of what is searched for.
@NullMarked
package footnote.lucene.words;

import org.jspecify.annotations.NullMarked;
