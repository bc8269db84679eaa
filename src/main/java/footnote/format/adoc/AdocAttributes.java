package footnote.format.adoc;

import footnote.format.markup.AuthorField;
import footnote.format.markup.LineCursor;
import footnote.format.markup.Replacements;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The attributes of a file of AsciiDoc: what `{name}` stands for at a place in it.
///
/// An entry such as `:version: 4.2` holds from its line on, and `:version!:` or `:!version:` ends
/// it, as the AsciiDoc language documentation has it. So a file's blocks must be told in their
/// order, and every block takes what stands at that moment. Names are compared in small letters.
///
/// ```
/// :product: Footnote
/// :tagline: {product} answers   -> the attribute tagline is "Footnote answers"
/// \{product}                    -> {product}
/// {unknown} in a paragraph      -> unknown
/// ```
///
/// How much all references of a file may put in is bounded by [Replacements].
final class AdocAttributes {
  private static final Pattern ENTRY = Pattern.compile(":(!?[\\w][\\w-]{0,80}!?):(?: +(.*))?");
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\{(\\w[\\w-]{0,80})}");

  /// Those that Asciidoctor itself knows, of characters that are marks else.
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("sp", " "),
          Map.entry("empty", ""),
          Map.entry("blank", ""),
          Map.entry("zwsp", ""),
          Map.entry("wj", ""),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("plus", "+"),
          Map.entry("cpp", "C++"),
          Map.entry("pp", "++"),
          Map.entry("asterisk", "*"),
          Map.entry("backtick", "`"),
          Map.entry("backslash", "\\"),
          Map.entry("caret", "^"),
          Map.entry("tilde", "~"),
          Map.entry("vbar", "|"),
          Map.entry("startsb", "["),
          Map.entry("endsb", "]"),
          Map.entry("apos", "'"),
          Map.entry("quot", "\""),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("deg", "°"),
          Map.entry("two-colons", "::"),
          Map.entry("two-semicolons", ";;"));

  private final Replacements texts = new Replacements();

  AdocAttributes() {
    CHARACTERS.forEach(texts::put);
  }

  /// Takes the entry of an attribute with the lines on which it goes on, if there is one here. A
  /// value goes on below where its line ends with a space and a backslash. The cursor moves behind
  /// the entry only where there is one.
  boolean take(LineCursor lines) {
    Matcher entry = ENTRY.matcher(lines.line());
    if (!lines.line().startsWith(":") || !entry.matches()) {
      return false;
    }
    lines.skip(1);
    StringBuilder value = new StringBuilder(entry.group(2) == null ? "" : entry.group(2));
    while (value.toString().endsWith(" \\") && lines.more()) {
      value.setLength(value.length() - 1);
      value.append(lines.take().strip());
    }
    set(entry.group(1), value.toString());
    return true;
  }

  /// Takes the line below the title, which names authors.
  ///
  /// The whole line is kept as `authors`, and its first name as `author` unless the file gave that
  /// attribute a text above its title.
  void putAuthors(String line) {
    texts.put("authors", line);
    AuthorField.names(line).stream()
        .findFirst()
        .ifPresent(name -> texts.putIfAbsent("author", name));
  }

  /// Takes the date of the line of the revision, as it is written; [AdocHead] parses it.
  void putDate(String date) {
    texts.put("revdate", date);
  }

  /// Takes a field of a head that is no entry of an attribute.
  ///
  /// Front matter of a site generator is kept beside attributes, so that one look-up serves both.
  void putField(String name, String value) {
    texts.put(name.toLowerCase(Locale.ROOT), value);
  }

  /// Sets or ends an attribute. References in a value are resolved here, once, as Asciidoctor does:
  /// a later change of what they name does not reach back. `pass:[…]` around a value is dropped.
  private void set(String name, String value) {
    String key = name.replace("!", "").toLowerCase(Locale.ROOT);
    if (name.indexOf('!') >= 0) {
      texts.remove(key);
    } else {
      texts.put(key, resolved(value.replaceFirst("^pass:[a-z,]*\\[(.*)]$", "$1")));
    }
  }

  /// A text with what its references stand for: those that the file gives a text, and none that a
  /// backslash stands before.
  ///
  /// Those of [#CHARACTERS] stay references: their texts are marks, which [AdocWords] would take
  /// for markup if they stood in the text before it reads it.
  String resolved(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(reference -> {
          String name = reference.group(1).toLowerCase(Locale.ROOT);
          String known =
              CHARACTERS.containsKey(name)
                  ? reference.group()
                  : texts.of(name).orElse(reference.group());
          return Matcher.quoteReplacement(known);
        });
  }

  /// What a name stands for here; empty where the file doesn't tell, or ended it, or where
  /// [Replacements] has put in all that it may.
  Optional<String> of(String name) {
    return texts.of(name.toLowerCase(Locale.ROOT));
  }
}
