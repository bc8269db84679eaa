package footnote.analysis;

import org.apache.lucene.util.BytesRef;

/// What becomes of a word, as the index's terms.
record Forms(BytesRef plain, BytesRef stem) {}
