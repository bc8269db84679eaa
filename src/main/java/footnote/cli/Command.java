package footnote.cli;

import java.util.List;

/// Something the program can be told to do. How it is used, the page of help of its name tells.
public interface Command {
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
  ExitCode run(ParsedCommand call);
}
