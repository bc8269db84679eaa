package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  @Test
  void takesOnSoManyAtATime() {
    Workload workload = new Workload(2);
    assertThat(workload.begin()).isTrue();
    assertThat(workload.begin()).isTrue();
    assertThat(workload.begin()).isFalse();
    workload.end();
    assertThat(workload.begin()).isTrue();
  }

  @Test
  void takesOnNoneOnceFinishedAndWaitsForTheRest() throws InterruptedException {
    Workload workload = new Workload(2);
    workload.begin();
    Thread last = Thread.ofVirtual().start(workload::end);
    assertThat(workload.finish(Duration.ofSeconds(10))).isTrue();
    assertThat(workload.begin()).isFalse();
    last.join();
  }

  @Test
  void doesNotWaitForEver() {
    Workload workload = new Workload(1);
    workload.begin();
    assertThat(workload.finish(Duration.ofMillis(10))).isFalse();
  }

  @Test
  void rejectsNoWorkAtAll() {
    assertThatThrownBy(() -> new Workload(0)).hasMessage("illegal workload: 0, must be at least 1");
  }
}
