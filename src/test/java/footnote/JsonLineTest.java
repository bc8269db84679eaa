package footnote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LoggerContext context = new LoggerContext();

  private String line(String message, @Nullable Throwable thrown) {
    LoggingEvent event =
        new LoggingEvent(
            "", context.getLogger("footnote.Bot"), Level.WARN, message, thrown, new Object[0]);
    event.setInstant(Instant.parse("2026-11-30T22:14:05.120Z"));
    return new String(new JsonLine().encode(event), UTF_8);
  }

  @Test
  void writesAnObjectALine() {
    assertThat(line("a \"quote\"\nand Größe", null))
        .isEqualTo(
            "{\"time\":\"2026-11-30T22:14:05.120Z\",\"level\":\"WARN\","
                + "\"logger\":\"footnote.Bot\",\"message\":\"a \\\"quote\\\"\\nand Größe\"}\n");
  }

  @Test
  void tellsWhatWasThrownInTheSameLine() throws IOException {
    String line = line("trouble 7", new IllegalStateException("broken"));

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    JsonNode thrown = JSON.readTree(line).get("thrown");
    assertThat(thrown.asText())
        .startsWith("java.lang.IllegalStateException: broken")
        .contains("\tat footnote.JsonLineTest");
  }

  @Test
  void cutsOutWhatAPlatformSentAndTokensWhereverTheyStand() throws IOException {
    String sent = "INTERACTION_CREATE -> {\"d\": \"a secret\"}\nPOST interaction_token=abc done";
    JsonNode line = JSON.readTree(line(sent, new IllegalStateException(sent)));

    String safe = "INTERACTION_CREATE -> {…\nPOST interaction_token=… done";
    assertThat(line.get("message").asText()).isEqualTo(safe);
    assertThat(line.get("thrown").asText()).contains(safe).doesNotContain("a secret", "token=abc");
  }

  @Test
  void isWhatTheConfigurationForProgramsLogsWith() throws Exception {
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(JsonLineTest.class.getResource("/logback-json.xml"));

    assertThat(context.getLogger("ROOT").getAppender("STDERR"))
        .isInstanceOfSatisfying(
            ConsoleAppender.class, it -> assertThat(it.getEncoder()).isInstanceOf(JsonLine.class));
    context.stop();
  }
}
