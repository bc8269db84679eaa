package footnote.format.rst;

import footnote.format.Metadata;
import footnote.format.markup.AuthorField;
import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the fields at the top of a file of reStructuredText tell: those of a PEP, written as a
/// mail's are; docutils' and Pelican's field lists; Nikola's comments.
///
/// ```
/// PEP: 8
/// Title: Style Guide     -> title "PEP 8 – Style Guide"
/// Created: 05-Jul-2001   -> the date
///
/// :author: Ann Hall      -> an author
/// :slug: style           -> (nothing: it is for a program)
/// ```
///
/// The first of equal fields wins but for authors, who add up. Whether a field is seen on the page
/// as well is answered to who tells it.
final class RstHead {
  /// A field as mails have it.
  private static final Pattern MAIL_FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,30}):(?: +(.*))?");

  /// What version control puts into a file, its name and colon.
  private static final Pattern KEYWORD = Pattern.compile("\\$[A-Z][a-z]+(?::\\s*(.*?))?\\s*\\$");

  /// Fields that are there for Sphinx and other programs.
  private static final Set<String> MACHINES =
      Set.of(
          "orphan",
          "tocdepth",
          "nocomments",
          "nosearch",
          "no-search",
          "hide-toc",
          "slug",
          "tags",
          "category",
          "status",
          "lang",
          "template",
          "save_as",
          "url",
          "type",
          "link",
          "content-type",
          "description",
          "keywords",
          "og:description",
          "og:title",
          "og:image",
          "html_theme");

  /// By their names in small letters, the first of each.
  private final Map<String, String> fields = new LinkedHashMap<>();

  private final List<String> authors = new ArrayList<>();

  /// The fields of a PEP, a line each.
  private final List<String> shown = new ArrayList<>();

  /// Reads the head of a PEP, if there is one.
  ///
  /// @return how many lines it has
  ///
  ///   A file begins so only if every line up to the first blank one is a field or goes on with
  ///   one, and a `Title` is among at least two: a paragraph that begins with "Note: …" must stay
  ///   text.
  int readMailHead(List<String> lines) {
    Map<String, String> found = new LinkedHashMap<>();
    String key = "";
    int end = 0;
    for (; end < lines.size() && !lines.get(end).isEmpty(); end++) {
      String line = lines.get(end);
      Matcher field = MAIL_FIELD.matcher(line);
      if (field.matches()) {
        key = field.group(1);
        found.merge(key, field.group(2) == null ? "" : field.group(2), (a, b) -> a + ", " + b);
      } else if (line.startsWith(" ") && !key.isEmpty()) {
        found.merge(key, line.strip(), (above, more) -> above + " " + more);
      } else {
        return 0;
      }
    }
    if (!found.containsKey("Title") || found.size() < 2) {
      return 0;
    }
    found.forEach(this::field);
    found.forEach((name, value) -> shown.add(name + ": " + withoutKeyword(value)));
    return end;
  }

  /// Takes a field that stands at the top.
  ///
  /// @return whether it is there to be seen
  boolean field(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    if (key.equals("author")) {
      author(value);
    }
    fields.putIfAbsent(key, withoutKeyword(value).strip());
    return !MACHINES.contains(key) && !value.isBlank();
  }

  /// Takes an author who is told elsewhere.
  void author(String names) {
    authors.addAll(AuthorField.names(names));
  }

  /// The lines of a PEP's head.
  ///
  /// The page of a PEP shows them, so they can be quoted. Empty for other files.
  List<String> shown() {
    return shown;
  }

  /// Whether a blog's file says that it is a draft. A PEP's status of that name is a stage of its
  /// life, and its text is for readers.
  boolean isDraft() {
    return "draft".equalsIgnoreCase(fields.get("status")) && !fields.containsKey("pep");
  }

  /// What the fields tell of the article; of several names for one thing the first that is there.
  /// An address counts only where it is whole, since Pelican's `url` is a path.
  Metadata metadata() {
    return new Metadata(
            title(),
            text("authors").map(AuthorField::names).orElse(List.copyOf(authors)),
            text("organization", "publisher"),
            published(),
            text("canonical", "url").filter(url -> url.contains("://")),
            text("lang", "language"))
        .withValidity(
            text("valid-until", "expires").flatMap(WrittenDate::parse), text("supersedes"));
  }

  /// A PEP is called by its number and its title, as its page is.
  private Optional<String> title() {
    Optional<String> title = text("title");
    return text("pep")
        .flatMap(pep -> title.map(name -> "PEP " + pep + " – " + name))
        .or(() -> title);
  }

  /// A date that can't be read is none.
  private Optional<PartialDate> published() {
    return text("created", "date", "published").flatMap(WrittenDate::parse);
  }

  /// The first of the fields that is there.
  private Optional<String> text(String... keys) {
    for (String key : keys) {
      String value = fields.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// A value without the keyword of a version control system around it.
  ///
  /// ```
  /// $Date: 2001-07-05 $ -> 2001-07-05
  /// ```
  static String withoutKeyword(String value) {
    return KEYWORD.matcher(value).replaceAll("$1");
  }
}
