package footnote.settings;

import java.nio.file.Path;
import java.util.Map;

/// Where the settings are read from, besides the command line. Passed in and not looked up, so that
/// a test has an environment of its own.
///
/// ```java
/// new Environment(Map.of("FOOTNOTE_LIMIT", "3"), home, folder).value("FOOTNOTE_LIMIT"); // 3
/// ```
///
/// @param variables of the process's environment
/// @param home the launcher's folder, which defaults are relative to
/// @param folder the working folder, which paths given by a person are relative to
public record Environment(Map<String, String> variables, Path home, Path folder) {
  public Environment {
    variables = Map.copyOf(variables);
  }

  /// A variable's value, empty where it is not set.
  public String value(String variable) {
    return variables.getOrDefault(variable, "");
  }
}
