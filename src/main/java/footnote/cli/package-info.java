/// The command line: commands, arguments, exit codes, and the process around them. Start at
/// [Arguments] and [Command]. Knows no chat platform and no engine: whoever makes a command hands
/// in what opens a corpus.
///
/// A command line is read by [Arguments] into a [ParsedCommand], from which the command gets its
/// settings; most commands then open a [CorpusSession] and bring its index in step. What is an
/// answer goes to standard output, all else to standard error ([ProcessContext]), and [ExitCode]
/// tells a script how it ended. What goes wrong is thrown, and put into words by [Failure] alone.
@NullMarked
package footnote.cli;

import org.jspecify.annotations.NullMarked;
