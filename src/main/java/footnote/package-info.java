/// Puts the pieces together and starts them. Start at [Main]; [Program] is the whole wiring,
/// [BotServer] runs the bots beside the live index. Nothing here is known to any other package.
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
