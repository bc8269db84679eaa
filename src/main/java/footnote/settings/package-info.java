/// Every setting with its type, its default and where it may be set, and the secrets of the
/// environment.
///
/// Start at [Settings], which reads them all, and at [Setting], the list of what can be set; a new
/// setting is one line there. [Secrets] and [Platforms] tell which chat platforms are configured.
///
/// Everything is read and checked before anything else begins, and all faults are told at once with
/// file, line or variable: a bot that fails hours later for a typing error is worse than one that
/// does not start. The package reads settings and knows nothing of what they do; each part of the
/// program is given only the record that concerns it.
@NullMarked
package footnote.settings;

import org.jspecify.annotations.NullMarked;
