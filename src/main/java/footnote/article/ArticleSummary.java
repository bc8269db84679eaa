package footnote.article;

/// An article in the list of sources.
///
/// @param passages how many passages it was cut into, the author's note included
public record ArticleSummary(Source source, int passages) {}
