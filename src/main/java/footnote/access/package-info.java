/// Who may read which collection, where. Start at [Rights], which answers that, and at
/// [Questioner], who asks.
///
/// A reply is seen by one person or by all who are in a place, and holds only what these may read:
/// a public reply uses the rights of its place, a private one those of its reader there. Rules name
/// places and people by the ids of their platform; what a platform alone knows, such as who is in a
/// group, a [Directory] tells. The package knows no platform and nothing of articles, so that its
/// rules can be read, and tested, by themselves.
@NullMarked
package footnote.access;

import org.jspecify.annotations.NullMarked;
