package footnote.slack;

/// What the events of a workspace are handed to.
record Desk(Conversation conversation, Outbox outbox, Replies replies, Welcome welcome) {}
