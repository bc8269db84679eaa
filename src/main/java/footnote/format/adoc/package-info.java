/// AsciiDoc, as its language documentation (docs.asciidoctor.org) has it. Start at [AdocReader] and
/// [AdocBlocks].
///
/// A line of attributes in brackets says what the block below it is ([AdocStyle]); blocks are cut
/// at their delimiters, and what is written in them is cleaned by [AdocWords]. Attributes that a
/// file sets are put for their names; files it includes are not opened. Knows nothing of other
/// languages of markup: what they share is in `markup`.
@NullMarked
package footnote.format.adoc;

import org.jspecify.annotations.NullMarked;
