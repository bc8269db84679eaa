package footnote.cli;

import footnote.search.PassageIndex;
import footnote.sync.IndexSync;

/// A collection with its index.
///
/// @param name empty for the only one
/// @param index closed with the session
/// @param sync keeps the index in step with the collection's folders
public record IndexedCollection(String name, PassageIndex index, IndexSync sync) {}
