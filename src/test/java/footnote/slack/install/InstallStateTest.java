package footnote.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InstallStateTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-14T09:00:00Z"));
  private final InstallState states = new InstallState(now::get);

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Test
  void isGoodOnce() {
    String state = states.fresh();
    assertThat(states.redeem(state)).isTrue();
    assertThat(states.redeem(state)).isFalse();
  }

  @Test
  void isGoodForAWhile() {
    String early = states.fresh();
    pass(InstallState.GOOD.minusSeconds(1));
    String late = states.fresh();
    assertThat(states.redeem(early)).isTrue();
    pass(InstallState.GOOD);
    assertThat(states.redeem(late)).isFalse();
  }

  @Test
  void isOfThisProcess() {
    assertThat(new InstallState(now::get).redeem(states.fresh())).isFalse();
  }

  @Test
  void cantBeForged() {
    String state = states.fresh();
    assertThat(states.redeem(state.replaceFirst("\\.(\\d)", ".9"))).isFalse();
    assertThat(states.redeem(state + "A")).isFalse();
    assertThat(states.redeem("")).isFalse();
    assertThat(states.redeem("a.b.c")).isFalse();
    assertThat(states.redeem("..")).isFalse();
    assertThat(states.redeem(state)).isTrue();
  }
}
