package footnote.format;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.address.SiteFile.OwnPath;
import footnote.article.Validity;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a reader learnt of an article besides its text; empty where it learnt nothing.
///
/// Values are as the file writes them: [Findings] makes labels of titles and names, and drops an
/// address that is none. So a reader need not check them, and several sources of them can be laid
/// over each other first:
///
/// ```java
/// Metadata known = frontMatter.or(ofHeading).or(ofFolder); // by field, the first told
/// ```
///
/// @param authors each one name, in the order of the file
/// @param published to the year, the month or the day
/// @param url in full
/// @param language an ISO 639-1 code
/// @param ownPath what it says of its address besides
/// @param validity how long it holds, and what it takes the place of
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<PartialDate> published,
    Optional<String> url,
    Optional<String> language,
    OwnPath ownPath,
    Validity validity) {
  /// Nothing learnt.
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }

  /// Without a path of its own, and without a word on how long it holds.
  public Metadata(
      Optional<String> title,
      List<String> authors,
      Optional<String> publisher,
      Optional<PartialDate> published,
      Optional<String> url,
      Optional<String> language) {
    this(title, authors, publisher, published, url, language, OwnPath.NONE, Validity.NONE);
  }

  /// Only a title, or nothing.
  public static Metadata titled(Optional<String> title) {
    return NONE.withTitle(title);
  }

  /// The same with another title, or with none.
  public Metadata withTitle(Optional<String> other) {
    return new Metadata(other, authors, publisher, published, url, language, ownPath, validity);
  }

  public Metadata withOwnPath(OwnPath other) {
    return new Metadata(title, authors, publisher, published, url, language, other, validity);
  }

  /// The same of an article that says how long it holds.
  public Metadata withValidity(Validity other) {
    return new Metadata(title, authors, publisher, published, url, language, ownPath, other);
  }

  /// The same of an article that says until when it holds, and what it takes the place of.
  ///
  /// @param supersedes names, parted by commas
  public Metadata withValidity(Optional<PartialDate> until, Optional<String> supersedes) {
    return withValidity(Validity.of(until, supersedes));
  }

  /// What of this goes for each of several articles that it is told of together.
  ///
  /// Title, address, path and what it takes the place of are told of one article and would be wrong
  /// for the others.
  public Metadata ofCollection() {
    return new Metadata(Optional.empty(), authors, publisher, published, Optional.empty(), language)
        .withValidity(new Validity(validity.until(), List.of()));
  }

  /// This, and where it knows nothing, what the other knows.
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        publisher.or(other::publisher),
        published.or(other::published),
        url.or(other::url),
        language.or(other::language),
        ownPath.equals(OwnPath.NONE) ? other.ownPath : ownPath,
        validity.or(other.validity));
  }

  /// The names in a value that tells an author: a string of one name or several, or an object with
  /// a `name`.
  ///
  /// The shapes are those of schema.org's `author` in JSON-LD and of front matter. A person's
  /// address in place of a name is none, and nothing is told of values of any other kind.
  ///
  /// `"By Ada Byron and Jane Doe"` -> `Ada Byron`, `Jane Doe`; an object `{"name": …}` -> that
  /// name.
  public static List<String> names(JsonNode node) {
    String text =
        node.isObject() ? node.path("name").asText("") : node.isTextual() ? node.textValue() : "";
    String raw = TextDecoder.wellFormed(text).strip();
    if (raw.isEmpty() || WebAddress.of(raw).isPresent()) {
      return List.of();
    }
    return Byline.of(raw)
        .or(() -> Byline.named(raw))
        .map(Byline::authors)
        .filter(all -> !all.isEmpty())
        .orElseGet(() -> Byline.listed(raw));
  }

  /// The elements of an array in order; those of an object are its values.
  public static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
