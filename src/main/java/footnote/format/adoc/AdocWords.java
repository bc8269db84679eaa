package footnote.format.adoc;

import footnote.format.markup.ClosingMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a paragraph of AsciiDoc as they are seen: of links and macros their texts, what
/// attributes stand for, no marks.
///
/// ```
/// *Bold* and `code`, see <<install,Setup>>  -> Bold and code, see Setup
/// https://example.com[the site]             -> the site
/// snake_case_name, 2 * 3 * 4                -> the same: these are no marks
/// "`quoted`" -- well                        -> “quoted” — well
/// ```
///
/// It walks the text once. A mark that opens is dropped, and the place of the one that closes is
/// kept in `unseen`, so that what stands between is read by the same walk and markup may nest. With
/// [ClosingMarks] this takes linear time for any number of marks that never close; these stay as
/// they are written. The rules are those of Asciidoctor's substitutions as far as readers see them.
final class AdocWords {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|ftp|irc|mailto|file)://?[^\\s\\[\\]<>\"`]{1,2000}");

  private static final Pattern ATTRIBUTE = Pattern.compile("\\{([A-Za-z0-9_][\\w-]{0,80})}");

  /// A counter or an attribute set in the middle of a text, which is not seen here.
  private static final Pattern COUNTED = Pattern.compile("\\{(?:counter2?|set):[^{}]{1,100}}");

  /// A role, as `[.lead]`, right before the mark that it is for.
  private static final Pattern ROLE = Pattern.compile("\\[[\\w.#%,\" =:-]{0,80}](?=[*_`#+])");

  /// An anchor or an entry of a bibliography, in two brackets or three.
  private static final Pattern ANCHOR =
      Pattern.compile("\\[\\[{1,2}[\\p{L}_:][\\w:.-]{0,100}(?:,[^\\]]{0,100})?]{2,3}");

  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{2,6}|#x[0-9A-Fa-f]{2,5}|[a-z]{2,6});");

  private static final Pattern SIGN = Pattern.compile("\\((?:C|R|TM)\\)");
  private static final Map<String, String> SIGNS = Map.of("(C)", "©", "(R)", "®", "(TM)", "™");

  private final String text;
  private final AdocDocument document;
  private final ClosingMarks marks;
  private final StringBuilder words = new StringBuilder();

  /// Where what is not seen begins, with where it ends.
  private final Map<Integer, Integer> unseen = new HashMap<>();

  /// Where the text in a font for code that has begun ends; there marks are no marks.
  private int codeEnd = -1;

  /// Whether a quotation mark that curves is open.
  private boolean curved;

  private int at;

  private AdocWords(String text, AdocDocument document) {
    this.text = text;
    this.document = document;
    this.marks = new ClosingMarks(text);
  }

  /// What is seen of a text. One without any character that could begin markup is returned as it
  /// is, which is most of them.
  static String of(String text, AdocDocument document) {
    boolean plain = text.chars().noneMatch(c -> "*_`#^~{[<+\\:&(-$".indexOf(c) >= 0);
    return plain ? text : new AdocWords(document.attributes().resolved(text), document).words();
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
      case '\\' -> escaped();
      case '{' -> attribute();
      case '[' -> bracket();
      case '<' -> angle();
      case '+', '$' -> passed();
      case '&' -> entity();
      case '(' -> parenthesis();
      case '-' -> dash();
      case '*', '_', '`', '#', '^', '~' -> mark(c);
      case '"', '\'' -> quote(c);
      default -> word();
    }
  }

  /// Adds the character here as it is.
  private void plain() {
    words.append(text.charAt(at++));
  }

  /// Passes over what a pattern matches here.
  private boolean passes(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    boolean found = matcher.lookingAt();
    at = found ? matcher.end() : at;
    return found;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  /// A backslash is not seen before what would be markup without it.
  private void escaped() {
    int next = at + 1;
    boolean mark = next < text.length() && "*_`#^~{[<+&(-:".indexOf(text.charAt(next)) >= 0;
    boolean address = text.startsWith("http", next) || AdocMacro.at(text, next, marks).isPresent();
    if (mark) {
      at++;
      plain();
    } else if (address) {
      at++;
      words.append(text.charAt(at++));
    } else {
      plain();
    }
  }

  /// What an attribute stands for; an unknown one leaves its name, in code with its braces, where
  /// they may be the program's own. Counters are not seen.
  private void attribute() {
    Matcher reference = matcher(ATTRIBUTE);
    if (passes(COUNTED)) {
      return;
    }
    if (!reference.lookingAt()) {
      plain();
      return;
    }
    String name = reference.group(1);
    String unknown = at < codeEnd ? reference.group() : name;
    at = reference.end();
    words.append(document.attributes().of(name).orElse(unknown));
  }

  /// Passes over an anchor, or a role before a mark, as in `[.lead]*text*`; other brackets are
  /// text.
  private void bracket() {
    if (!passes(ANCHOR) && !passes(ROLE)) {
      plain();
    }
  }

  /// A reference to a place in the file, or an address.
  ///
  /// A reference is `<<id>>` or `<<id,text>>`; without a text it shows the title of its target.
  private void angle() {
    int end = text.startsWith("<<", at) ? marks.anywhere(">>", at + 2) : -1;
    if (end > 0 && end - at < 300 && text.charAt(at + 2) != '<') {
      String inside = text.substring(at + 2, end);
      int comma = inside.indexOf(',');
      if (comma > 0) {
        begin(at + 2 + comma + 1, end, end + 2);
      } else {
        words.append(AdocMacro.titleOf(inside, document));
        at = end + 2;
      }
    } else if (text.startsWith("<http", at)) {
      at++;
      Matcher address = matcher(ADDRESS);
      if (address.lookingAt() && text.startsWith(">", address.end())) {
        words.append(address.group());
        at = address.end() + 1;
      } else {
        words.append('<');
      }
    } else {
      plain();
    }
  }

  /// Goes on with a text that is seen, and then behind what ends it.
  ///
  /// @param from where the text begins; spaces there are passed over
  /// @param to where it ends
  /// @param behind where to go on then
  private void begin(int from, int to, int behind) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    unseen.merge(to, behind, Math::max);
    at = start;
  }

  /// What stands between pluses or dollars is seen as it is.
  ///
  /// Three pluses pass HTML, whose tags are dropped; a single plus must stand at the edge of a
  /// word.
  private void passed() {
    for (String mark : List.of("+++", "++", "$$")) {
      int end = text.startsWith(mark, at) ? marks.anywhere(mark, at + mark.length() + 1) : -1;
      if (end > 0) {
        String inside = text.substring(at + mark.length(), end);
        words.append(mark.equals("+++") ? AdocMacro.withoutTags(inside) : inside);
        at = end + mark.length();
        return;
      }
    }
    int end = marks.opens("+", at) ? marks.closing("+", at + 2) : -1;
    if (end > 0) {
      words.append(text, at + 1, end);
      at = end + 1;
    } else {
      plain();
    }
  }

  /// A character by its name or number in HTML; an unknown one stays as it is written.
  private void entity() {
    Matcher entity = matcher(ENTITY);
    if (entity.lookingAt()) {
      words.append(AdocMacro.character(entity.group(1)).orElse(entity.group()));
      at = entity.end();
    } else {
      plain();
    }
  }

  /// Terms of an index: in two brackets they are seen, in three not. Also signs such as `(C)`.
  private void parenthesis() {
    boolean hidden = text.startsWith("(((", at);
    int end = text.startsWith("((", at) ? marks.anywhere(hidden ? ")))" : "))", at + 2) : -1;
    if (end > 0 && end - at < 300) {
      if (hidden) {
        at = end + 3;
      } else {
        begin(at + 2, end, end + 2);
      }
      return;
    }
    Matcher sign = matcher(SIGN);
    if (at >= codeEnd && sign.lookingAt()) {
      words.append(SIGNS.get(sign.group()));
      at = sign.end();
    } else {
      plain();
    }
  }

  /// Two dashes between words are one long one.
  private void dash() {
    boolean two =
        text.startsWith("--", at) && !text.startsWith("---", at) && at >= codeEnd && at > 0;
    boolean spaced = two && text.charAt(at - 1) == ' ' && text.startsWith(" ", at + 2);
    boolean joined =
        two
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && at + 2 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 2));
    if (spaced || joined) {
      words.append('—');
      at += 2;
    } else {
      plain();
    }
  }

  /// Marks around something: doubled ones work within words, single ones at the edges of words
  /// alone, as AsciiDoc's unconstrained and constrained pairs do. A mark without its other is text.
  private void mark(char c) {
    String one = String.valueOf(c);
    String two = one + c;
    if (c == '`' && endsQuote()) {
      quoteEnd();
    } else if (c == '^' || c == '~') {
      raised(one);
    } else if (text.startsWith(two, at)
        && "*_`#".indexOf(c) >= 0
        && marks.anywhere(two, at + 3) > 0) {
      marked(two, marks.anywhere(two, at + 3));
    } else {
      int end = marks.opens(one, at) ? marks.closing(one, at + 2) : -1;
      if (end > 0) {
        marked(one, end);
      } else {
        plain();
      }
    }
  }

  /// What follows up to another mark is seen without the marks.
  ///
  /// Between backquotes typography stops, and `` `+…+` `` is literal: nothing in it is read.
  private void marked(String mark, int end) {
    int from = at + mark.length();
    unseen.merge(end, end + mark.length(), Math::max);
    at = from;
    if (mark.charAt(0) == '`') {
      boolean literal = text.charAt(from) == '+' && text.charAt(end - 1) == '+' && end - from > 1;
      if (literal) {
        words.append(text, from + 1, end - 1);
        at = end;
      } else {
        codeEnd = end;
      }
    }
  }

  /// Something short above or below the line.
  ///
  /// Fewer than 60 characters without white space: a tilde or caret alone in a sentence must stay.
  private void raised(String mark) {
    int end = marks.anywhere(mark, at + 2);
    boolean near = end > 0 && end - at < 60;
    if (near && text.substring(at + 1, end).chars().noneMatch(Character::isWhitespace)) {
      marked(mark, end);
    } else {
      plain();
    }
  }

  /// A quotation mark with a backquote behind it is the first of a pair that curves.
  private void quote(char c) {
    if (text.startsWith("`", at + 1) && marks.anywhere("`" + c, at + 3) > 0 && opensQuote()) {
      words.append(c == '"' ? '“' : '‘');
      curved = true;
      at += 2;
    } else {
      plain();
    }
  }

  /// Whether no word touches this place from the left, so that an apostrophe opens nothing.
  private boolean opensQuote() {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /// Whether a backquote and a quotation mark here close a pair that was opened.
  private boolean endsQuote() {
    boolean quote = text.startsWith("\"", at + 1) || text.startsWith("'", at + 1);
    return quote && curved && at >= codeEnd;
  }

  /// Adds the closing mark that curves.
  private void quoteEnd() {
    words.append(text.charAt(at + 1) == '"' ? '”' : '’');
    curved = false;
    at += 2;
  }

  /// A macro or an address that begins here, else a character of a word.
  private void word() {
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    Optional<AdocMacro> macro = begins ? AdocMacro.at(text, at, marks) : Optional.empty();
    if (macro.isPresent()) {
      macro(macro.get());
      return;
    }
    Matcher address = matcher(ADDRESS);
    if (begins && text.charAt(at) != ' ' && address.lookingAt()) {
      words.append(address.group());
      at = address.end();
      return;
    }
    plain();
  }

  /// Adds what a macro shows, or goes on in its text. Where it shows nothing, as a note's number,
  /// the space before it goes too: `fact footnote:[x].` is "fact."
  private void macro(AdocMacro macro) {
    Optional<String> shown = macro.shown(document);
    if (shown.isPresent()) {
      words.append(shown.get());
      at = macro.end() + 1;
      while (shown.get().isEmpty() && words.length() > 0 && isGap()) {
        words.setLength(words.length() - 1);
      }
    } else {
      begin(macro.textStart(), macro.textEnd(), macro.end() + 1);
    }
  }

  /// Whether a space would be left before a mark that ends a sentence.
  private boolean isGap() {
    boolean before = words.charAt(words.length() - 1) == ' ';
    return before && (at >= text.length() || ".,;:) ".indexOf(text.charAt(at)) >= 0);
  }
}
