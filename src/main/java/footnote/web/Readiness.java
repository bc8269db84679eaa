package footnote.web;

import java.util.List;
import java.util.Optional;

/// Whether all that answers questions is there, part by part. Everybody may read it: it names
/// platforms, and of the collections only those that are for everyone.
///
/// @param parts in the order in which they are told
public record Readiness(List<Part> parts) {
  public Readiness {
    parts = List.copyOf(parts);
  }

  /// Something that is needed.
  ///
  /// @param name `engine`, `index`, `state`, `discord`, `slack` or `collection:` and a name
  /// @param trouble why it is not ready, in words; empty where it is
  public record Part(String name, Optional<String> trouble) {}

  /// Whether every part is.
  public boolean ready() {
    return parts.stream().allMatch(part -> part.trouble().isEmpty());
  }
}
