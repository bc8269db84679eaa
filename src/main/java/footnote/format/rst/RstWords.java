package footnote.format.rst;

import footnote.format.markup.ClosingMarks;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a paragraph of reStructuredText as they are seen: of links and roles their texts,
/// no marks, no numbers of footnotes.
///
/// ```
/// **Bold** and ``code``             -> Bold and code
/// `the site <https://example.com>`_ -> the site
/// See :ref:`setup` [1]_.            -> See (the title at setup).
/// 2 * 3, a_b_c and __init__         -> the same: these are no marks
/// ```
///
/// It follows docutils' rules of inline markup: a mark opens before a character that is no white
/// space and closes behind one, at the edges of words. With [ClosingMarks] it takes linear time for
/// any number of marks that never close; these stay as they are written.
final class RstWords {
  private static final Pattern ROLE = Pattern.compile(":([A-Za-z][\\w.:+-]{0,60}):");

  /// A role behind its text, which is the same.
  private static final Pattern ROLE_BEHIND = Pattern.compile(":[A-Za-z][\\w.:+-]{0,60}:");

  /// A reference to a footnote: a number, a label behind `#`, or a star.
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[(?:\\d{1,6}|\\*|#[\\w.+-]{0,60})]_(?![A-Za-z0-9_])");

  /// A reference to a citation, which is seen as it stands.
  private static final Pattern CITATION = Pattern.compile("(\\[[A-Za-z][\\w.+-]{0,60}])_(?!\\w)");

  /// A simple reference name: letters and digits with single marks between them (docutils:
  /// "Reference Names").
  private static final Pattern REFERENCE =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-.:+_][\\p{L}\\p{N}]+)*+");

  /// Characters of a role with its colons, so that a colon in a sentence is not followed to its
  /// end.
  private static final int LONGEST_ROLE = 64;

  private final String text;
  private final RstNames names;
  private final ClosingMarks marks;
  private final StringBuilder words = new StringBuilder();

  /// Where marks stand that end what was begun.
  private final BitSet ends = new BitSet();

  private int at;

  /// @param text of one paragraph
  private RstWords(String text, RstNames names) {
    this.text = text;
    this.names = names;
    this.marks = new ClosingMarks(text);
  }

  /// What is seen of a text. One without any character that could begin markup is returned as it
  /// is, which is most of them.
  static String of(String text, RstNames names) {
    boolean plain = text.chars().noneMatch(c -> "\\`:*|[_".indexOf(c) >= 0);
    return plain ? text : new RstWords(text, names).words();
  }

  /// Walks the text to its end; each branch moves on by a character at least.
  private String words() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '\\' -> escaped();
        case '`' -> backquote("");
        case ':' -> role();
        case '*' -> stars();
        case '|' -> substitution();
        case '[' -> footnote();
        case '_' -> underscore();
        default -> plain();
      }
    }
    return words.toString();
  }

  private void plain() {
    words.append(text.charAt(at++));
  }

  /// A character behind a backslash; white space there parts marks from words and is not seen.
  ///
  /// `\*not bold\*` -> `*not bold*`, `` `H`\ :sub:`2` `` has no blank.
  private void escaped() {
    at++;
    if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      plain();
    } else {
      at++;
    }
  }

  /// A role and the text behind it. Where the backquotes don't close, both stay as they are
  /// written.
  private void role() {
    int quote = marks.anywhere("`", at + 1);
    Matcher role = ROLE.matcher(text);
    boolean near = quote > 0 && quote - at <= LONGEST_ROLE;
    if (!near || !role.region(at, quote).matches()) {
      plain();
      return;
    }
    int colon = at;
    at = quote;
    if (!backquote(role.group(1).toLowerCase(Locale.ROOT))) {
      words.append(text, colon, quote);
    }
  }

  /// What stands between backquotes.
  ///
  /// @param role what it is, empty where nothing before it says so
  /// @return whether there is an end to it; else nothing is taken but, without a role, the mark
  private boolean backquote(String role) {
    boolean literal = role.isEmpty() && text.startsWith("``", at);
    String mark = literal ? "``" : "`";
    int from = at + mark.length();
    int end = opens(mark) ? marks.closing(mark, from + 1) : -1;
    if (end < 0) {
      if (role.isEmpty()) {
        words.append(mark);
        at = from;
      }
      return false;
    }
    String inside = text.substring(from, end);
    at = end + mark.length();
    if (literal) {
      words.append(inside);
    } else {
      interpreted(role, inside);
    }
    return true;
  }

  /// A role's mark may follow its colon, and any mark one that was escaped from a word. A mark in
  /// quotes, as in `"*"`, opens nothing (docutils: inline markup recognition rules).
  private boolean opens(String mark) {
    return marks.opens(mark, at) && !isQuoted(mark);
  }

  /// Whether a mark stands alone in quotes or brackets, which says that it is none.
  ///
  /// `(*)` and `"*"` do; `(*a*)` doesn't.
  private boolean isQuoted(String mark) {
    int behind = at + mark.length();
    if (at == 0 || behind >= text.length()) {
      return false;
    }
    int opening = "\"'([{<".indexOf(text.charAt(at - 1));
    return opening >= 0 && "\"')]}>".charAt(opening) == text.charAt(behind);
  }

  /// Adds what is seen of a text in backquotes, and passes over what follows it: underscores of a
  /// link, or a role that stands behind instead of before. Behind `` `the site`__ `` two
  /// underscores go, behind `` `2`:sub: `` the role.
  private void interpreted(String role, String inside) {
    int underscores = 0;
    while (at < text.length() && text.charAt(at) == '_' && underscores < 2) {
      underscores++;
      at++;
    }
    Matcher behind = ROLE_BEHIND.matcher(text).region(at, Math.min(text.length(), at + 80));
    if (role.isEmpty() && underscores == 0 && behind.lookingAt()) {
      at = behind.end();
    }
    boolean link = underscores > 0 || !role.isEmpty();
    words.append(RstRoles.shown(role, inside, link, names));
  }

  /// Drops the stars around emphasis, and reads what stands between by the same walk. One that
  /// closes was noted when its partner opened.
  private void stars() {
    String mark = text.startsWith("**", at) ? "**" : "*";
    if (ends.get(at)) {
      at += mark.length();
      return;
    }
    int end = opens(mark) ? marks.closing(mark, at + mark.length() + 1) : -1;
    if (end >= 0) {
      ends.set(end);
    } else {
      words.append(mark);
    }
    at += mark.length();
  }

  /// What the name between bars stands for. A name of more than a hundred characters is none.
  private void substitution() {
    int end = opens("|") ? marks.closing("|", at + 2) : -1;
    if (end < 0 || end - at > 100) {
      plain();
      return;
    }
    String name = text.substring(at + 1, end);
    words.append(name.indexOf('`') >= 0 ? name : names.substitution(name));
    at = end + 1;
    while (at < text.length() && text.charAt(at) == '_') {
      at++;
    }
  }

  /// A footnote's number is not seen, nor the space before it; a citation's label is, in its
  /// brackets.
  ///
  /// `fact [1]_.` -> `fact.`, `see [Roe2020]_` -> `see [Roe2020]`
  private void footnote() {
    Matcher number = FOOTNOTE.matcher(text).region(at, Math.min(text.length(), at + 80));
    Matcher citation = CITATION.matcher(text).region(at, Math.min(text.length(), at + 80));
    if (number.lookingAt()) {
      at = number.end();
      while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
        words.setLength(words.length() - 1);
      }
    } else if (citation.lookingAt()) {
      words.append(citation.group(1));
      at = citation.end();
    } else {
      plain();
    }
  }

  /// The end of a reference, or the beginning of a target within a text.
  ///
  /// `install_ it` -> `install it`; `snake_case`, `__init__` and `f_(x)` stay.
  private void underscore() {
    boolean target = text.startsWith("_`", at) && marks.opens("_", at);
    boolean isEnd = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    int behind = text.startsWith("__", at) ? at + 2 : at + 1;
    boolean ended = behind >= text.length() || !isOfWord(text.charAt(behind));
    if (target) {
      at++;
    } else if (isEnd && ended && isReference()) {
      at = behind;
    } else {
      plain();
    }
  }

  /// Whether a character behind underscores says that they are in a word.
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '(' || c == '`';
  }

  /// Whether the word that ends here can be the name of a reference. A word of a hundred characters
  /// or more is looked at from its end only as far.
  private boolean isReference() {
    int start = at;
    while (start > 0 && at - start < 100 && !isBoundary(text.charAt(start - 1))) {
      start--;
    }
    return REFERENCE.matcher(text).region(start, at).matches();
  }

  /// Whether a reference's name begins behind this character.
  private static boolean isBoundary(char c) {
    return Character.isWhitespace(c) || "'\"([{</".indexOf(c) >= 0;
  }
}
