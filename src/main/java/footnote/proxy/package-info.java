/// By which proxy a host is reached. Start at [Proxies].
///
/// Each platform's library has its own idea of what the environment says of proxies, or none: here
/// it is read once, for all of them. The package knows no platform and no library.
@NullMarked
package footnote.proxy;

import org.jspecify.annotations.NullMarked;
