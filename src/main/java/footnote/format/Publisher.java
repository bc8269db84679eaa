package footnote.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the name of a newspaper, an agency or a site from other short lines.
///
/// There are too many publishers to list and too many short lines that look like one, so how much
/// is believed depends on what stands beside it: [#known] of any line, [#beside] and [#inLine] only
/// near a byline or a date.
///
/// ```java
/// Publisher.known("Reuters"); // "Reuters"
/// Publisher.beside("The Valley Courier"); // itself, for its last word
/// Publisher.inLine("The Planet"); // itself; beside(…) and known(…) are empty
/// ```
public final class Publisher {
  /// UTF-16 units of a name that is not well known.
  private static final int LONGEST = 60;

  /// In small letters.
  private static final Set<String> NAMES =
      Set.of(
          "reuters",
          "bloomberg",
          "bloomberg news",
          "associated press",
          "the associated press",
          "ap",
          "afp",
          "agence france-presse",
          "dpa",
          "tass",
          "xinhua",
          "interfax",
          "bbc",
          "bbc news",
          "cnn",
          "npr",
          "al jazeera",
          "deutsche welle",
          "the guardian",
          "the economist",
          "the atlantic",
          "the new yorker",
          "the wall street journal",
          "wall street journal",
          "the new york times",
          "new york times",
          "the washington post",
          "washington post",
          "the times",
          "the financial times",
          "financial times",
          "the independent",
          "the telegraph",
          "the daily telegraph",
          "usa today",
          "los angeles times",
          "politico",
          "axios",
          "time",
          "newsweek",
          "le monde",
          "le figaro",
          "libération",
          "die zeit",
          "der spiegel",
          "die welt",
          "süddeutsche zeitung",
          "frankfurter allgemeine zeitung",
          "el país",
          "el mundo",
          "la repubblica",
          "corriere della sera",
          "la stampa",
          "the moscow times",
          "the kyiv independent",
          "kommersant",
          "the hindu",
          "the times of india",
          "south china morning post",
          "nikkei asia",
          "foreign policy",
          "foreign affairs");

  /// How the names of publications begin or end, and hardly other short lines beside a date.
  private static final Pattern PRESS =
      Pattern.compile(
          "^(?:The"
              + " )?(?:Daily|Weekly|Agence|Radio|BBC|CNN|Reuters|Bloomberg)\\b.*|.*\\b(?:Times|Post|Journal|News|Guardian|Telegraph"
              + "|Herald|Tribune|Gazette|Press|Magazine|Chronicle|Observer|Courier|Examiner|Inquirer|Gazeta|Zeitung|Tageblatt"
              + "|Anzeiger|Independent)$",
          Pattern.CASE_INSENSITIVE);

  /// Up to six words, each with a capital but for particles.
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.&-]*(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*|of|the|and|&|de|della|du|la)){0,5}");

  /// An article in one of several languages and up to three words with capitals.
  private static final Pattern ARTICLED =
      Pattern.compile("(?:The|Der|Die|Das|Le|La|Les|El|Il|Lo) \\p{Lu}\\S*(?: \\p{Lu}\\S*){0,2}");

  /// Up to four labels, as sites name themselves: `blog.example.org`.
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9-]+\\.){1,3}[a-z]{2,6}", Pattern.CASE_INSENSITIVE);

  private Publisher() {}

  /// The text itself if it is a well-known name.
  ///
  /// Whatever its case; white space around it is dropped.
  public static Optional<String> known(String text) {
    String name = text.strip();
    return NAMES.contains(name.toLowerCase(Locale.ROOT)) ? Optional.of(name) : Optional.empty();
  }

  /// The text itself if, beside a byline or a date, it can hardly be anything but a publisher: a
  /// well-known name, a name with a word of the press in it, or a site's domain.
  public static Optional<String> beside(String text) {
    String name = text.strip();
    boolean likely =
        name.length() <= LONGEST
            && ((NAME.matcher(name).matches() && PRESS.matcher(name).matches())
                || DOMAIN.matcher(name).matches());
    return known(name).or(() -> likely ? Optional.of(name) : Optional.empty());
  }

  /// As [#beside], or a short name with an article ("The Planet"): for what stands on one line with
  /// byline or date.
  public static Optional<String> inLine(String text) {
    String name = text.strip();
    return beside(name)
        .or(() ->
            name.length() <= LONGEST && ARTICLED.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty());
  }
}
