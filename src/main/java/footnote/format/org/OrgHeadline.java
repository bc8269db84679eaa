package footnote.format.org;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headline of Org without its task's keyword, priority, cookies and tags.
///
/// ```
/// ** TODO [#A] Bake bread [1/3] :home:noexport: -> 2, "Bake bread", [home, noexport]
/// ```
///
/// @param stars how deep it stands, one at least
/// @param title as it is written else, its markup unread
/// @param tags in small letters, none that are inherited
record OrgHeadline(int stars, String title, List<String> tags) {
  /// Stars at the left edge, a space, and a title.
  private static final Pattern LINE = Pattern.compile("(\\*+) +(\\S.*)");

  /// Tags between colons, at the very end.
  private static final Pattern TAGS = Pattern.compile("(?:^| +):([\\p{L}\\p{N}_@#%:]{1,200}):$");

  /// Priorities (`[#A]`) and counts of done tasks (`[1/3]`).
  private static final Pattern COOKIES =
      Pattern.compile("\\[#[A-Z0-9]{1,2}] *| *\\[(?:\\d{0,4}/\\d{0,4}|\\d{0,3}%)]");

  /// Characters at the end of a line that are looked at for tags.
  private static final int LONGEST_TAGS = 240;

  /// Whether a line is a headline: stars at the left edge and a space. A paragraph or a drawer
  /// above it ends there.
  static boolean isOne(String line) {
    return line.startsWith("*") && LINE.matcher(line).matches();
  }

  /// The headline that a line is; empty where it is none.
  static Optional<OrgHeadline> of(String line, OrgDocument document) {
    Matcher matcher = LINE.matcher(line);
    if (!line.startsWith("*") || !matcher.matches()) {
      return Optional.empty();
    }
    String title = matcher.group(2);
    int from = Math.max(0, title.length() - LONGEST_TAGS);
    Matcher tagged = TAGS.matcher(title.substring(from));
    List<String> tags = List.of();
    if (tagged.find()) {
      tags = List.of(tagged.group(1).toLowerCase(Locale.ROOT).split(":", -1));
      title = title.substring(0, from + tagged.start());
    }
    int word = title.indexOf(' ');
    boolean task = document.tasks().contains(word < 0 ? title : title.substring(0, word));
    String bare = task ? title.substring(word < 0 ? title.length() : word + 1) : title;
    return Optional.of(
        new OrgHeadline(
            matcher.group(1).length(), COOKIES.matcher(bare).replaceAll("").strip(), tags));
  }

  /// Whether it and all below it are not for readers: comments, what is not exported, contents.
  boolean isUnseen(OrgDocument document) {
    return title.equals("COMMENT")
        || title.startsWith("COMMENT ")
        || tags.stream()
            .anyMatch(tag -> document.excluded().contains(tag) || tag.matches("toc(?:_.*)?"));
  }
}
