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
  /// Words that may stand in a name with small letters. English, French, Spanish, Portuguese,
  /// Italian, Dutch and German ones.
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "de", "des", "du", "la", "le", "les", "et",
          "y", "der", "die", "das", "für", "und", "von", "van", "del", "della", "di", "da", "do",
          "dos", "e");

  /// Where a word of the run stands. In UTF-16 units of the text, without the end.
  private record Place(int start, int end) {}

  /// Reads a text once. A run ends at any mark, at a line's end, at two blanks, and at a word in
  /// small letters that is none of [#SMALL]. Each character is looked at once to find the runs.
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

  /// Whether a word begins with a capital and goes on with a small letter: `Union` and `McCoy` do,
  /// `NATO` and `A` don't.
  private static boolean isCapital(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && end - start > 1
        && Character.isLowerCase(text.charAt(start + 1));
  }

  /// Tells the short forms that the initials of a run hold, first without its small words. Runs of
  /// fewer than three words are passed over: what is sought has three letters or more.
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

  /// Of a longer run the part counts whose initials it has: in `New Eurasian Economic Union`, `EEU`
  /// takes the last three words. Where it fits twice, the first place counts.
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
