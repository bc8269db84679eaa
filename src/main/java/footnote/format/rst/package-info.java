/// reStructuredText, as docutils' specification has it, with the directives and roles of Sphinx
/// that hold text. Start at [RstReader] and [RstBlocks].
///
/// Indentation is its syntax: a block's lines are taken out and read as lines of their own, without
/// the indentation. What a file gives names to ([RstNames]) is gathered before its blocks are told,
/// since a name may be used above the place that explains it. Knows nothing of other languages of
/// markup: what they share is in `markup`.
@NullMarked
package footnote.format.rst;

import org.jspecify.annotations.NullMarked;
