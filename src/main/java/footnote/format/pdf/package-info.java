/// PDF, read in a process of its own. Start at [PdfReader].
@NullMarked
package footnote.format.pdf;

import org.jspecify.annotations.NullMarked;
