package footnote.article;

import java.util.List;

/// An article as its reader made it: the text that quotes are ranges of, and what each stretch of
/// it is.
///
/// ```java
/// String text = "The port\n\nIt reopened.";
/// Article article =
///     new Article(
///         source,
///         text,
///         List.of(
///             new Part(Part.Role.HEAD, new Span(0, 8)),
///             new Part(Part.Role.PARAGRAPH, new Span(10, 22))));
/// article.parts().getLast().span().of(article.text()); // "It reopened."
/// ```
///
/// @param source what a footnote says of it
/// @param text what a person sees of the article: for plain text the decoded file without a byte
///   order mark and with `\n` for line ends; for JSONL the `text` field; for all other formats the
///   visible text, without markup, comments or directives
/// @param parts in the order of the text, not overlapping; between them is only white space
public record Article(Source source, String text, List<Part> parts) {
  public Article {
    parts = List.copyOf(parts);
    int end = 0;
    for (Part part : parts) {
      if (part.span().start() < end || part.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "illegal part: " + part + ", must be in order and inside");
      }
      end = part.span().end();
    }
  }
}
