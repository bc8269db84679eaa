/// Markdown in the dialects of the sites that are made of it, with front matter. Start at
/// [MarkdownReader].
@NullMarked
package footnote.format.markdown;

import org.jspecify.annotations.NullMarked;
