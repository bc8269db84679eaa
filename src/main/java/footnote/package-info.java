/// Puts the pieces together and starts them. Start at [Main]; [Program] is the whole wiring,
/// [BotServer] runs the bots beside the live index. Nothing here is known to any other package.
///
/// `serve` lives here: the commands are done when they return, but a bot goes on, with an index
/// that is kept in step beside it ([LiveIndex]) and a file that tells that all is well ([Health]).
/// What is logged, and that it goes to standard error, is decided here too ([Logging], and
/// [JsonLine] for programs), as it is the process's and no package's.
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
