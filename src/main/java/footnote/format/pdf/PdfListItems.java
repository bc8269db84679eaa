package footnote.format.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/// The items of lists in a PDF that tells its structure (ISO 32000-1, 14.7): bullets may be drawn
/// and no letters, so that lines alone don't show them.
///
/// Such a file is "tagged": beside the pages stands a tree of elements, whose leaves name marked
/// content on a page by a number. Elements of kind `LI` are items. The tree is walked without
/// recursion, and no farther than [#MOST] elements: a file may nest them as deeply as it likes.
final class PdfListItems {
  /// Elements that are looked at.
  private static final int MOST = 500_000;

  /// The number of the item, from 1, by the content that belongs to it.
  private final Map<Key, Integer> items = new HashMap<>();

  /// A stretch of marked content on a page.
  ///
  /// @param page the object of the page itself: two pages are never equal
  /// @param id the number (`MCID`) that the page gives to the content
  private record Key(COSDictionary page, int id) {}

  /// An element still to look at, with the item it stands in.
  ///
  /// @param item 0 for none; items within items are the innermost
  /// @param page that its content stands on, where it says so itself
  private record Open(PDStructureNode node, int item, @Nullable COSDictionary page) {}

  private PdfListItems() {}

  /// None where the file tells no structure.
  static PdfListItems of(PDDocument document) {
    PdfListItems items = new PdfListItems();
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      items.gather(root);
    }
    return items;
  }

  /// The number of the item that marked content belongs to; 0 where to none.
  ///
  /// @param id the `MCID` of marked content on that page
  int item(PDPage page, int id) {
    return items.getOrDefault(new Key(page.getCOSObject(), id), 0);
  }

  /// Walks the tree and numbers its items.
  ///
  /// Items are numbered as the walk meets them: only whether two are the same counts, not their
  /// order.
  private void gather(PDStructureTreeRoot root) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(root, 0, null));
    int count = 0;
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST) {
      Open at = open.pop();
      for (Object kid : at.node().getKids()) {
        if (kid instanceof PDStructureElement element) {
          boolean begins = "LI".equals(element.getStandardStructureType());
          PDPage page = element.getPage();
          count += begins ? 1 : 0;
          open.push(
              new Open(
                  element,
                  begins ? count : at.item(),
                  page == null ? at.page() : page.getCOSObject()));
        } else {
          content(kid, at);
        }
      }
    }
  }

  /// Notes that content belongs to the item its element stands in.
  ///
  /// Leaves are numbers, of content on the element's own page, or references, which may name
  /// another.
  private void content(Object kid, Open at) {
    if (at.item() == 0) {
      return;
    }
    if (kid instanceof Integer id && at.page() != null) {
      items.put(new Key(at.page(), id), at.item());
    } else if (kid instanceof PDMarkedContentReference reference) {
      PDPage own = reference.getPage();
      COSDictionary page = own == null ? at.page() : own.getCOSObject();
      if (page != null) {
        items.put(new Key(page, reference.getMCID()), at.item());
      }
    }
  }
}
