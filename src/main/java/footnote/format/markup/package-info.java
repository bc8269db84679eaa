/// Markup that people write in plain files: reStructuredText, AsciiDoc and Org, by small grammars
/// of lines of our own, since no library reads them without a language's whole runtime. Each format
/// has a reader, blocks, words and a head; the lines, closing marks, names of authors and the last
/// steps are shared. Start at [RstReader] and [RstBlocks].
@NullMarked
package footnote.format.markup;

import org.jspecify.annotations.NullMarked;
