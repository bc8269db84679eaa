package footnote.sync;

/// How far an index has come.
///
/// @param files read of those that must be read
/// @param bytes likewise
public record SyncProgress(int files, int allFiles, long bytes, long allBytes) {}
