package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private final Threads threads = new Threads();

  @Test
  void areVirtualAndNamedByTheirGroup() throws Exception {
    try (ExecutorService pool = threads.createThreadPoolExecutor("bolt", 10);
        ScheduledExecutorService clock = threads.createThreadScheduledExecutor("clock")) {
      Thread first = pool.submit(Thread::currentThread).get(10, TimeUnit.SECONDS);
      Thread second = pool.submit(Thread::currentThread).get(10, TimeUnit.SECONDS);
      assertThat(first.isVirtual()).isTrue();
      assertThat(first.getName()).isEqualTo("bolt-0");
      assertThat(second.getName()).isEqualTo("bolt-1");
      Thread later =
          clock.schedule(Thread::currentThread, 1, TimeUnit.MILLISECONDS).get(10, TimeUnit.SECONDS);
      assertThat(later.getName()).startsWith("clock-");
    }
  }
}
