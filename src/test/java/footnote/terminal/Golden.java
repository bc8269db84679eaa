package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Outputs that were looked at and found good, as files. `-Dgolden=rewrite` writes them anew, to be
/// reviewed as a diff. An escape character stands in them as `␛`.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/footnote/terminal");

  private Golden() {}

  static void check(String name, String output) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String text = output.replace('\033', '␛');
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
