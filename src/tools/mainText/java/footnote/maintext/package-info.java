/// Measures the main text that the packaged program finds in saved web pages.
@NullMarked
package footnote.maintext;

import org.jspecify.annotations.NullMarked;
