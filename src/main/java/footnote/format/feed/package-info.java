/// Feeds of sites: RSS, RSS 1.0 in RDF, and Atom. Start at [FeedReader].
@NullMarked
package footnote.format.feed;

import org.jspecify.annotations.NullMarked;
