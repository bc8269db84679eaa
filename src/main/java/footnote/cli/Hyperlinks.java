package footnote.cli;

import java.util.Map;
import java.util.Set;

/// Knows which terminals show OSC 8 hyperlinks: there is no way to ask them.
final class Hyperlinks {
  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal");

  private static final Set<String> TERMS =
      Set.of("xterm-kitty", "alacritty", "foot", "foot-extra", "contour", "xterm-ghostty");

  /// VTE before 0.50 shows garbage.
  private static final int FIRST_VTE = 5000;

  private Hyperlinks() {}

  static boolean shownIn(Map<String, String> env) {
    String forced = env.getOrDefault("FORCE_HYPERLINK", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    return PROGRAMS.contains(env.getOrDefault("TERM_PROGRAM", ""))
        || TERMS.contains(env.getOrDefault("TERM", ""))
        || env.containsKey("WT_SESSION")
        || env.containsKey("KONSOLE_VERSION")
        || isVte(env.getOrDefault("VTE_VERSION", ""));
  }

  private static boolean isVte(String version) {
    return version.matches("\\d{1,6}") && Integer.parseInt(version) >= FIRST_VTE;
  }
}
