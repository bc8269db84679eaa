package footnote.cli;

/// How the process ends.
///
/// The numbers are promised to scripts, and follow grep: 0 for something, 1 for nothing, more for
/// trouble.
///
/// ```sh
/// footnote ask "Why did the port close?" || echo "exit code $?"
/// ```
public enum ExitCode {
  /// Answered, or done.
  DONE(0),
  /// Nothing found, as grep has it; also an empty corpus, an unknown passage, no such source.
  NOTHING(1),
  /// Wrong usage or settings, or a question that can't be asked.
  WRONG(2),
  /// Not ready, or anything else.
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// What the process hands to its parent.
  public int number() {
    return number;
  }
}
