/// Plain text as it is published, articles of JSON lines, and what heads and tails of texts are
/// made of. Start at [PlainTextReader].
///
/// A text without markup has no mark for its title, its author or its end, so both ends of it are
/// told apart from the body by wording and layout alone: [Head] and [Credit] for the beginning,
/// [TrailingMatter] for the end. [Framed] does the same for readers of formats with markup, whose
/// files show a byline or a note on the author as any other paragraph. Texts with a layout of their
/// own, RFCs and books of Project Gutenberg, are read by it.
@NullMarked
package footnote.format.plain;

import org.jspecify.annotations.NullMarked;
