/// Electronic books. Start at [EpubReader].
///
/// A book is a package of files (EPUB 3.3, OCF) with a description ([EpubContents]), what is known
/// of it ([EpubMetadata]), and pages of XHTML in an order ([EpubPage]). Pages are told as web pages
/// are, by `footnote.format.html`; only what a book has and a page hasn't is here: chapters, notes,
/// and pages that are there to find one's way.
@NullMarked
package footnote.format.book;

import org.jspecify.annotations.NullMarked;
