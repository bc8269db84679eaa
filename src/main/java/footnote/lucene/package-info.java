/// BM25 in a local folder, the default engine. Start at [LuceneIndex]. A passage is a Lucene
/// document: what is searched of it are the fields of its language ([Fields]), what ranking needs
/// is a value beside them ([PackedFeatures]), what is shown is stored ([ByteWriter]). An article is
/// a document as well, for its source and for filters, and so is a file of the corpus, so that one
/// commit holds all of it. It says where words stand; what that is worth is none of its business,
/// nor are questions' grammar and answers.
@NullMarked
package footnote.lucene;

import org.jspecify.annotations.NullMarked;
