package footnote.format.adoc;

import footnote.format.Metadata;
import footnote.format.markup.AuthorField;
import footnote.format.markup.LineCursor;
import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the top of a file of AsciiDoc tells: its title, the author's line and the revision's below
/// it, and attributes there or before. It is the document header of the AsciiDoc language, preceded
/// by the front matter that site generators put above it.
///
/// ```
/// = Baking Bread
/// Ann Hall <ann@example.com>; Ben Moss
/// v1.2, 2024-05-06
/// :page-canonical-url: https://example.com/bread
/// ```
///
/// tells the title "Baking Bread", two authors, a date and an address. All of it is optional; a
/// file that begins with a paragraph has a head that tells nothing.
final class AdocHead {
  private static final Pattern TITLE = Pattern.compile("[=#] +(\\S.*)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]{1,40}): *(.*)");

  /// No markup, and no longer than names are.
  private static final Pattern AUTHORS = Pattern.compile("[\\p{L}][^\\[\\]{}|:=*]{1,200}");

  private static final int MOST_WORDS = 6;

  /// The line of the revision: a version and a date before a remark, or a version alone, which has
  /// no date.
  private static final Pattern REVISION =
      Pattern.compile("(?:v?[\\d.]{1,20}[\\w.-]{0,20},\\s*)?([^:]{4,40})(?::.*)?|v[\\d.]{1,20}");

  private final AdocAttributes attributes;
  private Optional<String> title = Optional.empty();

  AdocHead(AdocAttributes attributes) {
    this.attributes = attributes;
  }

  /// Reads the head and leaves the lines at what follows it.
  ///
  /// The line of authors counts only right below the title, and that of the revision only right
  /// below the authors, as AsciiDoc has it.
  void read(LineCursor lines) {
    frontMatter(lines);
    passed(lines, true);
    Matcher heading = TITLE.matcher(lines.line());
    if (!heading.matches()) {
      return;
    }
    title = Optional.of(heading.group(1));
    lines.skip(1);
    passed(lines, false);
    if (isAuthors(lines.line())) {
      attributes.putAuthors(lines.take());
      Matcher revision = REVISION.matcher(lines.line());
      if (revision.matches()) {
        lines.skip(1);
        attributes.putDate(revision.group(1) == null ? "" : revision.group(1).strip());
      }
    }
    passed(lines, false);
  }

  /// Whether a line below the title names authors, and is no text that began too early.
  ///
  /// Files often lack the blank line below their title; a first sentence taken for a name would be
  /// shown as the author of every answer from that article.
  private static boolean isAuthors(String line) {
    int words = line.split(" +", -1).length;
    return AUTHORS.matcher(line).matches()
        && !line.endsWith(".")
        && (words <= MOST_WORDS || line.indexOf('@') > 0 || line.indexOf(';') > 0);
  }

  /// Passes over comments and takes attributes.
  ///
  /// @param blank whether blank lines are passed over as well: below the title they end the head
  private void passed(LineCursor lines, boolean blank) {
    boolean more = true;
    while (more && lines.more()) {
      if (AdocBlocks.isCommentBlock(lines.line())) {
        String mark = lines.take();
        lines.takeWhile(line -> !line.equals(mark));
        lines.skip(1);
      } else if (AdocBlocks.isComment(lines.line()) || (blank && lines.line().isEmpty())) {
        lines.skip(1);
      } else {
        more = attributes.take(lines);
      }
    }
  }

  /// Fields between two lines of dashes, as sites put them on top.
  ///
  /// Only lines of `key: value` are taken, without a parser of YAML: lists and nested keys tell
  /// nothing that an article's metadata holds.
  private void frontMatter(LineCursor lines) {
    if (!lines.line().equals("---")) {
      return;
    }
    lines.skip(1);
    for (String line : lines.takeWhile(each -> !each.equals("---"))) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        attributes.putField(field.group(1), field.group(2).replaceAll("^[\"']|[\"']$", ""));
      }
    }
    lines.skip(1);
  }

  /// The title that the file shows.
  Optional<String> title() {
    return title;
  }

  /// Why the file is not for readers, if it says so.
  ///
  /// Known are the words of JBake, Antora and Hugo.
  Optional<String> draft() {
    boolean draft =
        text("jbake-status", "page-status", "status").filter("draft"::equals).isPresent()
            || text("draft", "page-draft").filter("true"::equals).isPresent();
    return draft ? Optional.of("a draft") : Optional.empty();
  }

  /// What the head tells of the article. A title that is shown is left to the first heading, so
  /// that its markup is read once; several names for one thing are tried in order, the language's
  /// own before those of site generators.
  Metadata metadata() {
    return new Metadata(
            title.isPresent() ? Optional.empty() : text("title", "doctitle", "navtitle"),
            text("authors", "author", "page-author").map(AuthorField::names).orElse(List.of()),
            text("orgname", "organization"),
            published(),
            text("page-canonical-url", "canonical-url"),
            text("lang"))
        .withValidity(until(), text("supersedes", "page-supersedes"));
  }

  private Optional<PartialDate> until() {
    return text("valid-until", "page-valid-until", "expires").flatMap(WrittenDate::parse);
  }

  /// The first of these that has a text decides, also where that is no date.
  private Optional<PartialDate> published() {
    return text("revdate", "jbake-date", "page-date", "date", "docdate")
        .flatMap(WrittenDate::parse);
  }

  /// The first of the attributes that has a text.
  private Optional<String> text(String... names) {
    for (String name : names) {
      Optional<String> text = attributes.of(name).filter(value -> !value.isBlank());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
