package footnote.address;

import java.util.Optional;

/// How the articles of a folder are published, where they do not say it themselves.
///
/// What an article says of itself always comes first; this fills what it leaves open.
///
/// @param site that makes pages of them
/// @param publisher of those that name none
public record Publication(Optional<Site> site, Optional<String> publisher) {
  /// Nothing is known.
  public static final Publication NONE = new Publication(Optional.empty(), Optional.empty());

  /// Names it: articles that were read with another are to be read again. Empty for [#NONE].
  public String fingerprint() {
    return equals(NONE)
        ? ""
        : "\n" + site.map(Site::setting).orElse("") + "\n" + publisher.orElse("");
  }
}
