package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Admission.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final InstantSource CLOCK = () -> Instant.EPOCH;

  private static Admission admission(int perUser, int atWork) {
    return new Admission(
        new SeenEvents(CLOCK)::first, new Limits(perUser, 0, CLOCK), new Workload(atWork));
  }

  @Test
  void takesEachEventOnce() {
    Admission admission = admission(0, 1);
    assertThat(admission.first("e1")).isTrue();
    assertThat(admission.first("e1")).isFalse();
  }

  @Test
  void refusesOneQuestionTooManyOfAPerson() {
    Admission admission = admission(1, 9);
    assertThat(admission.question("ada", "port")).isEmpty();
    assertThat(admission.question("ada", "port"))
        .contains(new Refusal.TooMany(Duration.ofMinutes(1)));
    assertThat(admission.errand()).isEmpty();
  }

  @Test
  void refusesWhatIsTooMuchAtATimeUntilSomethingEnds() {
    Admission admission = admission(0, 1);
    assertThat(admission.question("ada", "port")).isEmpty();
    assertThat(admission.question("ben", "port")).contains(new Refusal.Busy());
    assertThat(admission.errand()).contains(new Refusal.Busy());
    admission.end();
    assertThat(admission.errand()).isEmpty();
  }
}
