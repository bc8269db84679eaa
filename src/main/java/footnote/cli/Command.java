package footnote.cli;

import java.util.List;

/// Something the program can be told to do. How it is used, the page of help of its name tells.
///
/// A command is stateless and made at start with what it needs to be handed in (`Program` does);
/// [Arguments] finds it by its name and calls [#run] at most once in a process. What it prints and
/// how it ends is promised to scripts.
public interface Command {
  /// How it is typed, and what its page of help is filed under.
  String name();

  /// What only this command takes.
  default List<Option> options() {
    return List.of();
  }

  /// How many words it takes.
  default int mostWords() {
    return Integer.MAX_VALUE;
  }

  /// Whether a word may begin with a minus sign.
  default boolean takesMinus() {
    return false;
  }

  /// Does it.
  ///
  /// @throws footnote.settings.UsageException when the words or the settings make no sense
  ExitCode run(ParsedCommand call);
}
