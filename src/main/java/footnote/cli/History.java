package footnote.cli;

import footnote.text.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file of questions asked in the terminal, for its owner's eyes alone: what people ask is
/// nobody else's business. It lies in the data folder and is made with the rights of its owner
/// (0600) before anything is written into it.
///
/// ```java
/// History.fileIn(settings.data()); // DATA/chat-history, readable for its owner alone
/// ```
final class History {
  private static final String NAME = "chat-history";

  private History() {}

  /// The file, made if there is none; empty where it can't be kept, which ends no conversation.
  ///
  /// @param data the data folder, made if there is none
  static Optional<Path> fileIn(Path data) {
    Path file = data.resolve(NAME);
    try {
      Files.createDirectories(data);
      PrivateFile.make(file);
      return Files.isWritable(file) ? Optional.of(file) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
