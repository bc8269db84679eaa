/// Where articles are on the web, and how a link opens at a place in one.
///
/// Start at [Site], which makes the address of a file by a template or by the rule of a generator
/// of sites, then at [PlaceAddress], which adds a heading's anchor, a page or the words to look
/// for. [AnchorRule] is how a site names its headings.
///
/// The package knows nothing of how a file is read or cited: it is given a file's path and what the
/// file says of its own address. Only addresses of the web leave it, see
/// [footnote.text.WebAddress].
@NullMarked
package footnote.address;

import org.jspecify.annotations.NullMarked;
