package footnote.article;

import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;

/// What a footnote says of an article: all that is known of it but its text. What the article does
/// not tell is empty, never guessed.
///
/// @param id names the article
/// @param title one line, as all the names here; the file's name where the article has none
/// @param authors in the order of the article
/// @param publisher the newspaper, site or body that published it
/// @param published as precisely as the article tells it
/// @param url where it can be read on the web, see [footnote.text.WebAddress]
/// @param language the ISO 639-1 code of the language its words are analysed in, `und` where
///   unknown
/// @param validity how long it holds, as it says
public record Source(
    ArticleId id,
    String title,
    List<String> authors,
    Optional<String> publisher,
    Optional<PartialDate> published,
    Optional<String> url,
    String language,
    Validity validity) {
  public Source {
    authors = List.copyOf(authors);
  }

  /// Of an article that doesn't say how long it holds.
  public Source(
      ArticleId id,
      String title,
      List<String> authors,
      Optional<String> publisher,
      Optional<PartialDate> published,
      Optional<String> url,
      String language) {
    this(id, title, authors, publisher, published, url, language, Validity.NONE);
  }

  /// The same at another address.
  public Source withUrl(Optional<String> other) {
    return new Source(id, title, authors, publisher, published, other, language, validity);
  }
}
