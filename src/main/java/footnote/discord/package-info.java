/// The Discord front-end. Start at [DiscordBot], which connects and stays connected; its events go
/// to [DiscordEvents], which acknowledge, ask and send; [Conversation] turns a question into a
/// [Card], [DiscordFormat] and its neighbours write it. Knows nothing of ranking, search or
/// engines, nor of another platform.
///
/// All text of articles and people goes through [Markup], and all that is sent is a [Card], so that
/// nothing can ping or break out of its markup.
@NullMarked
package footnote.discord;

import org.jspecify.annotations.NullMarked;
