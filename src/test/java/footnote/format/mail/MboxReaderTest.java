package footnote.format.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.format.ChangedLimits;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MboxReaderTest {
  private static String mail(String id, String body) {
    return "From jane@example.org Tue Apr  1 23:30:00 2025\n"
        + "From: jane at example.org (Jane Doe)\nSubject: Rain\nDate: Tue Apr 1 23:30:00 2025\n"
        + (id.isEmpty() ? "" : "Message-ID: <" + id + ">\n")
        + "\n"
        + body
        + "\n\n";
  }

  @Test
  void makesAnArticleOfEachMail() {
    Read read =
        Read.of(
            "a.mbox",
            mail("1@x", "It rained.") + mail("", "It poured.\n\n>From then on it snowed."));

    assertThat(read.articles())
        .extracting(article -> article.source().id().value(), article -> article.text())
        .containsExactly(
            tuple("a.mbox#1@x", "It rained."),
            tuple("a.mbox#2", "It poured.\n\nFrom then on it snowed."));
    assertThat(read.articles())
        .allSatisfy(article -> {
          assertThat(article.source().authors()).containsExactly("Jane Doe");
          assertThat(article.source().published()).hasToString("Optional[2025-04-01]");
        });
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void knowsALineThatMerelyBeginsWithFrom() {
    assertThat(Read.of("a.mbox", mail("1@x", "It rained\nFrom dusk till dawn.")).article().text())
        .isEqualTo("It rained\nFrom dusk till dawn.");
  }

  @Test
  void readsLinesOfWindows() {
    String file = (mail("1@x", "It rained.") + mail("2@x", "It poured.")).replace("\n", "\r\n");

    assertThat(Read.of("a.mbox", file).articles()).hasSize(2);
  }

  @Test
  void saysWhatIsThereTwiceOrSaysNothing() {
    Read read =
        Read.of(
            "a.mbox",
            mail("1@x", "It rained.")
                + mail("1@x", "It rained.")
                + mail("2@x", "> It rained.")
                + mail("3@x", "It\npoured."));

    assertThat(read.articles()).hasSize(2);
    assertThat(read.reasons())
        .containsExactly(
            "9 duplicate Message-ID: 1@x, the first is kept",
            "0 1 mails hold no text of their own");
  }

  @Test
  void leavesOutWhatIsDeletedYetStillThere() {
    String deleted =
        mail("1@x", "It rained.").replace("Subject:", "X-Mozilla-Status: 0009\nSubject:");

    assertThat(Read.of("a.mbox", deleted + mail("2@x", "It poured.")).article().text())
        .isEqualTo("It poured.");
  }

  @Test
  void passesOverAMailThatIsTooLarge() {
    CorpusLimits limits =
        CorpusLimits.usual().withDocuments(ChangedLimits.usual().fileBytes(1_000).limits());
    String file =
        mail("1@x", "It rained. ".repeat(1_000))
            + mail("2@x", "It rained.\n".repeat(1_000))
            + mail("3@x", "It poured.");

    Read read = Read.of("a.mbox", file.getBytes(StandardCharsets.UTF_8), limits);

    assertThat(read.article().text()).isEqualTo("It poured.");
    assertThat(read.reasons())
        .containsExactly("1 a mail larger than 1000 bytes", "9 a mail larger than 1000 bytes");
  }

  @Test
  void saysWhatIsNoArchive() {
    assertThat(Read.of("a.mbox", "It rained.").reasons())
        .containsExactly("0 is not what its name says: not an archive of mails");
    assertThat(Read.of("a.mbox", "").reasons()).containsExactly("0 empty");
  }
}
