package footnote.article;

import java.nio.file.Path;

/// A file of the corpus as the walk found it, before anything of it was read.
///
/// @param path where it is, links followed
/// @param id how the ids of its articles begin
/// @param bytes its size
/// @param modified when it was last changed, in milliseconds since 1970; with the size it tells
///   whether the file must be read again
public record ArticleFile(Path path, String id, long bytes, long modified) {}
