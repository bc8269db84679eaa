package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private final ScriptedSlack slack = new ScriptedSlack();

  /// Nothing happens on a connection that never opens.
  private static final Connection.Listener NOBODY =
      new Connection.Listener() {
        @Override
        public void envelope(Connection connection, String id, String json) {
          throw new AssertionError(json);
        }

        @Override
        public void farewell(Connection connection, String reason) {
          throw new AssertionError(reason);
        }

        @Override
        public void disturbed() {}
      };

  @AfterEach
  void stop() {
    slack.close();
  }

  private Connection connection(String address) throws IOException {
    return new Connection(slack.client(), "xapp-1", address, NOBODY);
  }

  @Test
  void isNotMadeOfWhatIsNoAddress() {
    assertThatThrownBy(() -> connection("wss://[")).isInstanceOf(IOException.class);
  }

  @Test
  void doesNotOpenWhereNobodySpeaksWebSocket() throws IOException {
    Connection connection = connection(slack.address().replace("http", "ws") + "link");
    assertThatThrownBy(connection::open)
        .isInstanceOf(IOException.class)
        .hasMessage("the socket did not open");
    assertThat(connection.stands()).isFalse();
    assertThat(connection.isLeaving()).isFalse();
  }

  @Test
  void acknowledgesNothingOnceItIsClosed() throws IOException {
    Connection connection = connection(slack.address().replace("http", "ws") + "link");
    connection.close();
    assertThatCode(() -> connection.acknowledge("e1")).doesNotThrowAnyException();
    assertThatCode(connection::close).as("again").doesNotThrowAnyException();
    assertThat(connection.stands()).isFalse();
  }
}
