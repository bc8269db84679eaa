package footnote.cli;

import footnote.corpus.Corpus;
import footnote.search.PassageIndex;
import footnote.sync.IndexSync;

/// A collection with its index.
///
/// @param name empty for the only one
/// @param corpus its folders
/// @param index closed with the session
/// @param sync keeps the index in step with the collection's folders
public record IndexedCollection(String name, Corpus corpus, PassageIndex index, IndexSync sync) {}
