package footnote.format.office;

import footnote.format.Byline;
import footnote.format.Metadata;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What documents say of themselves, where a person said it and not the program that wrote them.
///
/// Programs fill these fields by themselves: with the name of a file, of an account, or of the
/// template. Such a value would be cited as a title or an author, so that in doubt none is taken.
/// PDF and RTF have the same fields and the same trouble.
///
/// ```
/// title "Microsoft Word - x.doc" -> none
/// author "Administrator"         -> none
/// author "Ann Hall; Ben Moss"    -> Ann Hall, Ben Moss
/// created 2024-05-06T07:08:09Z   -> 2024-05-06
/// ```
public final class OfficeProperties {
  /// Titles that programs give by themselves: a file's name, with its ending or as `report_v2`, its
  /// first words unchanged since a template.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "microsoft (?:word|powerpoint|excel)\\s*-.*|(?:untitled|unbenannt|sans (?:titre|nom)|sin"
              + " t[íi]tulo|slide|presentation|powerpoint"
              + " presentation|powerpoint-präsentation|document|dokument|title|titel|word"
              + " document)\\s*\\d*"
              + "|.*\\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|p65|pptx?|xlsx?|odp|ods|html?|txt|md|ps|eps|fm|pub|wpd)|[a-z]:\\\\.*|https?:.*|file:.*|(?:\\S+['’]s"
              + " )?copy of .*|kopie von .*|copie de .*|\\S*_\\S*|(?=\\S*\\d)\\S+-\\S+-\\S+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Names of accounts and of programs, addresses, paths.
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?:microsoft )?(?:office"
              + " )?user|user\\d*|admin\\w*|root|unknown|anonymous|author|owner|guest|default|python-docx|openpyxl|apache"
              + " poi|libreoffice|pandoc|\\(?unspecified\\)?|nobody|none|n/?a|-+|.*@.*|https?:.*|.*(?:\\\\|/).*",
          Pattern.CASE_INSENSITIVE);

  /// What parts authors in one field. A comma doesn't: it may stand within a name.
  private static final Pattern SEVERAL = Pattern.compile("\\s*[;|\\n]\\s*");

  /// A day in ISO 8601, its time after it.
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  /// Word's templates were made before; programs without a clock write the first day of theirs.
  private static final int FIRST_YEAR = 1985;

  private OfficeProperties() {}

  /// Of the formats of Microsoft Office since 2007.
  ///
  /// @param core the root of `docProps/core.xml` (Dublin Core)
  /// @param app the root of `docProps/app.xml`, which has the company
  public static Metadata ofOffice(XmlNode core, XmlNode app) {
    return of(
        words(core, "title"),
        words(core, "creator"),
        words(core, "created").or(() -> words(core, "modified")),
        words(core, "language"),
        words(app, "Company"));
  }

  /// Of OpenDocument.
  ///
  /// @param meta the root of `meta.xml`; who made the document goes before who saved it last
  public static Metadata ofOpenDocument(XmlNode meta) {
    XmlNode all = meta.child("meta").orElse(XmlNode.EMPTY);
    return of(
        words(all, "title"),
        words(all, "initial-creator").or(() -> words(all, "creator")),
        words(all, "creation-date").or(() -> words(all, "date")),
        words(all, "language"),
        Optional.empty());
  }

  /// Of a format whose properties are plain values; each is checked, none is needed.
  ///
  /// @param authors one or several, parted by semicolons, bars or line ends
  /// @param date in ISO 8601, or as people write one
  public static Metadata of(
      Optional<String> title,
      Optional<String> authors,
      Optional<String> date,
      Optional<String> language,
      Optional<String> company) {
    return new Metadata(
        title.filter(OfficeProperties::isTitle),
        authors.map(OfficeProperties::names).orElse(List.of()),
        company.filter(OfficeProperties::isName),
        date.flatMap(OfficeProperties::date),
        Optional.empty(),
        language.flatMap(LanguageCode::of));
  }

  /// Whether it is a title that a person gave.
  public static boolean isTitle(String title) {
    return !NO_TITLE.matcher(title.strip()).matches()
        && title.codePoints().filter(Character::isLetter).count() > 1;
  }

  /// The names that are a person's, each once; a name is parted further where it is written as a
  /// byline is.
  private static List<String> names(String authors) {
    return Stream.of(SEVERAL.split(authors.strip(), -1))
        .map(String::strip)
        .filter(OfficeProperties::isName)
        .flatMap(name -> Byline.named(name).map(Byline::authors).orElse(List.of(name)).stream())
        .distinct()
        .toList();
  }

  /// Whether it may be a person's or a company's name: it has a letter and is none that programs
  /// put in.
  private static boolean isName(String name) {
    return !NO_AUTHOR.matcher(name).matches() && name.codePoints().anyMatch(Character::isLetter);
  }

  /// The day of a date from [#FIRST_YEAR] on; a time and its zone are dropped.
  private static Optional<PartialDate> date(String text) {
    var day = DAY.matcher(text.strip());
    return (day.matches() ? PartialDate.parse(day.group(1)) : PartialDate.written(text.strip()))
        .filter(date -> date.year() >= FIRST_YEAR);
  }

  /// The words of a child; empty where there is none, or it is blank.
  private static Optional<String> words(XmlNode node, String name) {
    return node.child(name)
        .map(XmlNode::words)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }
}
