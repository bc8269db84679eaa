package footnote.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A collection as the settings file has it, not read yet.
///
/// @param where for a message: `config/footnote.yaml:12: collections`
/// @param values by key
/// @param readers what stands under `readers`, a rule each; empty where that is not set
record RawCollection(String where, Map<String, RawSetting> values, Optional<List<Rule>> readers) {
  /// A rule of who may read it.
  ///
  /// @param platform as it was written
  /// @param values by key
  record Rule(String where, String platform, Map<String, RawSetting> values) {}
}
