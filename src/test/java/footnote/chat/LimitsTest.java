package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource clock = () -> now;

  @Test
  void letsAPersonAskSoOftenAMinuteAndSaysHowLongToWait() {
    Limits limits = new Limits(2, 0, clock);
    assertThat(limits.count("ada", "room")).isEmpty();
    assertThat(limits.count("ada", "room")).isEmpty();
    assertThat(limits.count("ada", "room")).contains(Duration.ofSeconds(30));
    assertThat(limits.count("ben", "room")).isEmpty();
    now = now.plusSeconds(30);
    assertThat(limits.count("ada", "room")).isEmpty();
    assertThat(limits.count("ada", "room")).isPresent();
  }

  @Test
  void letsAChannelAskSoOftenWithoutChargingWhoIsTurnedAway() {
    Limits limits = new Limits(1, 1, clock);
    assertThat(limits.count("ada", "room")).isEmpty();
    assertThat(limits.count("ben", "room")).contains(Duration.ofMinutes(1));
    assertThat(limits.count("ben", "hall")).isEmpty();
  }

  @Test
  void letsEverythingThroughWhenTurnedOff() {
    Limits limits = new Limits(0, 0, clock);
    for (int i = 0; i < 1_000; i++) {
      assertThat(limits.count("ada", "room")).isEmpty();
    }
  }

  @Test
  void remembersABoundedNumberOfPeople() {
    Limits limits = new Limits(1, 1, clock);
    for (int i = 0; i < 3 * Limits.REMEMBERED; i++) {
      assertThat(limits.count("user" + i, "channel" + i)).isEmpty();
    }
    assertThat(limits.remembered()).isLessThanOrEqualTo(2 * Limits.REMEMBERED);
  }

  @Test
  void rejectsANegativeLimit() {
    assertThatThrownBy(() -> new Limits(-1, 1, clock))
        .hasMessage("illegal limit per user: -1, must be 0 or more");
  }
}
