/// Every setting with its type, its default and where it may be set, and the secrets of the
/// environment. Start at [Settings]. Reads them all before anything begins, and tells all faults at
/// once.
@NullMarked
package footnote.settings;

import org.jspecify.annotations.NullMarked;
