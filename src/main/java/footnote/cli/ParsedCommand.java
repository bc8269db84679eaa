package footnote.cli;

import footnote.settings.RawSetting;
import footnote.settings.Setting;
import footnote.settings.Settings;
import footnote.wording.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command line as it was understood.
///
/// It only reads what was typed; whether a value makes sense the settings say, with the option's
/// name in the message.
///
/// ```java
/// // footnote ask ports -windows --limit 2
/// new ParsedCommand(context, Map.of("limit", List.of("2")), List.of("ports", "-windows"));
/// ```
///
/// @param options the values of each option by name, one for a switch
/// @param words what is neither a command nor an option
record ParsedCommand(
    ProcessContext context, Map<String, List<String>> options, List<String> words) {
  ParsedCommand {
    options = Map.copyOf(options);
    words = List.copyOf(words);
  }

  /// Whether an option was given.
  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  /// The value of an option, the last where it was given again.
  Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option.name())).map(List::getLast);
  }

  /// What is said to people, in the language that is set, whatever else is wrong with what is set.
  Texts texts() {
    return Settings.texts(context.environment(), value(Option.CONFIG));
  }

  /// What can be set, as the options, the environment and the file have it, in that order. Paths of
  /// options are from the folder the process was started in.
  ///
  /// @throws footnote.settings.UsageException with all that is wrong with any of them
  Settings settings() {
    Map<String, RawSetting> given = new LinkedHashMap<>();
    List<String> corpus = options.getOrDefault(Option.CORPUS.name(), List.of());
    if (!corpus.isEmpty()) {
      given.put(Setting.CORPUS.name(), given(corpus, Option.CORPUS));
    }
    List<String> collections = options.getOrDefault(Option.COLLECTION.name(), List.of());
    if (!collections.isEmpty()) {
      given.put(Setting.COLLECTION.name(), given(collections, Option.COLLECTION));
    }
    for (Option option :
        List.of(Option.DATA, Option.LIMIT, Option.RANKING, Option.EXPLAIN, Option.JSON)) {
      value(option).ifPresent(text -> given.put(option.name(), given(List.of(text), option)));
    }
    if (has(Option.NO_COLOR)) {
      given.put(Setting.COLOR.name(), given(List.of("never"), Option.NO_COLOR));
    }
    return Settings.read(context.environment(), given, value(Option.CONFIG));
  }

  /// A value with where it is from, for messages.
  private RawSetting given(List<String> texts, Option option) {
    return new RawSetting(texts, option.typed(), context.environment().folder());
  }
}
