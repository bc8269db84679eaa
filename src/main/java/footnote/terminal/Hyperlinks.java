package footnote.terminal;

import java.util.Map;
import java.util.Set;

/// Knows which terminals show OSC 8 hyperlinks: there is no way to ask them. Told by the variables
/// that each of them sets; in doubt no, since a terminal that doesn't know the sequence may print
/// it. The variable `FORCE_HYPERLINK` overrules all, as in other programs.
///
/// ```java
/// Hyperlinks.shownIn(Map.of("TERM_PROGRAM", "WezTerm")); // true
/// Hyperlinks.shownIn(Map.of("TERM", "xterm"));           // false: nobody knows
/// ```
public final class Hyperlinks {
  /// Values of `TERM_PROGRAM`.
  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal");

  /// Values of `TERM`.
  private static final Set<String> TERMS =
      Set.of("xterm-kitty", "alacritty", "foot", "foot-extra", "contour", "xterm-ghostty");

  /// VTE before 0.50 shows garbage.
  private static final int FIRST_VTE = 5000;

  private Hyperlinks() {}

  /// Whether links are shown.
  ///
  /// @param env the environment's variables
  public static boolean shownIn(Map<String, String> env) {
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

  /// GNOME's terminal and others of that library tell its version as `7600` for 0.76.
  private static boolean isVte(String version) {
    return version.matches("\\d{1,6}") && Integer.parseInt(version) >= FIRST_VTE;
  }
}
