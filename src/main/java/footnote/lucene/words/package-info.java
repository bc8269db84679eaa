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
/// Start at [WordReader]: whoever reads through it finds every word in a field and every stem at
/// the position of its word, as if both had been written whole. The package knows of analysis no
/// more than these places, and nothing of what is searched for.
@NullMarked
package footnote.lucene.words;

import org.jspecify.annotations.NullMarked;
