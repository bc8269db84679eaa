/// Plain text as it is published, articles of JSON lines, and what heads and tails of texts are
/// made of. Start at [PlainTextReader].
@NullMarked
package footnote.format.plain;

import org.jspecify.annotations.NullMarked;
