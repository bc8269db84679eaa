package footnote.chat;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;

/// Why a platform can't be reached, in the operator's words: the errors of connections often have
/// none.
public final class Unreached {
  private Unreached() {}

  /// Why, in a few words.
  ///
  /// @param error as the HTTP client threw it
  /// @param texts in the operator's language
  public static String why(IOException error, Texts texts) {
    if (chain(error).anyMatch(Unreached::isOfName)) {
      return texts.say(TextKey.UNREACHED_HOST);
    }
    return switch (error) {
      case SocketTimeoutException _, HttpTimeoutException _ -> texts.say(TextKey.UNREACHED_LATE);
      case ConnectException _ -> texts.say(TextKey.UNREACHED);
      default -> error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    };
  }

  /// An error and what caused it, to the first cause: what is said at the end is often hidden
  /// within.
  private static Stream<Throwable> chain(Throwable error) {
    return Stream.iterate(error, it -> it != null, Throwable::getCause);
  }

  /// Whether the host's name leads nowhere.
  private static boolean isOfName(Throwable error) {
    return error instanceof UnknownHostException || error instanceof UnresolvedAddressException;
  }
}
