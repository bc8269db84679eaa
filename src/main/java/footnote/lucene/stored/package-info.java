/// The bytes in which an index keeps what it must give back: what is shown of a passage ([Stored])
/// and what ranking needs of it ([PackedFeatures]), each with what writes it beside what reads it.
///
/// Knows of Lucene only how bytes are read and written; not what is searched, nor in which field of
/// which document a value stands. Bytes have no names: a change of what is written here counts the
/// number of the index's format up, which has an index made anew.
@NullMarked
package footnote.lucene.stored;

import org.jspecify.annotations.NullMarked;
