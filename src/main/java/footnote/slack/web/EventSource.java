package footnote.slack.web;

/// A way in which events come from Slack.
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
