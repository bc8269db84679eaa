package footnote.cli;

import footnote.access.Audience;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.access.Rights;
import footnote.settings.Platforms;
import footnote.settings.UsageException;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which collections somebody would read somewhere, and by which rule; and which rules can be
/// met by nobody.
final class ReaderCheck {
  private final ReaderLookup lookup;
  private final Platforms platforms;
  private final Rights rights;
  private final Texts texts;

  /// @param lookup asks the platforms
  /// @param rights which collections there are, and who may read each
  ReaderCheck(ReaderLookup lookup, Platforms platforms, Rights rights, Texts texts) {
    this.lookup = lookup;
    this.platforms = platforms;
    this.rights = rights;
    this.texts = texts;
  }

  /// Who asks, by `--as` and `--in`; empty where neither is given.
  ///
  /// @throws UsageException when no platform knows them
  static Optional<Questioner> questioner(
      ParsedCommand call, ReaderLookup lookup, Platforms platforms) {
    Optional<String> user = call.value(Option.AS);
    Optional<String> channel = call.value(Option.IN);
    if (user.isEmpty() && channel.isEmpty()) {
      return Optional.empty();
    }
    String said = user.or(() -> channel).orElseThrow();
    try {
      Optional<Questioner> found = lookup.questioner(platforms, user.orElse(""), channel);
      if (found.isEmpty()) {
        throw new UsageException(TextKey.USAGE_NOBODY, channel.orElse(said));
      }
      return found;
    } catch (UncheckedIOException e) {
      throw new UsageException(TextKey.USAGE_NOT_ASKED, said, String.valueOf(e.getMessage()));
    }
  }

  /// What is wrong with the rules.
  ///
  /// A platform that can't be asked is told as a fault of the rule, so that the others are still
  /// checked.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Readers readers : rights.readers().values()) {
      for (ReaderRule rule : readers.rules().orElse(List.of())) {
        try {
          faults.addAll(lookup.faults(platforms, rule, texts));
        } catch (UncheckedIOException e) {
          faults.add(
              texts.say(TextKey.CHECK_RULE_REFUSED, rule.where(), String.valueOf(e.getMessage())));
        }
      }
    }
    return faults;
  }

  /// What a question of somebody would be answered from: in a reply to all, and in one to them
  /// alone; a line for each collection.
  List<String> readable(Questioner asker) {
    List<String> lines = new ArrayList<>();
    if (!asker.venue().direct()) {
      lines.add(texts.say(TextKey.CHECK_READS_OPENLY, asker.venue().channel()));
      lines.addAll(readable(asker.openly()));
    }
    if (!asker.user().isEmpty()) {
      lines.add(texts.say(TextKey.CHECK_READS_ALONE, asker.user()));
      lines.addAll(readable(asker.alone()));
    }
    return lines;
  }

  /// A line for each collection, with the place of the rule in the settings file.
  private List<String> readable(Audience audience) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Readers> collection : rights.readers().entrySet()) {
      Readers readers = collection.getValue();
      String why =
          readers.everyone()
              ? texts.say(TextKey.CHECK_READS_EVERYONE)
              : readers
                  .ruleFor(audience)
                  .map(rule -> texts.say(TextKey.CHECK_READS_RULE, rule.where()))
                  .orElseGet(() -> texts.say(TextKey.CHECK_READS_NOT));
      lines.add("  " + collection.getKey() + ": " + why);
    }
    return lines;
  }
}
