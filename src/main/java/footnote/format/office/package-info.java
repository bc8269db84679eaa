/// Documents, slides and sheets of office programs, Rich Text and separated values. Start at
/// [PackageReader].
@NullMarked
package footnote.format.office;

import org.jspecify.annotations.NullMarked;
