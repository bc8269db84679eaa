package footnote.slack;

import footnote.chat.Conversation;

/// What the events of a workspace are handed to: all of it bound to that workspace's token.
///
/// ```java
/// context.replies().question(asker, id -> context.outbox().send(place, answer));
/// ```
///
/// @param conversation that makes what is said
/// @param questioners tells who asks, and where
/// @param outbox that sends it
/// @param replies that guard the making and sending
/// @param welcome for who comes to look
record WorkspaceContext(
    Conversation conversation,
    SlackQuestioners questioners,
    Outbox outbox,
    Replies replies,
    Welcome welcome) {}
