package footnote.slack.web;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/// Virtual threads for all that Bolt does beside its callers. Bolt's own pools hold ten platform
/// threads each, which would let an event wait behind ten slow ones.
public final class Threads implements ExecutorServiceProvider {
  /// A thread for each task, whatever size was asked for.
  @Override
  public ExecutorService createThreadPoolExecutor(String threadGroupName, int poolSize) {
    return Executors.newThreadPerTaskExecutor(named(threadGroupName));
  }

  /// For what Bolt does at intervals.
  @Override
  public ScheduledExecutorService createThreadScheduledExecutor(String threadGroupName) {
    return Executors.newScheduledThreadPool(0, named(threadGroupName));
  }

  /// Virtual threads, named by their group and a number from 0.
  private static ThreadFactory named(String group) {
    return Thread.ofVirtual().name(group + "-", 0).factory();
  }
}
