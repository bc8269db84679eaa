package footnote.state;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ChildJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process while it keeps votes (`kill -9`): each that it said it kept is there.
class StateKillTest {
  /// More than any run says before it is killed.
  private static final int MOST = 100;

  @TempDir Path folder;

  @Test
  void keepsWhatItAcknowledgedThroughThreeKills() throws Exception {
    kill(3);
  }

  @Test
  @Tag("long")
  void keepsWhatItAcknowledgedThroughTwentyKills() throws Exception {
    kill(20);
  }

  private void kill(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> acknowledged = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      acknowledged.addAll(voting("run" + i, 1 + random.nextInt(MOST)));
      try (State state = state()) {
        assertThat(acknowledged)
            .as("seed %s, kill %s", seed, i)
            .allSatisfy(
                question -> assertThat(state.tally(question, "p")).isEqualTo(new Tally(1, 0)));
        assertThat(state.tally().helpful())
            .as("seed %s, kill %s: at most one a kill was kept and not said", seed, i)
            .isBetween((long) acknowledged.size(), acknowledged.size() + i + 1L);
      }
    }
  }

  private State state() {
    return new State(new Database.File(folder.resolve("state.db")), InstantSource.system());
  }

  /// What a process said it kept until it was killed.
  ///
  /// @param least acknowledgements before that
  private List<String> voting(String run, int least) throws IOException {
    Process process =
        ChildJava.of(VotingProcess.class, folder.resolve("state.db").toString(), run)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      @Nullable String line = out.readLine();
      while (line != null) {
        said.add(line);
        if (said.size() == least) {
          // Not of the process itself, which would close what is still to be read.
          process.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(least);
    return said;
  }
}
