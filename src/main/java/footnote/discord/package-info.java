/// The Discord front-end: transport and layout, nothing else. Start at [DiscordBot], which connects
/// and stays connected; its events go to [DiscordEvents] and [DiscordClicks], which [Turns]
/// acknowledges, has answered by the conversation of `chat`, and sends; [DiscordLayout] makes a
/// [DiscordMessage] of what is said. Knows nothing of ranking, search or engines, nor of another
/// platform.
///
/// All text of articles and people goes through [Markup], and all that is sent is a
/// [DiscordMessage], so that nothing can ping or break out of its markup.
@NullMarked
package footnote.discord;

import org.jspecify.annotations.NullMarked;
