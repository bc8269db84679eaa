package footnote.cli;

import footnote.Main;
import footnote.settings.Environment;
import footnote.terminal.Terminals;
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
public final class TestProcess {
  final Path folder;
  public final Map<String, String> env = new LinkedHashMap<>();
  public Terminals terminals = Terminals.NONE;
  public String in = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  public TestProcess(Path folder) {
    this.folder = folder;
  }

  /// Writes a file below the folder.
  public Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Environment environment() {
    return new Environment(env, folder, folder);
  }

  public ProcessContext context() {
    return new ProcessContext(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        err,
        environment(),
        terminals);
  }

  public int run(String... arguments) {
    out.reset();
    err.reset();
    return Main.run(context(), arguments).number();
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
