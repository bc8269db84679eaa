/// Measures what the packaged program quotes from real folders.
@NullMarked
package footnote.folders;

import org.jspecify.annotations.NullMarked;
