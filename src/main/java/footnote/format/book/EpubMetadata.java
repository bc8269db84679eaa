package footnote.format.book;

import footnote.format.Metadata;
import footnote.format.office.OfficeProperties;
import footnote.text.LanguageCode;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What a book's package says of the book, in the words of Dublin Core.
///
/// EPUB 2 says what an element is in attributes (`opf:role`, `opf:event`), EPUB 3 in `meta`
/// elements that refine it; both are read, whatever version the book claims.
///
/// ```xml
/// <dc:creator id="c1">Jane Doe</dc:creator>
/// <meta refines="#c1" property="role">trl</meta>
/// ```
///
/// names a translator, and no author.
final class EpubMetadata {
  /// Editors, translators and whoever else has a part in a book are no authors of it.
  private static final Set<String> AUTHOR = Set.of("aut", "author", "cre");

  /// What programs put where nobody is known.
  private static final Set<String> NOBODY =
      Set.of("unknown", "unknown author", "anonymous", "various", "n/a");

  private final Element metadata;

  /// What elements say of others, by `#id property` (EPUB 3).
  private final Map<String, String> refinements = new HashMap<>();

  /// @param metadata the element of that name in the package's description
  private EpubMetadata(Element metadata) {
    this.metadata = metadata;
    elements("meta")
        .filter(meta -> meta.hasAttr("refines"))
        .forEach(meta ->
            refinements.putIfAbsent(
                meta.attr("refines") + " " + meta.attr("property"), meta.text().strip()));
  }

  /// Nothing, where the package has no metadata.
  static Metadata of(Element opf) {
    return EpubXml.all(opf, "metadata")
        .findFirst()
        .map(metadata -> new EpubMetadata(metadata).read())
        .orElse(Metadata.NONE);
  }

  /// The first of each that can be read counts; of identifiers only one that is a web address, for
  /// an ISBN leads nowhere.
  private Metadata read() {
    return new Metadata(
        title(),
        authors(),
        words("publisher").findFirst(),
        dates().flatMap(date -> WrittenDate.parse(date).stream()).findFirst(),
        words("identifier").flatMap(id -> WebAddress.of(id).stream()).findFirst(),
        words("language").flatMap(tag -> LanguageCode.of(tag).stream()).findFirst());
  }

  /// The title that is marked as the main one, else the first. Names of files, which programs put
  /// there, are none.
  private Optional<String> title() {
    Optional<String> main =
        elements("title")
            .filter(title -> refined(title, "title-type").filter("main"::equals).isPresent())
            .map(Element::text)
            .findFirst();
    return main.or(() -> words("title").findFirst()).filter(OfficeProperties::isTitle);
  }

  /// Roles are MARC's relators, `aut` among them; a creator without a role is an author.
  private List<String> authors() {
    return elements("creator")
        .filter(creator ->
            EpubXml.attribute(creator, "role")
                .or(() -> refined(creator, "role"))
                .map(AUTHOR::contains)
                .orElse(true))
        .map(creator -> creator.text().strip())
        .filter(name -> !name.isEmpty() && !NOBODY.contains(EpubFiles.plain(name)))
        .distinct()
        .toList();
  }

  /// The day of publication first, where it is told apart from others.
  ///
  /// Days of conversion and the like are marked as other events and left out.
  private Stream<String> dates() {
    Stream<String> published =
        elements("date")
            .filter(
                date -> EpubXml.attribute(date, "event").filter("publication"::equals).isPresent())
            .map(Element::text);
    Stream<String> others =
        elements("date")
            .filter(date -> EpubXml.attribute(date, "event").isEmpty())
            .map(Element::text);
    return Stream.concat(published, others);
  }

  /// @param name without a prefix, as of Dublin Core
  private Stream<Element> elements(String name) {
    return EpubXml.all(metadata, name);
  }

  /// Those that are not blank.
  private Stream<String> words(String name) {
    return elements(name).map(Element::text).map(String::strip).filter(words -> !words.isEmpty());
  }

  /// What the book says of an element by its id.
  private Optional<String> refined(Element element, String property) {
    return Optional.ofNullable(refinements.get("#" + element.id() + " " + property));
  }
}
