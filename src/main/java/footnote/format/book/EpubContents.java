package footnote.format.book;

import footnote.format.UnreadableException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// How a book is made up.
///
/// Put together from the package document (EPUB 3.3, 5): its manifest names the files, its spine
/// their order, and the navigation document of EPUB 3 or the NCX of EPUB 2 the chapters. Where a
/// book has both, they add up.
///
/// @param opf the description of its package
/// @param pages paths of the files it consists of, in the order they are read in, each once
/// @param asides those of the pages that are there to find one's way: contents, cover and the like
/// @param chapters what the tables of contents call a page or places on it, by the page's path: the
///   titles in order, by what they are compared by
record EpubContents(
    Element opf,
    List<String> pages,
    Set<String> asides,
    Map<String, Map<String, String>> chapters) {
  /// Types of the guide of EPUB 2 and of the landmarks of EPUB 3.
  private static final Set<String> ASIDES =
      Set.of(
          "cover",
          "toc",
          "title-page",
          "titlepage",
          "halftitlepage",
          "copyright-page",
          "colophon",
          "index",
          "loi",
          "lot");

  /// The package document is where `META-INF/container.xml` says (EPUB 3.3, OCF); the first of
  /// several counts.
  ///
  /// @throws UnreadableException where the package is no book
  static EpubContents of(EpubFiles files) throws UnreadableException {
    String path =
        files.xml("META-INF/container.xml").stream()
            .flatMap(file -> EpubXml.all(file, "rootfile"))
            .map(file -> file.attr("full-path"))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElseThrow(() -> new UnreadableException("is not what its name says: not a book"));
    Element opf =
        files.xml(path).orElseThrow(() -> new UnreadableException("is damaged: lacks " + path));
    return new Reader(files, path, opf).read();
  }

  /// Puts together what several files tell.
  private static final class Reader {
    private final EpubFiles files;
    private final String path;
    private final Element opf;
    private final Map<String, Element> manifest = new LinkedHashMap<>();
    private final Set<String> asides = new HashSet<>();
    private final Map<String, Map<String, String>> chapters = new HashMap<>();

    Reader(EpubFiles files, String path, Element opf) {
      this.files = files;
      this.path = path;
      this.opf = opf;
    }

    /// An item of the spine that the manifest lacks is passed over, and so is a page listed twice.
    EpubContents read() {
      EpubXml.all(opf, "item").forEach(item -> manifest.putIfAbsent(item.id(), item));
      Set<String> pages = new LinkedHashSet<>();
      EpubXml.all(opf, "itemref")
          .map(item -> manifest.get(item.attr("idref")))
          .filter(item -> item != null)
          .forEach(item -> pages.add(target(path, item.attr("href"))));
      guide(opf, path);
      tablesOfContents();
      return new EpubContents(opf, List.copyOf(pages), asides, chapters);
    }

    /// The path that a link leads to, without the place on the page.
    private static String target(String file, String link) {
      return EpubFiles.resolved(file, link);
    }

    /// Where a book's own guide leads to (EPUB 2).
    private void guide(Element root, String file) {
      EpubXml.all(root, "reference")
          .filter(reference -> ASIDES.contains(reference.attr("type")))
          .forEach(reference -> asides.add(target(file, reference.attr("href"))));
    }

    /// The navigation document is an aside itself: it may stand in the spine as a page.
    private void tablesOfContents() {
      manifest.values().stream()
          .filter(item -> List.of(item.attr("properties").split(" ", -1)).contains("nav"))
          .findFirst()
          .map(item -> target(path, item.attr("href")))
          .ifPresent(file -> {
            asides.add(file);
            files.xml(file).ifPresent(page -> links(page, file));
          });
      manifest.values().stream()
          .filter(item -> item.attr("media-type").equals("application/x-dtbncx+xml"))
          .findFirst()
          .map(item -> target(path, item.attr("href")))
          .ifPresent(file -> files.xml(file).ifPresent(ncx -> points(ncx, file)));
    }

    /// The table of contents of EPUB 3.
    ///
    /// Landmarks tell what pages are for; all other lists lead to places in the text.
    private void links(Element page, String file) {
      EpubXml.all(page, "nav")
          .forEach(nav -> {
            boolean landmarks = nav.attr("epub:type").equals("landmarks");
            EpubXml.all(nav, "a")
                .forEach(link -> {
                  if (!landmarks) {
                    chapter(target(file, link.attr("href")), link.text());
                  } else if (ASIDES.contains(link.attr("epub:type"))) {
                    asides.add(target(file, link.attr("href")));
                  }
                });
          });
    }

    /// The table of contents of EPUB 2.
    private void points(Element ncx, String file) {
      EpubXml.all(ncx, "navPoint")
          .forEach(point -> {
            String label =
                EpubXml.children(point, "navLabel").map(Element::text).findFirst().orElse("");
            EpubXml.children(point, "content")
                .forEach(content -> chapter(target(file, content.attr("src")), label));
          });
    }

    /// Entries without a title are passed over.
    private void chapter(String page, String title) {
      if (!title.isBlank()) {
        chapters
            .computeIfAbsent(page, _ -> new LinkedHashMap<>())
            .putIfAbsent(EpubFiles.plain(title), title.strip());
      }
    }
  }
}
