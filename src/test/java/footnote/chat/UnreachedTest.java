package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Unreached.why((ConnectException) unknown)).isEqualTo("there is no such host");
    assertThat(Unreached.why(new UnknownHostException("slack.test")))
        .isEqualTo("there is no such host");
    assertThat(Unreached.why(new ConnectException())).isEqualTo("no connection");
    assertThat(Unreached.why(new HttpConnectTimeoutException("HTTP connect timed out")))
        .isEqualTo("no answer in time");
    assertThat(Unreached.why(new IOException("closed"))).isEqualTo("closed");
    assertThat(Unreached.why(new IOException())).isEqualTo("IOException");
  }
}
