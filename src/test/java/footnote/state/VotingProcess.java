package footnote.state;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Votes until it is killed, and says so of each vote once it is kept.
final class VotingProcess {
  private VotingProcess() {}

  /// Runs until it is killed.
  ///
  /// @param arguments the file, and what the questions of this run begin with
  public static void main(String... arguments) {
    State state = new State(new Database.File(Path.of(arguments[0])), InstantSource.system());
    for (int i = 0; ; i++) {
      String question = arguments[1] + "-" + i;
      state.vote("discord:1", question, List.of("p"), true);
      System.out.println(question);
    }
  }
}
