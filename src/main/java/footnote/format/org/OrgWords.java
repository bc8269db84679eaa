package footnote.format.org;

import footnote.format.markup.Brackets;
import footnote.format.markup.ClosingMarks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a paragraph of Org as they are seen: of links their texts, no marks, no numbers of
/// footnotes.
///
/// ```
/// *Bold* and =code=, [[https://example.com][the site]] -> Bold and code, the site
/// A fact[fn:1], on <2024-05-06 Mon>                    -> A fact, on 2024-05-06 Mon
/// a_b_c, 2 * 3 * 4 and x^2                             -> the same: these are no marks
/// 1990--1999                                           -> 1990–1999
/// ```
///
/// It walks the text once. A mark that opens is dropped, and the place of the one that closes is
/// kept in `unseen`, so that what stands between is read by the same walk and markup may nest. With
/// [ClosingMarks] this takes linear time for any number of marks that never close; these stay as
/// they are written. The rules are those of Org's syntax and its default export.
final class OrgWords {
  /// An address that stands in the text, which is seen as it stands.
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|ftp|mailto|file|irc|doi)://?[^\\s\\[\\]<>\"]{1,2000}");

  /// A time stamp, active in angle brackets or inactive in square ones; kept are its day, weekday
  /// and time, not its repeaters.
  private static final Pattern STAMP =
      Pattern.compile(
          "[<\\[](\\d{4}-\\d{2}-\\d{2}(?: [^<>\\[\\]\\d\\s]{1,20})?(?:"
              + " \\d{1,2}:\\d{2}(?:-\\d{1,2}:\\d{2})?)?)[^<>\\[\\]]{0,30}[>\\]]");

  /// A reference to a footnote, or one without a text of its own.
  private static final Pattern NOTE = Pattern.compile("\\[fn:[\\w-]{0,60}]");

  /// A reference to a bibliography, whose entries stand in other files.
  private static final Pattern CITATION =
      Pattern.compile("\\[cite(?:/[\\w/-]{1,40})?:[^\\[\\]]{0,500}]");

  /// How many of the tasks below are done.
  private static final Pattern COOKIE = Pattern.compile("\\[(?:\\d{1,4}/\\d{1,4}|\\d{1,3}%)]");

  /// A place to be linked to, which is not seen.
  private static final Pattern TARGET = Pattern.compile("<<(?!<)[^<>\\n]{1,200}>>");

  /// A target whose text is seen.
  private static final Pattern RADIO = Pattern.compile("<<<([^<>\\n]{1,200})>>>");

  /// A macro's name and its arguments, in three braces.
  private static final Pattern MACRO =
      Pattern.compile("\\{\\{\\{([A-Za-z][\\w-]{0,40})(?:\\(((?:[^)]|\\)(?!}}})){0,400})\\))?}}}");

  /// A backslash and letters, ended by `{}` or by what is no letter.
  private static final Pattern ENTITY =
      Pattern.compile("\\\\([A-Za-z]{2,12})(?:\\{}|(?![A-Za-z]))");

  /// Something above or below the line, in braces.
  private static final Pattern RAISED = Pattern.compile("[_^]\\{([^{}]{1,60})}");

  /// Addresses of pictures, by the endings that browsers show.
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|ico)");

  /// Org's entities that articles use, of the hundreds it has; others stay as they are written.
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("vert", "|"),
          Map.entry("slash", "/"),
          Map.entry("under", "_"),
          Map.entry("ast", "*"),
          Map.entry("equal", "="),
          Map.entry("plus", "+"),
          Map.entry("tilde", "~"),
          Map.entry("backslash", "\\"),
          Map.entry("rarr", "→"),
          Map.entry("to", "→"),
          Map.entry("larr", "←"),
          Map.entry("uarr", "↑"),
          Map.entry("darr", "↓"),
          Map.entry("dots", "…"),
          Map.entry("ldots", "…"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("copy", "©"),
          Map.entry("deg", "°"),
          Map.entry("times", "×"),
          Map.entry("pm", "±"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("pi", "π"));

  private final String text;
  private final OrgDocument document;
  private final ClosingMarks marks;
  private final StringBuilder words = new StringBuilder();

  /// Where what is not seen begins, with where it ends.
  private final Map<Integer, Integer> unseen = new HashMap<>();

  private int at;

  /// @param text of one paragraph
  private OrgWords(String text, OrgDocument document) {
    this.text = text;
    this.document = document;
    this.marks = new ClosingMarks(text);
  }

  /// What is seen of a text. One without any character that could begin markup is returned as it
  /// is, which is most of them.
  static String of(String text, OrgDocument document) {
    boolean plain = text.chars().noneMatch(c -> "*/_=~+[<{\\@:-^".indexOf(c) >= 0);
    return plain ? text : new OrgWords(text, document).words();
  }

  /// Walks the text to its end, and skips what is known not to be seen on the way.
  private String words() {
    while (at < text.length()) {
      Integer behind = unseen.get(at);
      if (behind != null) {
        at = behind;
      } else {
        step(text.charAt(at));
      }
    }
    return words.toString();
  }

  /// Takes what begins here. Every branch moves on by a character at least.
  private void step(char c) {
    switch (c) {
      case '[' -> bracket();
      case '<' -> angle();
      case '{' -> macro();
      case '\\' -> entity();
      case '@' -> exported();
      case '=', '~' -> literal(c);
      case '*', '/', '+' -> mark(c);
      case '_', '^' -> raised(c);
      case '-' -> dash();
      default -> word();
    }
  }

  /// Takes a character as it is.
  private void plain() {
    words.append(text.charAt(at++));
  }

  /// A matcher that begins to look here.
  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  /// Passes over what a pattern matches here, and says whether it did.
  private boolean passes(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    boolean found = matcher.lookingAt();
    at = found ? matcher.end() : at;
    return found;
  }

  /// A link, a note, a citation, a count of done tasks or a time stamp; else a bracket.
  private void bracket() {
    if (text.startsWith("[[", at)) {
      link();
    } else if (text.startsWith("[fn:", at)) {
      note();
    } else if (passes(CITATION) || passes(COOKIE)) {
      trim();
    } else {
      stamp();
    }
  }

  /// A time stamp without its brackets and without how it repeats.
  ///
  /// `<2024-05-06 Mon 10:00 +1w>` -> `2024-05-06 Mon 10:00`
  private void stamp() {
    Matcher stamp = matcher(STAMP);
    if (stamp.lookingAt()) {
      words.append(stamp.group(1));
      at = stamp.end();
    } else {
      plain();
    }
  }

  /// A link is seen as its text, or as what it leads to; pictures are not.
  ///
  /// An address of more than 4,000 characters is none, so that brackets that never close cost
  /// little.
  private void link() {
    int middle = marks.anywhere("][", at + 2);
    int end = marks.anywhere("]]", at + 2);
    if (end < 0 || end - at > 4_000) {
      plain();
    } else if (middle > 0 && middle < end) {
      boolean picture = PICTURE.matcher(text.substring(middle + 2, end)).matches();
      unseen.merge(end, end + 2, Math::max);
      at = picture ? end : middle + 2;
    } else {
      words.append(target(text.substring(at + 2, end)));
      at = end + 2;
    }
  }

  /// What a link without a text is seen as: the place in a file if it names one, without the mark
  /// of the kind of link.
  ///
  /// `file:notes.org::*Prices` -> `Prices`, `https://a.example` -> the same, `quay.png` -> nothing
  private static String target(String link) {
    if (PICTURE.matcher(link).matches()) {
      return "";
    }
    int place = link.indexOf("::");
    String last = place > 0 ? link.substring(place + 2) : link;
    return last.replaceFirst("^(?:file:|id:|[*#])", "");
  }

  /// A number of a note is not seen; a note written in place, `[fn:: text]`, is kept for the foot.
  ///
  /// `A fact [fn:1].` -> `A fact.`
  private void note() {
    if (!passes(NOTE)) {
      int end = Brackets.closing(text, at + 1);
      int colon = marks.anywhere(":", at + 4);
      boolean inline = end > 0 && colon > 0 && colon < end;
      if (!inline) {
        plain();
        return;
      }
      document.notes().add(text.substring(colon + 1, end));
      at = end + 1;
    }
    trim();
  }

  /// Drops the space that would be left where something is not seen.
  private void trim() {
    boolean gap = at >= text.length() || " .,;:)".indexOf(text.charAt(at)) >= 0;
    while (gap && !words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
  }

  /// A radio target is seen, another target is not, and an address or a time stamp without its
  /// brackets.
  private void angle() {
    Matcher radio = matcher(RADIO);
    if (radio.lookingAt()) {
      words.append(radio.group(1));
      at = radio.end();
    } else if (text.startsWith("<http", at)) {
      at++;
      word();
      at += text.startsWith(">", at) ? 1 : 0;
    } else if (!passes(TARGET)) {
      stamp();
    }
  }

  /// A macro is seen as the text that the file gives it, else as what it is given.
  ///
  /// A text that computes (`(eval …)`) or takes arguments (`$1`) is not put: no code runs here.
  ///
  /// `{{{version}}}` -> what `#+MACRO: version 2.4` gives it, else the file's value of that name,
  /// else `version`.
  private void macro() {
    Matcher macro = matcher(MACRO);
    if (!text.startsWith("{{{", at) || !macro.lookingAt()) {
      plain();
      return;
    }
    at = macro.end();
    String name = macro.group(1);
    String given = macro.group(2) == null ? "" : macro.group(2).replace("\\,", ",");
    Optional<String> told =
        document
            .head()
            .macros()
            .of(name)
            .filter(value -> !value.matches("\\(eval.*|.*(?:\\$\\d|@@).*"));
    String value = document.head().values().getOrDefault(name, name);
    words.append(told.orElse(given.isEmpty() ? value : given));
  }

  /// The character that a name behind a backslash stands for, as `\rarr` or `\alpha{}`; an unknown
  /// name stays as it is written.
  private void entity() {
    Matcher entity = matcher(ENTITY);
    boolean known = entity.lookingAt() && ENTITIES.containsKey(entity.group(1));
    if (known) {
      words.append(ENTITIES.get(entity.group(1)));
      at = entity.end();
    } else {
      plain();
    }
  }

  /// What is for one kind of export only.
  ///
  /// `@@html:<br>@@` -> nothing
  private void exported() {
    int end = text.startsWith("@@", at) ? marks.anywhere("@@", at + 2) : -1;
    if (end > 0) {
      at = end + 2;
    } else {
      plain();
    }
  }

  /// Code or what is verbatim: nothing within is read.
  ///
  /// `=a *b* c=` -> `a *b* c`
  private void literal(char c) {
    String mark = String.valueOf(c);
    int end = opens(mark) ? marks.closing(mark, at + 2) : -1;
    if (end > 0) {
      words.append(text, at + 1, end);
      at = end + 1;
    } else {
      plain();
    }
  }

  /// Marks open behind white space and few other characters. The set is wider than Org's own by a
  /// few marks that articles have there.
  private boolean opens(String mark) {
    boolean before = at == 0 || " \n-('\"{[|/*_+,;:—".indexOf(text.charAt(at - 1)) >= 0;
    return before && marks.opens(mark, at);
  }

  /// Bold, italics, underlining or struck words: the marks go, what they hold is read on.
  private void mark(char c) {
    String mark = String.valueOf(c);
    int end = opens(mark) ? marks.closing(mark, at + 2) : -1;
    if (end > 0) {
      unseen.merge(end, end + 1, Math::max);
      at++;
    } else {
      plain();
    }
  }

  /// Something above or below the line is told by braces alone, since names such as `a_b` are more
  /// common in articles than indices.
  ///
  /// `H_{2}O` -> `H2O`, `x^2` -> the same
  private void raised(char c) {
    Matcher raised = matcher(RAISED);
    if (at > 0 && raised.lookingAt()) {
      words.append(raised.group(1));
      at = raised.end();
    } else if (c == '_') {
      mark(c);
    } else {
      plain();
    }
  }

  /// Two dashes between words are a longer one, three the longest.
  ///
  /// `1990--1999` -> `1990–1999`; `--verbose` stays, with a blank on one side alone.
  private void dash() {
    int length = text.startsWith("---", at) ? 3 : text.startsWith("--", at) ? 2 : 1;
    int behind = at + length;
    boolean between = length > 1 && at > 0 && behind < text.length();
    char before = between ? text.charAt(at - 1) : ' ';
    char after = between ? text.charAt(behind) : '-';
    boolean same = (before == ' ') == (after == ' ');
    if (between && before != '-' && after != '-' && same) {
      words.append(length == 3 ? '—' : '–');
      at = behind;
    } else {
      plain();
    }
  }

  /// An address that begins here, in which marks are no marks, else a character of a word.
  private void word() {
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    Matcher address = matcher(ADDRESS);
    if (begins && text.charAt(at) != ' ' && address.lookingAt()) {
      words.append(address.group());
      at = address.end();
    } else {
      plain();
    }
  }
}
