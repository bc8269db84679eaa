/// Markdown in the dialects of the sites that are made of it, with front matter. Start at
/// [MarkdownReader].
///
/// A file goes through four steps: what it says of itself at its head ([FrontMatter],
/// [HeadFields]), what its generator would fill in or take for itself ([MarkdownDialects],
/// [TemplateCalls]), the tree of CommonMark ([MarkdownParser]), and the words and blocks that are
/// seen of it ([MarkdownWords], [MarkdownBlocks]). No generator is asked which site the file is of:
/// dialects are read together, for they hardly contradict each other.
@NullMarked
package footnote.format.markdown;

import org.jspecify.annotations.NullMarked;
