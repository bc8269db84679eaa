package footnote.cli;

import java.util.Optional;

/// The version, as the jar's manifest has it; none while it is developed.
final class Version {
  private Version() {}

  static Optional<String> number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
