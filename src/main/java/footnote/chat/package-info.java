/// One conversation for all chat platforms. Start at [Conversation], which turns what is asked or
/// clicked on into a [Message]; a platform lays that out within its [Budget] and carries it. Which
/// events are taken on is [Admission]'s to say, all of a button is in its [ReplyToken], and how
/// long to wait before another try is told by [BackOff].
///
/// Knows nothing of any platform: what they differ in is a value, [PlatformStyle].
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
