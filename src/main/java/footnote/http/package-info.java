/// What all HTTP servers of the process have in common, since the JDK keeps it for the process.
///
/// Start reading at [footnote.http.ServerBounds].
@NullMarked
package footnote.http;

import org.jspecify.annotations.NullMarked;
