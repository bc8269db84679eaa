/// What it means to find passages, whatever engine does it. Start at [PassageIndex], the contract
/// of an engine: its [PassageIndex.View] finds passages, its [Catalogue] tells what else there is,
/// its [PassageIndex.Update] takes articles and what is known of their files. Knows nothing of what
/// the places of words are worth, nor of who asks, nor where articles come from.
@NullMarked
package footnote.search;

import org.jspecify.annotations.NullMarked;
