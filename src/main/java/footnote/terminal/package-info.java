/// The front-end in a terminal. Start at [AnswerFormat], which shows an answer to people, and
/// [JsonFormat], which shows it to programs; [TerminalChat] is the conversation. Text of articles,
/// questions and file names reaches the screen only through [Paragraph], and so through [Visible]:
/// nothing in it can move the cursor or turn the writing direction. Knows nothing of commands,
/// options and exit codes, which are `cli`'s.
@NullMarked
package footnote.terminal;

import org.jspecify.annotations.NullMarked;
