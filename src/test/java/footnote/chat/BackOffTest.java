package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofSeconds(1), Duration.ofSeconds(30));

  private static List<Duration> pauses(BackOff.Tries tries, int most) {
    List<Duration> pauses = new ArrayList<>();
    while (pauses.size() < most && tries.again()) {
      pauses.add(tries.pause());
    }
    return pauses;
  }

  private static void isAbout(Duration pause, long seconds) {
    assertThat(pause)
        .isBetween(Duration.ofMillis(750 * seconds), Duration.ofMillis(1_250 * seconds));
  }

  @Test
  void pausesDoubleUpToTheLongest() {
    List<Duration> pauses = pauses(BACK_OFF.start(), 8);
    List<Integer> seconds = List.of(1, 2, 4, 8, 16, 30, 30, 30);
    for (int i = 0; i < seconds.size(); i++) {
      isAbout(pauses.get(i), seconds.get(i));
    }
  }

  @Test
  void pausesDifferByChance() {
    List<Duration> firsts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      firsts.addAll(pauses(BACK_OFF.start(), 1));
    }
    assertThat(firsts.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void endsAfterSoManyTries() {
    assertThat(pauses(BACK_OFF.atMost(5).start(), 100)).hasSize(4);
  }

  @Test
  void endsWhereThePauseWouldBeTooLong() {
    BackOff.Tries tries = BACK_OFF.within(Duration.ofMinutes(5)).start();
    assertThat(tries.again(Duration.ofSeconds(200))).isTrue();
    assertThat(tries.again(Duration.ofSeconds(299))).isFalse();
  }

  @Test
  void neverWaitsLessThanItWasAskedTo() {
    BackOff.Tries tries = BACK_OFF.start();
    assertThat(tries.again(Duration.ofSeconds(7))).isTrue();
    isAbout(tries.pause().minusSeconds(7), 1);
  }

  @Test
  void beginsAnewOnlyAfterWhatStoodForAWhile() {
    BackOff.Tries tries = BACK_OFF.start();
    pauses(tries, 3);
    tries.stood(Duration.ofSeconds(30));
    isAbout(pauses(tries, 1).getFirst(), 8);
    tries.stood(Duration.ofSeconds(31));
    isAbout(pauses(tries, 1).getFirst(), 1);
  }
}
