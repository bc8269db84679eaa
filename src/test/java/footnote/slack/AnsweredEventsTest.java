package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweredEventsTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

  @TempDir Path folder;

  private AnsweredEvents at(Instant now) {
    return new AnsweredEvents(folder.resolve("state/events"), InstantSource.fixed(now));
  }

  @Test
  void remembersWhatWasAnsweredAcrossARestart() {
    AnsweredEvents before = at(NOW);
    assertThat(before.first("a")).isTrue();
    assertThat(before.first("b")).isTrue();
    before.answered("a");
    AnsweredEvents after = at(NOW.plusSeconds(60));
    assertThat(after.first("a")).isFalse();
    assertThat(after.first("b")).as("was not answered").isTrue();
  }

  @Test
  void forgetsAfterAnHour() {
    at(NOW).answered("a");
    assertThat(at(NOW.plus(Duration.ofMinutes(61))).first("a")).isTrue();
  }

  @Test
  void outlivesALineCutShort() throws IOException {
    at(NOW).answered("a");
    Files.writeString(folder.resolve("state/events"), "177", StandardOpenOption.APPEND);
    AnsweredEvents after = at(NOW);
    assertThat(after.first("a")).isFalse();
    after.answered("c");
    assertThat(at(NOW).first("c")).isFalse();
  }
}
