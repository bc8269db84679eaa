package footnote.cli;

import footnote.terminal.ProgressBar;

/// Leaves a clean screen when work on the index is interrupted, by Ctrl-C as a rule.
final class Interruption implements AutoCloseable {
  private final Thread hook;

  Interruption(ProcessContext context, ProgressBar bar) {
    hook =
        new Thread(() -> {
          bar.close();
          context.say("footnote: interrupted; the index is as it was before");
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// The work is done: nothing is to be said any more.
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending, and the hook is at it.
    }
  }
}
