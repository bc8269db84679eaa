package footnote.analysis;

import org.apache.lucene.util.BytesRef;

/// What becomes of a word: the index's terms, its [WordSignature] in small letters, and the number
/// of its stem in the language's [Thesaurus].
record Forms(BytesRef plain, BytesRef stem, int sketch, int number) {}
