package footnote.format.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The attributes of a file of AsciiDoc: what `{name}` stands for at a place in it.
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

  /// Takes the entry of an attribute with the lines on which it goes on, if there is one here.
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
  void putAuthors(String line) {
    texts.put("authors", line);
    AuthorField.names(line).stream()
        .findFirst()
        .ifPresent(name -> texts.putIfAbsent("author", name));
  }

  void putDate(String date) {
    texts.put("revdate", date);
  }

  /// Takes a field of a head that is no entry of an attribute.
  void putField(String name, String value) {
    texts.put(name.toLowerCase(Locale.ROOT), value);
  }

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

  Optional<String> of(String name) {
    return texts.of(name.toLowerCase(Locale.ROOT));
  }
}
