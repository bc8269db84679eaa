package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final AtomicLong nanos = new AtomicLong();
  private final List<String> screen = new ArrayList<>();

  @Test
  void isNotSeenWhenTheWorkTakesAMoment() {
    try (ProgressBar bar = bar()) {
      bar.show(1, 2);
      bar.show(2, 2);
    }
    assertThat(screen).isEmpty();
  }

  @Test
  void showsHowFarTheWorkIsAndLeavesNothingBehind() {
    try (ProgressBar bar = bar()) {
      passMilliseconds(500);
      bar.show(1_000, 4_000);
    }
    assertThat(screen)
        .containsExactly("\r\033[KIndexing ██████░░░░░░░░░░░░░░░░░░  25 %", "\r\033[K");
  }

  @Test
  void isNotDrawnMoreOftenThanIsSeen() {
    try (ProgressBar bar = bar()) {
      passMilliseconds(500);
      bar.show(1, 4);
      passMilliseconds(99);
      bar.show(2, 4);
      passMilliseconds(1);
      bar.show(3, 4);
    }
    assertThat(screen).hasSize(3);
  }

  private ProgressBar bar() {
    return new ProgressBar("Indexing", screen::add, nanos::get);
  }

  private void passMilliseconds(long milliseconds) {
    nanos.addAndGet(milliseconds * 1_000_000);
  }
}
