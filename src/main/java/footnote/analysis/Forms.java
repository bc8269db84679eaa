package footnote.analysis;

import org.apache.lucene.util.BytesRef;

/// What becomes of a word: the index's terms, and its [Sketch] in small letters.
record Forms(BytesRef plain, BytesRef stem, int sketch) {}
