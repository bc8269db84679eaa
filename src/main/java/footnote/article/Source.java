package footnote.article;

import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;

/// What a footnote says of an article: all that is known of it but its text. What the article does
/// not tell is empty, never guessed.
///
/// @param language the ISO 639-1 code of the language its words are analysed in, `und` where
///   unknown
public record Source(
    ArticleId id,
    String title,
    List<String> authors,
    Optional<String> publisher,
    Optional<PartialDate> published,
    Optional<String> url,
    String language) {
  public Source {
    authors = List.copyOf(authors);
  }
}
