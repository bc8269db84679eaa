package footnote.cli;

import java.util.Optional;

/// The version, as the jar's manifest has it.
final class Version {
  private Version() {}

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("in development");
  }
}
