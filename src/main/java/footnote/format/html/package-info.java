/// Web pages: their main text and what they say of themselves. Start at [HtmlReader].
@NullMarked
package footnote.format.html;

import org.jspecify.annotations.NullMarked;
