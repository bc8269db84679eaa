package footnote.format;

import footnote.address.AnchorRule;
import footnote.address.PageAnchors;
import footnote.address.Publication;
import footnote.address.SiteFile;
import footnote.article.Part;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is made of an article by how its folder is published: its address, and the anchors of its
/// headings there.
///
/// Keeps apart what a file is from where it is shown: the same article has no address in a folder
/// that is not published. The rules of sites are in `footnote.address`.
///
/// @param path of its file from the root of its folder on
record PublishedArticle(Publication publication, String path) {
  /// The article's own address, else the one its site gives it.
  Optional<String> address(Metadata known, Optional<PartialDate> published) {
    return known
        .url()
        .flatMap(WebAddress::of)
        .or(() -> publication.site().flatMap(site -> site.address(file(known, published))));
  }

  /// What a site's rule looks at: a path the file gives itself, and its day, may be parts of an
  /// address.
  private SiteFile file(Metadata known, Optional<PartialDate> published) {
    return new SiteFile(path, known.ownPath(), published);
  }

  /// The parts, where the site makes a page of the file with the anchors that it gives headings
  /// which have none of their own.
  ///
  /// Without an address, or where the site is known for no anchors, they stay as they are.
  List<Part> anchored(Optional<String> address, Metadata known, String text, List<Part> parts) {
    Optional<AnchorRule> rule =
        address.flatMap(url ->
            publication.site().flatMap(site -> site.anchors(file(known, Optional.empty()), url)));
    return rule.map(each -> anchored(new PageAnchors(each), text, parts)).orElse(parts);
  }

  /// Anchors that headings bring along are taken first, since a site numbers its own so that none
  /// is there twice.
  private static List<Part> anchored(PageAnchors anchors, String text, List<Part> parts) {
    parts.forEach(part -> part.anchor().ifPresent(anchors::take));
    List<Part> anchored = new ArrayList<>(parts.size());
    for (Part part : parts) {
      anchored.add(
          isHeading(part) && part.anchor().isEmpty()
              ? part.withAnchor(anchors.next(part.span().glimpse(text)))
              : part);
    }
    return anchored;
  }

  /// A title above the body was a heading as well.
  private static boolean isHeading(Part part) {
    return part.role() == Part.Role.HEADING || (part.role() == Part.Role.HEAD && part.level() > 0);
  }
}
