package footnote.format;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.address.SiteFile.OwnPath;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a reader learnt of an article besides its text; empty where it learnt nothing.
///
/// @param url in full
/// @param language an ISO 639-1 code
/// @param ownPath what it says of its address besides
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<PartialDate> published,
    Optional<String> url,
    Optional<String> language,
    OwnPath ownPath) {
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

  /// Without a path of its own.
  public Metadata(
      Optional<String> title,
      List<String> authors,
      Optional<String> publisher,
      Optional<PartialDate> published,
      Optional<String> url,
      Optional<String> language) {
    this(title, authors, publisher, published, url, language, OwnPath.NONE);
  }

  public static Metadata titled(Optional<String> title) {
    return NONE.withTitle(title);
  }

  public Metadata withTitle(Optional<String> other) {
    return new Metadata(other, authors, publisher, published, url, language, ownPath);
  }

  public Metadata withOwnPath(OwnPath other) {
    return new Metadata(title, authors, publisher, published, url, language, other);
  }

  /// What of this goes for each of several articles that it is told of together.
  public Metadata ofCollection() {
    return new Metadata(
        Optional.empty(), authors, publisher, published, Optional.empty(), language);
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
        ownPath.equals(OwnPath.NONE) ? other.ownPath : ownPath);
  }

  /// The names in a value that tells an author: a string of one name or several, or an object with
  /// a `name`.
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

  public static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
