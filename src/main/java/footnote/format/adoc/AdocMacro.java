package footnote.format.adoc;

import footnote.format.Title;
import footnote.format.markup.Brackets;
import footnote.format.markup.ClosingMarks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A macro within a paragraph of AsciiDoc: `name:target[text]`, or an address with a text.
///
/// ```
/// link:guide.html[the guide,window=_blank]  -> the guide
/// image:logo.png[Logo]                      -> (nothing)
/// kbd:[Ctrl+C]                              -> Ctrl+C
/// menu:File[Save]                           -> File › Save
/// footnote:[See below.]                     -> (nothing; a note at the foot)
/// ```
///
/// @param name `link`, `xref`, `https` and the like
/// @param target what stands between the colon and the bracket; may be empty
/// @param source the paragraph that it stands in; the places count its characters
/// @param textStart where its text begins
/// @param textEnd where what is seen of its text ends
/// @param end where its bracket closes
record AdocMacro(String name, String target, String source, int textStart, int textEnd, int end) {
  private static final Pattern MACRO =
      Pattern.compile("([a-z][a-z0-9_-]{1,30}):(?!:)([^\\s\\[\\]]{0,500})\\[");

  /// Attributes of a link behind its text.
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?:\\^(?:,.*)?|(?:^|,)\\s*(?:window|role|opts|options|subs|title|id|rel|width)=.*|,\\s*\\w+=\"[^\"]*\".*)$");

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");
  private static final int LONGEST_TARGET = 540;

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("rarr", "→"),
          Map.entry("larr", "←"),
          Map.entry("times", "×"),
          Map.entry("deg", "°"),
          Map.entry("check", "✓"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("lowbar", "_"),
          Map.entry("ast", "*"),
          Map.entry("zwj", ""));

  /// The macro that begins at a place, if one does.
  ///
  /// Asked at each word of a paragraph, it first asks where the next colon and bracket are, which
  /// [ClosingMarks] knows without a search; the expression runs only where both are near.
  static Optional<AdocMacro> at(String text, int at, ClosingMarks marks) {
    if (at >= text.length() || !Character.isLowerCase(text.charAt(at))) {
      return Optional.empty();
    }
    int bracket = marks.anywhere("[", at);
    int colon = marks.anywhere(":", at);
    boolean near = bracket > 0 && colon > 0 && colon < bracket && bracket - at <= LONGEST_TARGET;
    Matcher macro = MACRO.matcher(text).region(at, text.length());
    if (!near || colon - at > 31 || !macro.lookingAt()) {
      return Optional.empty();
    }
    int start = macro.end();
    int end = Brackets.closing(text, start);
    if (end < 0) {
      return Optional.empty();
    }
    String inside = text.substring(start, end);
    Matcher attributes = ATTRIBUTES.matcher(inside);
    int seen = attributes.find() ? start + attributes.start() : end;
    boolean quoted = seen - start > 1 && text.charAt(start) == '"' && text.charAt(seen - 1) == '"';
    return Optional.of(
        new AdocMacro(
            macro.group(1),
            macro.group(2),
            text,
            quoted ? start + 1 : start,
            quoted ? seen - 1 : seen,
            end));
  }

  /// What is seen for it where that is not its text; empty where its text is.
  ///
  /// A text that is seen may hold marks and is left to the caller to read; what is returned here is
  /// final. A note is added to the document's as a side effect.
  Optional<String> shown(AdocDocument document) {
    String text = source.substring(textStart, textEnd);
    return switch (name) {
      case "image", "icon", "anchor", "indexterm", "bibitem", "audio", "video" -> Optional.of("");
      case "footnote", "footnoteref" -> {
        note(text, document);
        yield Optional.of("");
      }
      case "kbd", "btn", "stem", "latexmath", "asciimath" -> Optional.of(text.strip());
      case "menu" ->
          Optional.of(
              (target + (text.isBlank() ? "" : " › " + text.strip())).replace(" > ", " › "));
      case "pass" -> Optional.of(withoutTags(text));
      case "xref" -> text.isBlank() ? Optional.of(titleOf(target, document)) : Optional.empty();
      case "http", "https", "ftp", "irc" ->
          text.isBlank() ? Optional.of(name + ":" + target) : Optional.empty();
      default ->
          text.isBlank() ? Optional.of(document.words(target.replace(":", " "))) : Optional.empty();
    };
  }

  /// Keeps a note for the foot of the page. One without a text refers to a note told already.
  private static void note(String text, AdocDocument document) {
    if (!text.isBlank()) {
      document.notes().add(text.replace("\\]", "]"));
    }
  }

  /// The title of what a reference without a text leads to, by its id in this file or by the name
  /// of another.
  ///
  /// A file's name without its ending stands in for a title, since other files are not read.
  ///
  /// ```
  /// _install with "== Install" in the file -> Install
  /// ROOT:quick-start.adoc                  -> what Title.ofFile makes of quick-start.adoc
  /// ```
  static String titleOf(String target, AdocDocument document) {
    String id = target.startsWith("#") ? target.substring(1) : target;
    Optional<String> title = document.titleOf(id);
    if (title.isPresent()) {
      return title.get().replaceAll("[`*_]", "");
    }
    int hash = target.lastIndexOf('#');
    boolean place = hash >= 0 && hash + 1 < target.length();
    String last = place ? target.substring(hash + 1) : target;
    boolean words =
        last.indexOf(' ') >= 0 || (!place && !last.toLowerCase(Locale.ROOT).endsWith(".adoc"));
    return words ? last : Title.ofFile(last.substring(last.lastIndexOf(':') + 1));
  }

  /// The character that an entity names.
  ///
  /// @param entity between `&` and `;`: a name, or `#` with a decimal or `#x` with a hexadecimal
  ///   number
  static Optional<String> character(String entity) {
    if (!entity.startsWith("#")) {
      return Optional.ofNullable(CHARACTERS.get(entity));
    }
    boolean hex = entity.startsWith("#x");
    int point = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(point)
        ? Optional.of(Character.toString(point))
        : Optional.empty();
  }

  /// A passthrough without its tags: it is HTML that a page shows. This is not a parser; what is no
  /// tag of at most 300 characters stays.
  static String withoutTags(String html) {
    return TAG.matcher(html).replaceAll("");
  }
}
