/// What a browser or a monitor asks for: health, metrics and pages, over HTTP. Start at
/// [WebServer], which opens the port, at [Pages] and [HealthPages].
///
/// The JDK's own server does the work, as it does for Slack's requests: it costs no library, starts
/// in a few milliseconds and gives each request a virtual thread. TLS is the business of a proxy.
/// Everybody who reaches the port may read everything that it serves, so nothing is served here
/// that is not for everyone: no name of a collection that has readers, no text of a question.
@NullMarked
package footnote.web;

import org.jspecify.annotations.NullMarked;
