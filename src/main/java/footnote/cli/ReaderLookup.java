package footnote.cli;

import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.settings.Platforms;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;

/// Finds out on the platforms who somebody is and where. The platforms themselves are none of this
/// package's business.
public interface ReaderLookup {
  /// Somebody in a channel, by the ids of their platform; empty where it is not configured, or
  /// knows no such channel.
  ///
  /// @param user empty for nobody in particular
  /// @param channel empty for a direct conversation with the bot
  /// @throws java.io.UncheckedIOException when it can't be found out
  Optional<Questioner> questioner(Platforms platforms, String user, Optional<String> channel);

  /// Why a rule can't be met by anybody; nothing where that can't be told.
  ///
  /// @throws java.io.UncheckedIOException when it can't be found out
  List<String> faults(Platforms platforms, ReaderRule rule, Texts texts);
}
