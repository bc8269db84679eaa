/// The Slack front-end. Start at [SlackBot], which connects and takes events on; [Conversation]
/// turns each into a reply, [SlackFormat] lays the reply out as blocks, [Outbox] sends it at the
/// pace that Slack allows. Knows nothing of other front-ends, of ranking or of an engine: a
/// question goes in, an answer comes out.
@NullMarked
package footnote.slack;

import org.jspecify.annotations.NullMarked;
