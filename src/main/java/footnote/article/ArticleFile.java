package footnote.article;

import java.nio.file.Path;

/// A file of the corpus as the walk found it.
///
/// @param path where it is
/// @param id how the ids of its articles begin
/// @param bytes its size
/// @param modified its time of change, in milliseconds of the epoch
public record ArticleFile(Path path, String id, long bytes, long modified) {}
