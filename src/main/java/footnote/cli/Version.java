package footnote.cli;

import java.util.Optional;

/// The version, as the jar's manifest has it; none while it is developed.
final class Version {
  private Version() {}

  /// The number of the release, or empty where the classes are not in a jar.
  static Optional<String> number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
