package footnote.privacy;

import java.nio.file.Path;
import java.time.InstantSource;

/// A process that keeps questions until it has kept so many, or is killed.
final class AskingProcess {
  private AskingProcess() {}

  /// Keeps questions of one person.
  ///
  /// @param arguments the folder, a name for who asks, how many
  public static void main(String[] arguments) {
    QuestionLog log =
        new QuestionLog(
            Path.of(arguments[0]), new PrivacySettings(true, 30), InstantSource.system());
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      log.keep(
          new LoggedQuestion("slack", "slack:T1:" + arguments[1], "found", "strong", "Port " + i));
    }
  }
}
