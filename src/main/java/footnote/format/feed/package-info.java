/// Feeds of sites: RSS, RSS 1.0 in RDF, and Atom. Start at [FeedReader].
///
/// The formats differ in the names of elements more than in what they tell, and real feeds mix
/// them: Atom in RSS, Dublin Core in both. So an entry is asked for everything under all names that
/// it may have there ([FeedEntry]), and only the first element decides where the entries are
/// ([FeedRoot]).
@NullMarked
package footnote.format.feed;

import org.jspecify.annotations.NullMarked;
