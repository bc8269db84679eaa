package footnote.slack;

import footnote.chat.Conversation;

/// What the events of a workspace are handed to.
record WorkspaceContext(
    Conversation conversation, Outbox outbox, Replies replies, Welcome welcome) {}
