/// Org, the outlines of Emacs, as its manual (orgmode.org) has them. Start at [OrgReader] and
/// [OrgBlocks].
///
/// Stars begin a headline, `#+` a keyword or a block, `:NAME:` a drawer; whatever else is indented
/// alike belongs together. Headlines that are commented out or tagged `noexport` are left out, with
/// all that is below them. Knows nothing of other languages of markup: what they share is in
/// `markup`.
@NullMarked
package footnote.format.org;

import org.jspecify.annotations.NullMarked;
