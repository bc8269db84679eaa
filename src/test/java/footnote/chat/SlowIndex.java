package footnote.chat;

import footnote.search.PassageIndex;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// An index that does not answer before it is let.
public final class SlowIndex implements PassageIndex {
  private final PassageIndex index;
  private final CountDownLatch gate = new CountDownLatch(1);
  public final AtomicInteger asked = new AtomicInteger();

  public SlowIndex(PassageIndex index) {
    this.index = index;
  }

  public void open() {
    gate.countDown();
  }

  @Override
  public View view() {
    asked.incrementAndGet();
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return index.view();
  }

  @Override
  public Update update() {
    return index.update();
  }

  @Override
  public void settle() {
    index.settle();
  }

  @Override
  public void verify() {
    index.verify();
  }

  @Override
  public void close() {}
}
