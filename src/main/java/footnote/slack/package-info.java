/// The Slack front-end: transport and layout, nothing else. Start at [SlackBot], which connects;
/// [SlackEvents] and [SlackClicks] take events on, [Replies] has each answered by the conversation
/// of `chat`, [SlackLayout] lays out what is said as blocks, [Outbox] sends it at the pace that
/// Slack allows. Knows nothing of other front-ends, of ranking or of an engine.
@NullMarked
package footnote.slack;

import org.jspecify.annotations.NullMarked;
