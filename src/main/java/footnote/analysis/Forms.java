package footnote.analysis;

import org.apache.lucene.util.BytesRef;

/// What becomes of a word.
///
/// @param plain the term that the very word is found by; empty where nothing is left of it
/// @param stem the term that any form of it is found by
/// @param signature its [WordSignature] in small letters
/// @param number that of its stem in the language's [Thesaurus], 0 if it isn't there
/// @param usual whether it is written as words are: see [Compounds#isUsual]
record Forms(BytesRef plain, BytesRef stem, int signature, int number, boolean usual) {}
