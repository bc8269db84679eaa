package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import footnote.chat.Guide;
import footnote.chat.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How answers from documentation look in Slack, from the file to the message.
class GuideInSlackTest {
  @TempDir private Path folder;
  private Guide guide;

  @BeforeEach
  void open() {
    guide = new Guide(folder);
  }

  @AfterEach
  void close() {
    guide.close();
  }

  private static String blocks(Message message) {
    return GsonFactory.createSnakeCase(new SlackConfig())
        .toJson(SlackLayout.render(message).blocks())
        .replace("\\u003c", "<")
        .replace("\\u003e", ">")
        .replace("\\u003d", "=")
        .replace("\\u0026", "&");
  }

  @Test
  void showsCodeInABlock() {
    assertThat(blocks(guide.ask("How do I update Quern on Windows?")))
        .contains(
            "“To update Quern on Windows, run:”\\n\",\"style\":{\"bold\":false,\"italic\":true")
        .contains(
            """
            {"type":"rich_text_preformatted","elements":[{"type":"text",\
            "text":"quern-setup.exe --update `\\n    --channel stable\\nif ($LASTEXITCODE) {\\n    Write-Host \\"&lt;@1&gt; &amp; @everyone\\"\\n}"}]},\
            {"type":"rich_text_section","elements":[{"type":"text","text":"[1]"}]}\
            """);
  }

  @Test
  void showsStepsAsAList() {
    assertThat(blocks(guide.ask("How do I move Quern to another Linux server?")))
        .contains("“To move Quern to another Linux server, follow these steps:\\n")
        .contains("1. Stop the service on the old server.\\n2. Copy the folder /var/lib/quern")
        .contains("3. Start the service on the new server.” [1]");
  }

  @Test
  void linksToTheSectionUnderTheNameOfTheHost() {
    assertThat(blocks(guide.ask("What is the price of the Team plan?")))
        .contains("\"text\":\"“Team · Price a month: 12 EUR · Seats: 25” [1]\"")
        .contains("\"text\":\"[1] “Install Quern”, Harbour Office, Prices, ¶9\"")
        .contains("\"text\":\"<https://docs.example.org/install#prices|docs.example.org>\"");
  }

  @Test
  void keepsTheLinesOfCodeInItsContext() {
    assertThat(blocks(guide.context("How do I update Quern on Windows?")))
        .contains("and open it.\\n\\nTo update Quern on Windows, run:\\n\\n")
        .contains("\"quern-setup.exe --update `\\n    --channel stable\\nif ($LASTEXITCODE) {\\n");
  }
}
