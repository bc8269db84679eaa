package footnote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A small Java process with the tests' class path, to be killed: of few megabytes, and quick to
/// start.
public final class ChildJava {
  private ChildJava() {}

  /// Not yet started, so that its output can be led elsewhere.
  ///
  /// @param main whose `main` it runs
  public static ProcessBuilder of(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
