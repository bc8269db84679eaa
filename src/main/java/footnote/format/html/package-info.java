/// Web pages: their main text and what they say of themselves. Start at [HtmlReader].
///
/// A page is parsed as a browser does, what it says of itself is gathered ([HtmlMetadata]), all
/// that is no text of its article is taken out of its tree ([HtmlMain]), and what is left is told
/// block by block ([HtmlBlocks]). Other formats that hold HTML (mails, feeds, books, raw HTML in
/// Markdown) use only the last of these.
///
/// Where the text of a page is, nothing says reliably. What is decided here rests on three things:
/// the names that sites give to elements ([ElementNames]), how much running text and how many links
/// stand in them ([BlockWeights]), and the words that boxes begin with ([Labels]). None of them is
/// believed where it would leave too little of the page.
@NullMarked
package footnote.format.html;

import org.jspecify.annotations.NullMarked;
