package footnote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A place to run the program in within a test: a folder with `config`, `seeds` and `data`, which
/// is the launcher's and the working folder at once.
final class Shells {
  final Path folder;
  final Map<String, String> env = new LinkedHashMap<>();
  Terminals terminals = Terminals.NONE;
  String in = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Shells(Path folder) {
    this.folder = folder;
  }

  /// Writes a file below the folder.
  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shell shell() {
    return new Shell(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        err,
        env,
        folder,
        folder,
        terminals);
  }

  int run(String... arguments) {
    out.reset();
    err.reset();
    return Main.run(shell(), arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
