/// Electronic books. Start at [EpubReader].
@NullMarked
package footnote.format.book;

import org.jspecify.annotations.NullMarked;
