/// The command line: commands, arguments, exit codes, and the process around them. Start at
/// [Arguments] and [Command]. Knows no chat platform and no engine: whoever makes a command hands
/// in what opens a corpus.
@NullMarked
package footnote.cli;

import org.jspecify.annotations.NullMarked;
