/// BM25 in a local folder, the default engine. Start at [LuceneIndex]. A passage is a Lucene
/// document: what is searched of it are the fields of its language ([Fields]), what ranking needs
/// is a value beside them ([PassageFeatures]), what is shown is stored ([ByteWriter]). An article
/// is a document as well, for its source and for filters, and so is a file of the corpus, so that
/// one commit holds all of it. Knows nothing of questions' grammar or of answers.
@NullMarked
package footnote.lucene;

import org.jspecify.annotations.NullMarked;
