/// What it means to find passages, whatever engine does it. Start at [PassageIndex], the contract
/// of an engine (its [PassageIndex.View] finds passages, its [Catalogue] tells what else there is);
/// [IndexSync] keeps an index in step with the folders. Knows nothing of what the places of words
/// are worth, nor of who asks.
@NullMarked
package footnote.search;

import org.jspecify.annotations.NullMarked;
