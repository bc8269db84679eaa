package footnote.slack.web;

/// A way in which events come from Slack.
///
/// Socket Mode needs no address that Slack can reach, requests need no app-level token: an operator
/// chooses by which of the two secrets is set. Either gives events to a Bolt `App`, which calls
/// what is registered there.
public sealed interface EventSource extends AutoCloseable
    permits SocketEventSource, WebhookEventSource {
  /// Begins to take events on; returns before it does.
  void start();

  /// Whether events come in at the moment.
  boolean connected();

  /// Takes no more events on. What was acknowledged goes on.
  @Override
  void close();
}
