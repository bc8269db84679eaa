package footnote.format.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The names in a field that surely tells authors: `Ann Hall <ann@example.com>, Ben Moss`.
///
/// Addresses are taken out before names are parted, so that a name never ends in one. A suffix such
/// as `Jr.` or `PhD` behind a comma stays with the name before it.
///
/// ```
/// Ann Hall <ann@example.com>, Ben Moss and Cy Day -> "Ann Hall", "Ben Moss", "Cy Day"
/// Sam King, Jr.                                   -> "Sam King, Jr."
/// ```
public final class AuthorField {
  /// Characters that are looked at: a list of authors is no longer.
  private static final int LONGEST = 5_000;

  /// Addresses, in brackets or alone, in the ways that people write them for people.
  private static final Pattern ADDRESS =
      Pattern.compile("<[^<>]*>|\\([^()]*(?:@| at )[^()]*\\)|\\[at]|\\S+@\\S+");

  /// What stands between two names.
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&\\n]\\s*|\\s+and\\s+");

  /// What is no name of its own but belongs to the one before.
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|PhD|Ph\\.D|MD)\\.?");

  private AuthorField() {}

  /// The names in the order of the field, of its first [#LONGEST] characters; none where it holds
  /// addresses only.
  public static List<String> names(String field) {
    String bare =
        ADDRESS.matcher(field.substring(0, Math.min(LONGEST, field.length()))).replaceAll(" ");
    List<String> names = new ArrayList<>();
    for (String piece : BETWEEN.split(bare, -1)) {
      String name = piece.strip().replaceAll("\\s+", " ");
      if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + name);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }
}
