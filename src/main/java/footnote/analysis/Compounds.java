package footnote.analysis;

import static footnote.analysis.Alternative.Use.IF_IT_STANDS;
import static footnote.analysis.Alternative.Use.IF_MISSING;
import static footnote.analysis.Alternative.Use.IN_TEXTS;

import footnote.analysis.Compound.Other;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the words of trades, in which a sign, a capital or a hyphen tells one name from another
/// and which people write in more ways than one. A tokenizer cuts them by rules for prose (UAX
/// #29).
///
/// | in the text | its term | found by as well |
/// |---|---|---|
/// | `C++`, `C#`, `.NET` | with the sign | – ; `net` |
/// | `U.K.`, `W.H.O.` | `uk`; `w.h.o`, as `who` is a common word | – |
/// | `WHO`, `IT` | `who`, `it` | `w.h.o`, `i.t` |
/// | `1,250`, `1 500` | `1250`; `1`, `500` | `1500` |
/// | `12kg`, `v1.2.4`, `python3` | as cut | `12` `kg`; `version` `1.2.4`; `python` `3` |
/// | `max_connections`, `getUserByEmail`, `Node.js` | as cut | joined, and each part |
/// | `B-13`, `e-mail`, `+47 22 33` | as cut | `b13`, `email`, `472233` |
/// | `--no-cache` | as cut | `--nocache` |
/// | `m²` | as cut | `m2` |
///
/// What a word is found by as well stands at the position of its first part, so that distances
/// between words stay what they were. Of one text at a time, and one thread.
final class Compounds {
  /// Parts and letters that are joined at most: what is longer is no name but an address.
  private static final int MOST_PARTS = 6;

  /// Characters of what is joined.
  private static final int LONGEST = 40;

  /// Letters with points between: `U.K`, the last point being none of the word's.
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

  /// Thousands parted by commas: `1,250`, `1,250.5`.
  private static final Pattern COMMAS =
      Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?");

  /// Thousands parted by points: `1.250`, `1.250,5`.
  private static final Pattern POINTS =
      Pattern.compile("\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+(?:,\\p{Nd}+)?");

  /// Thousands parted by a blank of whatever width (SI: thin).
  private static final Pattern GROUPS =
      Pattern.compile("\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?!\\p{Nd})");

  /// Digits in groups, behind a plus sign.
  private static final Pattern PHONE = Pattern.compile("\\p{Nd}+(?:[ -]\\p{Nd}+)+");

  /// A day in ISO 8601.
  private static final Pattern DATE = Pattern.compile("\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}");

  /// Words with hyphens between, points of numbers among them.
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{L}\\p{Nd}_]+(?:\\.\\p{Nd}+)*(?:[-‐‑][\\p{L}\\p{Nd}_]+(?:\\.\\p{Nd}+)*)+");

  /// The hyphen of the keyboard, Unicode's own and the one that doesn't break.
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private final Language language;

  /// The text taken up last.
  private String text = "";

  /// Whether a capital in it tells nothing.
  private boolean inCapitals;

  /// @param language whose thousands and common words count
  Compounds(Language language) {
    this.language = language;
  }

  /// Takes up a text.
  ///
  /// @param inCapitals whether it is all in capitals, so that none of them tells a name
  void read(String text, boolean inCapitals) {
    this.text = text;
    this.inCapitals = inCapitals;
  }

  /// What is to be told of a word; null of most.
  ///
  /// @param start where the tokenizer found it
  /// @param stop where it ends
  /// @param usual whether [#isUsual] holds for its letters
  @Nullable Compound at(int start, int stop, boolean usual) {
    if (usual && !isSign(start - 1, ".-+") && !isSign(stop, "-‐‑+#²³")) {
      return null;
    }
    int from = start;
    int to = stop;
    while (from < to && text.charAt(from) == '_') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == '_') {
      to--;
    }
    return from == to ? null : read(from, to, from > start || to < stop);
  }

  /// Whether a word of a text is of letters alone, with no capital but the first: so nothing is to
  /// be told of it unless it touches a sign that may belong to it. An apostrophe is as good as a
  /// letter.
  static boolean isUsual(String text, int start, int stop) {
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || c == '\'' || c == '’';
      if (!small && (isMark(c) || (i > start && Character.isUpperCase(c)))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character within a word makes it more than a word of letters.
  private static boolean isMark(char c) {
    return c < 'A' || c == '_' || Character.isDigit(c);
  }

  private boolean isSign(int place, String signs) {
    return place >= 0 && place < text.length() && signs.indexOf(text.charAt(place)) >= 0;
  }

  /// Whether a letter or a digit stands at a place.
  private boolean isWordAt(int place) {
    return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
  }

  /// @param trimmed whether underscores around it were left off
  private @Nullable Compound read(int start, int stop, boolean trimmed) {
    String word = text.substring(start, stop);
    int end = stop + sign(word, stop);
    boolean digits = isDigits(word);
    String term = digits && end == stop ? null : term(word, start, stop, end);
    if (term == null && trimmed) {
      term = small(word);
    }
    List<Other> others = new ArrayList<>();
    if (term != null && term.startsWith(".")) {
      others.add(new Other(List.of(small(word)), end, IN_TEXTS));
    }
    if (isSign(stop, "²³")) {
      String square = small(word) + (text.charAt(stop) == '²' ? "2" : "3");
      others.add(new Other(List.of(square), stop + 1, IF_IT_STANDS));
    }
    joined(start, stop, digits, others);
    if (!digits) {
      capitals(word, end, others);
      parts(word, end, others);
    }
    return term == null && others.isEmpty() ? null : new Compound(start, end, term, others);
  }

  /// How long the sign is that belongs to the word before it: C++, C#, F#.
  private int sign(String word, int stop) {
    if (text.startsWith("++", stop) && !isWordAt(stop + 2) && Character.isLetter(word.charAt(0))) {
      return 2;
    }
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return letter && isSign(stop, "#") && !isWordAt(stop + 1) ? 1 : 0;
  }

  /// The word's own term, where it isn't as cut.
  private @Nullable String term(String word, int start, int stop, int end) {
    if (end > stop) {
      return small(text.substring(start, end));
    }
    if (isSign(start - 1, ".") && begins(start - 1) && Character.isLetter(word.charAt(0))) {
      return "." + small(word);
    }
    if (isInitials(word)) {
      String joined = small(word.replace(".", ""));
      return isCommon(joined) ? null : joined;
    }
    boolean points = language.hasDecimalComma();
    String sign = points ? "." : ",";
    boolean thousands = word.contains(sign) && (points ? POINTS : COMMAS).matcher(word).matches();
    return thousands ? word.replace(sign, "") : null;
  }

  /// Whether a word may begin at a place: behind a blank, a bracket or a quotation mark.
  private boolean begins(int place) {
    if (place <= 0) {
      return true;
    }
    char before = text.charAt(place - 1);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{<|\"'`“„«=,/".indexOf(before) >= 0;
  }

  /// Whether a language takes a word for too common to be asked for.
  private boolean isCommon(String word) {
    return Analysis.common(language).contains(word);
  }

  /// A short form in capitals that would be a common word in small letters: US, IT, WHO.
  private void capitals(String word, int stop, List<Other> others) {
    if (inCapitals || word.length() < 2 || !word.codePoints().allMatch(Character::isUpperCase)) {
      return;
    }
    String small = small(word);
    if (isCommon(small)) {
      others.add(new Other(List.of(dotted(small)), stop, IF_IT_STANDS));
    }
  }

  /// Whether a word is a number without any sign in it.
  private static boolean isDigits(String word) {
    return word.codePoints().allMatch(Character::isDigit);
  }

  static boolean isInitials(String word) {
    return word.indexOf('.') > 0 && INITIALS.matcher(word).matches();
  }

  /// What is written with hyphens, with blanks between digits, or behind the dashes of an option.
  private void joined(int start, int stop, boolean digits, List<Other> others) {
    if (digits && isSign(start - 1, "+")) {
      Matcher phone = PHONE.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
      if (phone.lookingAt()) {
        others.add(new Other(List.of(bare(phone.group())), phone.end(), IF_IT_STANDS));
        return;
      }
    }
    boolean goesOn = stop + 1 < text.length() && Character.isDigit(text.codePointAt(stop + 1));
    if (digits && goesOn && stop - start <= 3 && !isWithinNumber(start)) {
      Matcher groups =
          GROUPS
              .matcher(text)
              .region(start, Math.min(text.length(), start + LONGEST))
              .useTransparentBounds(true);
      if (groups.lookingAt()) {
        others.add(new Other(List.of(bare(groups.group())), groups.end(), IF_IT_STANDS));
      }
    }
    run(start, stop, others);
  }

  /// Whether digits stand before it, with a blank between: it is not the first group.
  private boolean isWithinNumber(int start) {
    return start >= 2 && Character.isDigit(text.charAt(start - 2)) && !isWordAt(start - 1);
  }

  /// Joined as a whole; of several parts also each two neighbours of which one is code, so that
  /// `covid-19-test` is found by `covid19`.
  private void run(int start, int stop, List<Other> others) {
    boolean within = isSign(start - 1, "-‐‑") && isWordAt(start - 2);
    int runEnd = within || !isSign(stop, "-‐‑") ? -1 : runEnd(start);
    int end = runEnd < 0 ? stop : runEnd;
    String whole = text.substring(start, end);
    if (runEnd >= 0 && whole.length() <= LONGEST) {
      hyphened(whole, List.of(HYPHEN.split(whole, -1)), end, others);
    }
    int dashes = dashes(start);
    if (dashes > 0 && whole.length() <= LONGEST && Character.isLetter(whole.charAt(0))) {
      others.add(new Other(List.of("-".repeat(dashes) + bare(whole)), end, IF_IT_STANDS));
    }
  }

  /// Where a run of words with hyphens between ends; -1 where there is none.
  private int runEnd(int start) {
    Matcher run =
        RUN.matcher(text).region(start, Math.min(text.length(), start + LONGEST + MOST_PARTS));
    return run.lookingAt() ? run.end() : -1;
  }

  private static void hyphened(String whole, List<String> parts, int end, List<Other> others) {
    if (parts.size() > MOST_PARTS || isRange(parts)) {
      return;
    }
    boolean code = parts.stream().anyMatch(Compounds::isCode);
    others.add(new Other(List.of(bare(whole)), end, code ? IF_IT_STANDS : IF_MISSING));
    for (int i = 0; parts.size() > 2 && i + 1 < parts.size(); i++) {
      if (isCode(parts.get(i)) || isCode(parts.get(i + 1))) {
        others.add(new Other(List.of(bare(parts.get(i) + parts.get(i + 1))), end, IN_TEXTS));
      }
    }
  }

  /// From one number to another, or a date: neither is a name.
  private static boolean isRange(List<String> parts) {
    boolean digits = parts.stream().allMatch(Compounds::isDigits);
    return digits
        && ((parts.size() == 2 && parts.getFirst().length() == parts.getLast().length())
            || parts.stream().mapToInt(String::length).sum() < 7
            || DATE.matcher(String.join("-", parts)).matches());
  }

  /// Whether a part is no plain word: a single letter, or with a digit in it.
  private static boolean isCode(String part) {
    return part.length() == 1 || part.codePoints().anyMatch(Character::isDigit);
  }

  /// How many dashes make an option of what begins here: one or two.
  private int dashes(int start) {
    if (!isSign(start - 1, "-")) {
      return 0;
    }
    if (isSign(start - 2, "-")) {
      return begins(start - 2) ? 2 : 0;
    }
    return begins(start - 1) ? 1 : 0;
  }

  /// The parts of what is written as one word; and all of them without the signs between.
  private void parts(String word, int stop, List<Other> others) {
    List<String> parts = WordParts.of(word);
    if (parts.size() > 1) {
      if (WordParts.isSigned(word) && parts.stream().allMatch(part -> small(word).contains(part))) {
        others.add(new Other(List.of(bare(word)), stop, IF_MISSING));
      }
      others.add(new Other(parts, stop, IF_MISSING));
    }
  }

  /// In small letters, without anything between them.
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    word.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return small(bare.toString());
  }

  /// @return `w.h.o` for `who`
  private static String dotted(String word) {
    return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining("."));
  }

  /// In small letters, whatever the machine's language.
  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
