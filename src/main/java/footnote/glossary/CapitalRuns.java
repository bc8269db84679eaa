package footnote.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds the runs of words with capitals whose initials are a short form that the same article
/// uses: `Eurasian Economic Union` where it says `EEU` elsewhere. Small words between, such as
/// "of", may count or not. Of one article.
///
/// @param sought short forms of three letters or more, without points
/// @param found is told each of them with the words it may stand for
record CapitalRuns(Set<String> sought, BiConsumer<String, String> found) {
  /// Words that may stand in a name with small letters.
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "de", "des", "du", "la", "le", "les", "et",
          "y", "der", "die", "das", "für", "und", "von", "van", "del", "della", "di", "da", "do",
          "dos", "e");

  /// Where a word of the run stands.
  private record Place(int start, int end) {}

  /// Reads a text once.
  void read(String text) {
    List<Place> run = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      boolean joins = run.isEmpty() || isBlank(text, run.getLast().end, at);
      boolean capital = isCapital(text, at, end);
      if (!joins || !(capital || SMALL.contains(text.substring(at, end)))) {
        tell(text, run);
        run.clear();
      }
      if (capital || !run.isEmpty()) {
        run.add(new Place(at, end));
      }
      at = end;
    }
    tell(text, run);
  }

  /// Where the word ends that begins at a place; a hyphen or an apostrophe within is of it.
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || ("-'’".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  /// Whether nothing but one blank lies between.
  private static boolean isBlank(String text, int from, int to) {
    return to == from + 1 && Character.isWhitespace(text.charAt(from)) && text.charAt(from) != '\n';
  }

  /// Whether a word has one capital, its first letter.
  private static boolean isCapital(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && end - start > 1
        && Character.isLowerCase(text.charAt(start + 1));
  }

  /// Tells the short forms that the initials of a run hold, first without its small words.
  private void tell(String text, List<Place> run) {
    if (run.size() > 2) {
      List<Place> capitals =
          run.stream().filter(place -> Character.isUpperCase(text.charAt(place.start))).toList();
      tellOf(text, capitals);
      if (capitals.size() < run.size()) {
        tellOf(text, run);
      }
    }
  }

  private void tellOf(String text, List<Place> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(Character.toUpperCase(text.charAt(word.start))));
    for (String written : sought) {
      int first = initials.indexOf(written);
      if (first >= 0) {
        int end = words.get(first + written.length() - 1).end;
        found.accept(written, text.substring(words.get(first).start, end));
      }
    }
  }
}
