package footnote.chat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;

/// Why a platform can't be reached, in the operator's words: the errors of connections often have
/// none.
public final class Unreached {
  private Unreached() {}

  public static String why(IOException error) {
    if (chain(error).anyMatch(Unreached::isOfName)) {
      return "there is no such host";
    }
    return switch (error) {
      case HttpTimeoutException _ -> "no answer in time";
      case ConnectException _ -> "no connection";
      default -> error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    };
  }

  private static Stream<Throwable> chain(Throwable error) {
    return Stream.iterate(error, it -> it != null, Throwable::getCause);
  }

  private static boolean isOfName(Throwable error) {
    return error instanceof UnknownHostException || error instanceof UnresolvedAddressException;
  }
}
