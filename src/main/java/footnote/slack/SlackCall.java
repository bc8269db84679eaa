package footnote.slack;

import footnote.slack.web.SlackException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A call of the Web API whose failure its caller can do nothing about.
interface SlackCall<T> {
  /// Asks Slack.
  ///
  /// @throws SlackException when Slack refuses
  /// @throws IOException when it can't be reached
  T run() throws IOException, SlackException, InterruptedException;

  /// What a call returns.
  ///
  /// @throws SlackException when Slack refuses
  /// @throws UncheckedIOException when it can't be reached, or the thread is interrupted, which
  ///   stays so
  static <T> T refusable(SlackCall<T> call) throws SlackException {
    try {
      return call.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /// What a call returns; a refusal is thrown like a fault of the network, in words.
  ///
  /// @throws UncheckedIOException in all the cases of [#refusable] and when Slack refuses
  static <T> T asked(SlackCall<T> call) {
    try {
      return refusable(call);
    } catch (SlackException e) {
      throw new UncheckedIOException(new IOException(e.inWords(), e));
    }
  }
}
