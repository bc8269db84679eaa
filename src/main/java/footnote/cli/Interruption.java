package footnote.cli;

import footnote.terminal.ProgressBar;

/// Leaves a clean screen when work on the index is interrupted, by Ctrl-C as a rule.
///
/// What was indexed so far is lost and the index as it was: a commit is whole or not at all. The
/// hook runs while the process ends, beside the thread that indexes.
///
/// ```java
/// try (ProgressBar bar = …; Interruption _ = new Interruption(context, bar, words)) {
///   work(); // Ctrl-C takes the bar away and says the words
/// }
/// ```
final class Interruption implements AutoCloseable {
  private final Thread hook;

  /// @param words what to say then
  Interruption(ProcessContext context, ProgressBar bar, String words) {
    hook =
        new Thread(() -> {
          bar.close();
          context.tell(words);
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
