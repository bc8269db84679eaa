/// Keeps an index in step with its folders, whatever engine it is. Start at [IndexSync].
///
/// [SyncPlan] compares what lies in the folders with what the index knows of each file, and opens
/// as few as it can; [SyncWork] reads what changed and hands it to the engine in one update. The
/// only place where an index is written. Knows no format and no engine: files are read by `corpus`,
/// passages written through the contract of `search`.
@NullMarked
package footnote.sync;

import org.jspecify.annotations.NullMarked;
