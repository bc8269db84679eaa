package footnote.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question that asks for articles or their authors and not for what they say: "what is new?",
/// "articles by J. Roe", "what did Reuters publish in May 2024?", "who wrote about the port?", "who
/// wrote Port Reopens Early?". In English and German, and in short forms of French, Spanish,
/// Italian, Portuguese and Dutch.
///
/// The forms stand in `requests.txt`. Only the form is read here; whether there is such an author,
/// date or title the index tells. Where there is none, the question is one like any other.
///
/// ```java
/// ArticleRequest.of("Who wrote about the old mill?"); // ABOUT "the old mill", by the word "wrote"
/// ArticleRequest.of("What did the mayor say?"); // empty
/// ```
///
/// @param rest what it says besides: names and dates, a topic, a title
/// @param verb the word for writing or making, which a text that answers would have; may be empty
public record ArticleRequest(Kind kind, String rest, String verb) {
  /// What is asked for.
  public enum Kind {
    /// The newest articles, or those of a name or date.
    LIST,
    /// The articles of a name; nothing without one.
    WRITTEN_BY,
    /// Articles on a topic, or who wrote them.
    ABOUT,
    /// Who wrote one article.
    AUTHOR_OF
  }

  /// A form of questions.
  private record Form(Kind kind, Pattern pattern) {}

  /// What ends a question.
  private static final Pattern END = Pattern.compile("[\\s?!.…]+$");

  /// UTF-16 units of a question that is looked at: a longer one asks for more.
  private static final int LONGEST = 300;

  private static final List<Form> FORMS = read();

  /// The request that a question is by its form.
  ///
  /// @param words the question's, see [Question#words]
  public static Optional<ArticleRequest> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = END.matcher(words).replaceFirst("").strip();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(bare);
      if (matcher.matches()) {
        String name = group(matcher, "name");
        String rest = (name + group(matcher, "rest")).strip();
        return Optional.of(new ArticleRequest(form.kind, rest, group(matcher, "verb")));
      }
    }
    return Optional.empty();
  }

  /// Whether it asks for any articles there are.
  public boolean ofAll() {
    return kind == Kind.LIST && rest.isEmpty();
  }

  private static List<Form> read() {
    try (InputStream in = ArticleRequest.class.getResourceAsStream("requests.txt")) {
      return forms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read requests.txt", e);
    }
  }

  /// The forms of a file: a line `NAME = PATTERN` is a part, which others name as `$NAME`; any
  /// other is a kind and its pattern.
  private static List<Form> forms(String text) {
    Map<String, String> parts = new TreeMap<>(Comparator.reverseOrder());
    List<Form> forms = new ArrayList<>();
    for (String line : text.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList()) {
      int end = line.indexOf(' ');
      String name = line.substring(0, end);
      if (line.startsWith(" = ", end)) {
        parts.put(name, line.substring(end + 3));
      } else {
        forms.add(
            new Form(
                Kind.valueOf(name.toUpperCase(Locale.ROOT)),
                Pattern.compile(
                    filled(line.substring(end + 1), parts),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
      }
    }
    return List.copyOf(forms);
  }

  /// With the named parts in their places; longer names come first, which may begin like others.
  private static String filled(String pattern, Map<String, String> parts) {
    String filled = pattern;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("$" + part.getKey(), part.getValue());
    }
    return filled;
  }

  private static String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) && matcher.group(name) != null
        ? matcher.group(name)
        : "";
  }
}
