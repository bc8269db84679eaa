/// What it means to find passages, whatever engine does it. Start at [PassageIndex], the contract
/// of an engine; [IndexSync] keeps an index in step with the folders. Knows nothing of how
/// candidates are ordered in the end, nor of who asks.
@NullMarked
package footnote.search;

import org.jspecify.annotations.NullMarked;
