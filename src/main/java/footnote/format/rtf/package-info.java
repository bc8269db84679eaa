/// Rich Text Format, as Microsoft's specification 1.9.1 has it. Start at [RtfReader] and
/// [RtfDocument].
///
/// Bytes become tokens, tokens set and unset what holds within a group, and what is left to see is
/// told block by block to [footnote.format.office.DocumentText], as the other documents of office
/// programs are. Of the control words only those that matter are known; the specification has
/// readers pass over all others.
@NullMarked
package footnote.format.rtf;

import org.jspecify.annotations.NullMarked;
