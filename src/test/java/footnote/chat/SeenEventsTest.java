package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SeenEventsTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource clock = () -> now;
  private final SeenEvents seen = new SeenEvents(clock);

  @Test
  void tellsTheFirstFromTheRest() {
    assertThat(seen.first("1")).isTrue();
    assertThat(seen.first("1")).isFalse();
    assertThat(seen.first("2")).isTrue();
  }

  @Test
  void forgetsAfterAnHour() {
    seen.first("1");
    now = now.plusSeconds(3_601);
    assertThat(seen.first("1")).isTrue();
  }

  @Test
  void remembersABoundedNumber() {
    for (int i = 0; i < 3 * SeenEvents.REMEMBERED; i++) {
      seen.first("event" + i);
    }
    assertThat(seen.remembered()).isLessThanOrEqualTo(SeenEvents.REMEMBERED);
  }
}
