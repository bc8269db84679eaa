package footnote.slack.web;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/// Virtual threads for all that Bolt does beside its callers.
public final class Threads implements ExecutorServiceProvider {
  @Override
  public ExecutorService createThreadPoolExecutor(String threadGroupName, int poolSize) {
    return Executors.newThreadPerTaskExecutor(named(threadGroupName));
  }

  @Override
  public ScheduledExecutorService createThreadScheduledExecutor(String threadGroupName) {
    return Executors.newScheduledThreadPool(0, named(threadGroupName));
  }

  private static ThreadFactory named(String group) {
    return Thread.ofVirtual().name(group + "-", 0).factory();
  }
}
