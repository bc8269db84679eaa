package footnote.format.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and bullets of a Word document's lists, counted as it is read.
///
/// A paragraph names a list (`num`) and a level, the list a kind (`abstractNum`) that says how each
/// level counts. Lists of one kind count on together, as Word shows them. Counting one starts all
/// deeper levels anew.
///
/// ```
/// levels 0, 0, 1, 1, 0 with patterns "%1." and "%1.%2" -> 1.  2.  2.1  2.2  3.
/// ```
final class DocxNumbering {
  /// A place for the number of a level, from 1, in the pattern of a level's text.
  private static final Pattern LEVEL = Pattern.compile("%([1-9])");

  /// Levels of a list (ECMA-376, 17.9.6: `ilvl` from 0 to 8).
  private static final int LEVELS = 9;

  /// The kind of each list, by its id.
  private final Map<String, String> lists = new HashMap<>();

  private final Map<String, XmlNode> kinds = new HashMap<>();

  /// What each level of a kind has come to; 0 where it has not begun.
  private final Map<String, int[]> counters = new HashMap<>();

  /// @param numbering the root of `numbering.xml`
  DocxNumbering(XmlNode numbering) {
    for (XmlNode each : numbering.children("abstractNum")) {
      kinds.put(each.attribute("abstractNumId").orElse(""), each);
    }
    for (XmlNode each : numbering.children("num")) {
      lists.put(each.attribute("numId").orElse(""), each.value("abstractNumId").orElse(""));
    }
  }

  /// Counts one more at a level of a list and returns its number as it is shown, as in `2.1`; empty
  /// where it has a bullet or nothing.
  ///
  /// @param list its id, as paragraphs name it
  /// @param level from 0
  String next(String list, int level) {
    String kind = lists.getOrDefault(list, "");
    int[] counts = counters.computeIfAbsent(kind, _ -> new int[LEVELS]);
    counts[level] = counts[level] == 0 ? start(kind, level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    String format = format(kind, level);
    return format.equals("bullet") || format.equals("none") ? "" : shown(kind, level, counts);
  }

  /// Whether what stands there shows anything: headings hang on lists that show nothing.
  boolean shows(String list, int level) {
    return !format(lists.getOrDefault(list, ""), level).equals("none");
  }

  /// The pattern of a level with a number for each `%n`, in the format of level n.
  private String shown(String kind, int level, int[] counts) {
    String pattern = level(kind, level).flatMap(each -> each.value("lvlText")).orElse("");
    Matcher matcher = LEVEL.matcher(pattern);
    return matcher
        .replaceAll(found -> {
          int at = Integer.parseInt(found.group(1)) - 1;
          int count = counts[at] == 0 ? start(kind, at) : counts[at];
          return Matcher.quoteReplacement(number(format(kind, at), count));
        })
        .strip();
  }

  /// The number that a level begins with, 1 where it doesn't say.
  private int start(String kind, int level) {
    return level(kind, level)
        .flatMap(each -> each.child("start"))
        .flatMap(each -> each.number("val"))
        .orElse(1);
  }

  /// The format of a level's numbers; `none` where there is no such level.
  private String format(String kind, int level) {
    return level(kind, level).flatMap(each -> each.value("numFmt")).orElse("none");
  }

  /// What a kind says of a level; empty where it has none of that number.
  private Optional<XmlNode> level(String kind, int level) {
    return Optional.ofNullable(kinds.get(kind)).stream()
        .flatMap(each -> each.children("lvl").stream())
        .filter(each -> each.number("ilvl").orElse(-1) == level)
        .findFirst();
  }

  /// A count as a format of lists shows it; formats of other scripts as digits.
  ///
  /// @param format by its name in Word, or by the letter that OpenDocument has for it
  /// @param count from 1
  static String number(String format, int count) {
    return switch (format) {
      case "lowerLetter", "a" -> letter(count).toLowerCase(Locale.ROOT);
      case "upperLetter", "A" -> letter(count);
      case "lowerRoman", "i" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman", "I" -> roman(count);
      default -> Integer.toString(count);
    };
  }

  /// A to Z, then AA to ZZ, as Word counts: the letter is repeated, not carried.
  private static String letter(int count) {
    return count < 1
        ? ""
        : Character.toString('A' + (count - 1) % 26).repeat(1 + (count - 1) / 26 % 9);
  }

  /// Roman numerals up to 3999, beyond which they have no usual form.
  private static String roman(int count) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = Math.clamp(count, 0, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}
