package footnote.eval;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a Java program as a process of its own, to its end.
final class JavaProcess {
  private JavaProcess() {}

  /// @param out written anew with what the program prints
  /// @param log what it says on standard error is added to it
  /// @throws IOException also when the program fails
  static void run(List<String> arguments, Path out, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_"));
    builder.redirectOutput(out.toFile()).redirectError(Redirect.appendTo(log.toFile()));
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException("exit code " + code + ", see " + log + ": " + command);
    }
  }
}
