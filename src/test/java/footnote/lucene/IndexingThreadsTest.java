package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IndexingThreadsTest {
  @Test
  void doWhatHasTheSameKeyInTheOrderItWasGiven() throws IOException {
    Map<Integer, List<Integer>> done = new ConcurrentHashMap<>();
    try (IndexingThreads<Object> threads = new IndexingThreads<>(Object::new)) {
      for (int i = 0; i < 200; i++) {
        int piece = i;
        threads.run(
            i % 7, 10, _ -> done.computeIfAbsent(piece % 7, _ -> new ArrayList<>()).add(piece));
      }
      threads.await();
      assertThat(done).hasSize(7);
      done.values().forEach(pieces -> assertThat(pieces).isSorted());
      assertThat(done.values().stream().mapToInt(List::size).sum()).isEqualTo(200);
    }
  }

  @Test
  void haveEachWhatIsTheirOwn() throws IOException {
    AtomicInteger made = new AtomicInteger();
    Map<Integer, Thread> users = new ConcurrentHashMap<>();
    try (IndexingThreads<Integer> threads = new IndexingThreads<>(made::incrementAndGet)) {
      threads.each(own -> users.put(own, Thread.currentThread()));
      threads.each(own -> assertThat(users.get(own)).isSameAs(Thread.currentThread()));
      threads.await();
      assertThat(users).hasSize(made.get());
    }
  }

  @Test
  void stopAtTheFirstFailureAndTellIt() throws IOException {
    AtomicInteger after = new AtomicInteger();
    try (IndexingThreads<Object> threads = new IndexingThreads<>(Object::new)) {
      threads.run(
          1,
          1,
          _ -> {
            throw new IOException("no space");
          });
      assertThatThrownBy(threads::await).isInstanceOf(IOException.class).hasMessage("no space");
      assertThatThrownBy(() -> threads.run(1, 1, _ -> after.incrementAndGet()))
          .hasMessage("no space");
    }
    assertThat(after).hasValue(0);
  }

  @Test
  void giveUpWhatHasNotBegunWhenClosed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    IndexingThreads<Object> threads = new IndexingThreads<>(Object::new);
    threads.run(
        1,
        1,
        _ -> {
          begun.countDown();
          awaitUninterruptibly(closing);
          done.incrementAndGet();
        });
    threads.run(1, 1, _ -> done.addAndGet(10));
    begun.await();
    Thread closer = Thread.ofVirtual().start(threads::close);
    closing.countDown();
    closer.join();
    assertThat(done.get() % 10).as("what has begun is done").isOne();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void takeWorkLargerThanAllThatMayWait() throws IOException {
    AtomicInteger done = new AtomicInteger();
    try (IndexingThreads<Object> threads = new IndexingThreads<>(Object::new)) {
      threads.run(1, Integer.MAX_VALUE, _ -> done.incrementAndGet());
      threads.run(2, 0, _ -> done.incrementAndGet());
      threads.await();
    }
    assertThat(done).hasValue(2);
  }
}
