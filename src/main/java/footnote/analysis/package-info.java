/// How text becomes terms, per language: one definition for index, ranking and every engine. Start
/// at [Language].
@NullMarked
package footnote.analysis;

import org.jspecify.annotations.NullMarked;
