/// The front-end in a terminal. Start at [AnswerFormat], which shows an answer to people, and
/// [JsonFormat], which shows it to programs; [TerminalChat] is the conversation. Text of articles,
/// questions and file names reaches the screen only through [Paragraph], and so through [Visible]:
/// nothing in it can move the cursor or turn the writing direction. Knows nothing of commands,
/// options and exit codes, which are `cli`'s. What kind of terminal it is, if any, is told by
/// [Terminals] and [Hyperlinks].
///
/// Each class whose name ends in Format lays out one thing for one [Look]: how wide the place is,
/// whether it has colours and links. The same thing looks alike in a pipe but for these. Sentences
/// come from `wording`, with the texts for a terminal ([footnote.wording.Surface#TERMINAL]).
@NullMarked
package footnote.terminal;

import org.jspecify.annotations.NullMarked;
