package footnote.cli;

import footnote.settings.Given;
import footnote.settings.Key;
import footnote.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command line as it was understood.
///
/// @param options the values of each option by name, one for a switch
/// @param words what is neither a command nor an option
record Call(Shell shell, Map<String, List<String>> options, List<String> words) {
  Call {
    options = Map.copyOf(options);
    words = List.copyOf(words);
  }

  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  /// The value of an option, the last where it was given again.
  Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option.name())).map(List::getLast);
  }

  /// What can be set, as the options, the environment and the file have it.
  Settings settings() {
    Map<String, Given> given = new LinkedHashMap<>();
    List<String> corpus = options.getOrDefault(Option.CORPUS.name(), List.of());
    if (!corpus.isEmpty()) {
      given.put(Key.CORPUS.name(), given(corpus, Option.CORPUS));
    }
    for (Option option :
        List.of(Option.DATA, Option.LIMIT, Option.RANKING, Option.EXPLAIN, Option.JSON)) {
      value(option).ifPresent(text -> given.put(option.name(), given(List.of(text), option)));
    }
    if (has(Option.NO_COLOR)) {
      given.put(Key.COLOR.name(), given(List.of("never"), Option.NO_COLOR));
    }
    return Settings.read(shell.environment(), given, value(Option.CONFIG));
  }

  private Given given(List<String> texts, Option option) {
    return new Given(texts, option.typed(), shell.environment().folder());
  }
}
