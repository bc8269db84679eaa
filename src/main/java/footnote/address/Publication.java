package footnote.address;

import java.util.Optional;

/// How the articles of a folder are published, where they do not say it themselves.
///
/// What an article says of itself always comes first; this fills what it leaves open.
///
/// @param site that makes pages of them
/// @param publisher of those that name none
/// @param language code of those that name none; where it is empty, each is looked at for its own
public record Publication(
    Optional<Site> site, Optional<String> publisher, Optional<String> language) {
  /// Nothing is known.
  public static final Publication NONE = new Publication(Optional.empty(), Optional.empty());

  /// Without a language.
  public Publication(Optional<Site> site, Optional<String> publisher) {
    this(site, publisher, Optional.empty());
  }

  /// Names it: articles that were read with another are to be read again. Empty for [#NONE].
  public String fingerprint() {
    return equals(NONE)
        ? ""
        : "\n"
            + site.map(Site::setting).orElse("")
            + "\n"
            + publisher.orElse("")
            + language.map(code -> "\n" + code).orElse("");
  }
}
