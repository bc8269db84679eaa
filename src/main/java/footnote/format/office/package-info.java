/// Documents, slides and sheets of office programs, and separated values. Start at [PackageReader].
///
/// Each format has a document, which reads what the file's own rules say, and tells it block by
/// block to [DocumentText], which knows nothing of formats. ZIP and XML are read here under limits;
/// only how Excel displays numbers, and how values are separated, is left to libraries. No other
/// file is opened and nothing is fetched, whatever a document links to. A file that can't be read
/// is a fault of that file, never an error of the program.
@NullMarked
package footnote.format.office;

import org.jspecify.annotations.NullMarked;
