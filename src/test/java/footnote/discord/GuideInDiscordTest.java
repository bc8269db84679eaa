package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Guide;
import footnote.chat.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How answers from documentation look in Discord, from the file to the message.
class GuideInDiscordTest {
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

  private static String text(Message message) {
    return String.join("\n\n", DiscordLayout.render(message).texts());
  }

  @Test
  void showsCodeInABlock() {
    assertThat(text(guide.ask("How do I update Quern on Windows?")))
        .isEqualTo(
            """
            Q: How do I update Quern on Windows?

            > -# To update Quern on Windows, run:
            > ```
            > quern-setup.exe --update `
            >     --channel stable
            > if ($LASTEXITCODE) {
            >     Write-Host "<@1> & @everyone"
            > }
            > ```
            > [1]

            Strong evidence · 1 source · matched: update, Quern, Windows

            [1] “Install Quern”, Harbour Office, Windows, ¶4 <https://docs.example.org/install#windows>\
            """);
  }

  @Test
  void showsStepsAsAList() {
    assertThat(text(guide.ask("How do I move Quern to another Linux server?")))
        .startsWith(
            """
            Q: How do I move Quern to another Linux server?

            > -# To move Quern to another Linux server, follow these steps:
            > 1\\. Stop the service on the old server.
            > 2\\. Copy the folder /var/lib/quern to the new server.
            > 3\\. Start the service on the new server. [1]
            """)
        .endsWith(
            "[1] “Install Quern”, Harbour Office, Steps for Linux, ¶6"
                + " <https://docs.example.org/install#linux>");
  }

  @Test
  void showsARowWithItsColumns() {
    assertThat(text(guide.ask("What is the price of the Team plan?")))
        .isEqualTo(
            """
            Q: What is the price of the Team plan?

            > Team · Price a month: 12 EUR · Seats: 25 [1]

            Strong evidence · 1 source · matched: price, Team, plan

            [1] “Install Quern”, Harbour Office, Prices, ¶9 <https://docs.example.org/install#prices>\
            """);
  }

  @Test
  void keepsTheLinesOfCodeInItsContext() {
    assertThat(text(guide.context("How do I update Quern on Windows?")))
        .isEqualTo(
            """
            “Install Quern”, Harbour Office, Windows, ¶2 · yybwbs3dbsui <https://docs.example.org/install#windows>

            > Quern runs on Linux, Windows and macOS.

            > Download the installer from the download page and open it.
            > To update Quern on Windows, run:
            > **quern-setup.exe --update \\`**
            >     **\\--channel stable**
            > **if ($LASTEXITCODE) {**
            >     **Write-Host "\\<\u200B@1\\> & @\u200Beveryone"**
            > **}**

            > To move Quern to another Linux server, follow these steps:
            > 1\\. Stop the service on the old server.
            > 2\\. Copy the folder /var/lib/quern to the new server.
            > 3\\. Start the service on the new server.\
            """);
  }
}
