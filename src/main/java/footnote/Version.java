package footnote;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest has it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"footnote " + number()};
  }

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("in development");
  }
}
