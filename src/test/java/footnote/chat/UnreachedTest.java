package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.wording.Texts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.junit.jupiter.api.Test;

class UnreachedTest {
  @Test
  void saysInWordsWhatErrorsOfConnectionsAre() {
    Throwable unknown = new ConnectException().initCause(new UnresolvedAddressException());
    assertThat(why((ConnectException) unknown)).isEqualTo("there is no such host");
    assertThat(why(new UnknownHostException("slack.test"))).isEqualTo("there is no such host");
    assertThat(why(new ConnectException())).isEqualTo("no connection");
    assertThat(why(new HttpConnectTimeoutException("HTTP connect timed out")))
        .isEqualTo("no answer in time");
    assertThat(why(new IOException("closed"))).isEqualTo("closed");
    assertThat(why(new IOException())).isEqualTo("IOException");
  }

  private static String why(IOException error) {
    return Unreached.why(error, Texts.english());
  }
}
