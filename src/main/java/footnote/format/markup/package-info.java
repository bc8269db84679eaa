/// What the languages of markup that people write in plain files have in common: lines and their
/// indentation, marks that open and close, names of authors, texts with names, and the first and
/// the last step of reading a file. Start at [MarkupFile] and [LineCursor].
///
/// The languages themselves are `rst`, `adoc` and `org`, each a small grammar of lines of our own,
/// since no library reads them without a language's whole runtime. What two of them share stands
/// here, and nothing here knows any of them.
@NullMarked
package footnote.format.markup;

import org.jspecify.annotations.NullMarked;
