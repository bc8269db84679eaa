package footnote.cli;

import footnote.settings.Platforms;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import java.util.List;
import java.util.function.Function;

/// Opens the corpus for whoever asks: for the operator all of it, and with `--as` and `--in` what
/// somebody would read somewhere.
///
/// @param corpus opens the corpus that the settings name
/// @param lookup finds out who somebody is
public record SessionSource(Function<Settings, CorpusSession> corpus, ReaderLookup lookup) {
  /// The options by which a command is told who asks.
  static final List<Option> OPTIONS = List.of(Option.AS, Option.IN);

  /// A session that the caller closes. With `--as` it is of what the person reads alone in that
  /// channel, or directly; with `--in` alone of what all there read.
  CorpusSession open(ParsedCommand call, Settings settings) {
    Platforms platforms = Platforms.of(settings.bots(), new Secrets(call.context().environment()));
    return ReaderCheck.questioner(call, lookup, platforms)
        .map(asker -> call.has(Option.AS) ? asker.alone() : asker.openly())
        .map(audience -> corpus.apply(settings).within(settings.rights().visibleTo(audience)))
        .orElseGet(() -> corpus.apply(settings));
  }
}
