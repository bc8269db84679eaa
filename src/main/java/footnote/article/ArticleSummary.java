package footnote.article;

/// An article in the list of sources.
///
/// @param source what is known of it
/// @param passages how many passages it was cut into, the author's note included
public record ArticleSummary(Source source, int passages) {}
