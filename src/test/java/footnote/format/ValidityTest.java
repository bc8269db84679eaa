package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleFile;
import footnote.article.Validity;
import footnote.format.markdown.Sidecar;
import footnote.text.LanguageDetector;
import footnote.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How files of each format say how long they hold.
class ValidityTest {
  private static final Validity TOLD =
      new Validity(Optional.of(new PartialDate(2025, 6, 30)), List.of("old.md", "Rain rules"));

  record File(String name, String text) {}

  private static List<File> files() {
    return List.of(
        new File(
            "a.md",
            "---\nvalid-until: 2025-06-30\nsupersedes: [old.md, Rain rules]\n---\nIt rained."),
        new File(
            "a.md",
            "---\nexpiryDate: 2025-06-30T00:00:00Z\nsupersedes:\n  - old.md\n  - Rain rules\n---\n"
                + "It rained."),
        new File(
            "a.md",
            "+++\nexpires = 2025-06-30\nsupersedes = [\"old.md\", \"Rain rules\"]\n+++\nIt."),
        new File(
            "a.adoc",
            "= Rain\n:valid-until: 2025-06-30\n:supersedes: old.md, Rain rules\n\nIt rained."),
        new File(
            "a.rst",
            """
            Rain
            ====

            :valid-until: 2025-06-30
            :supersedes: old.md, Rain rules

            It rained.
            """),
        new File(
            "a.org",
            "#+TITLE: Rain\n#+VALID_UNTIL: <2025-06-30 Mon>\n#+SUPERSEDES: old.md, Rain rules\n\n"
                + "It rained."),
        new File(
            "a.jsonl",
            "{\"_id\": \"1\", \"text\": \"It rained.\", \"valid_until\": \"2025-06-30\","
                + " \"supersedes\": [\"old.md\", \"Rain rules\"]}"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isToldByFilesOfEachFormat(File file) {
    Read read = Read.of(file.name(), file.text());
    assertThat(read.faults()).isEmpty();
    assertThat(read.source().validity()).isEqualTo(TOLD);
  }

  @Test
  void isToldByPages() {
    String page =
        "<title>Rain</title><meta property=\"article:expiration_time\""
            + " content=\"2025-06-30T12:00:00Z\"><article><p>It rained all day.</p></article>";
    assertThat(Read.of("a.html", page).source().validity().until())
        .hasValue(new PartialDate(2025, 6, 30));
    String linked =
        "<title>Rain</title><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\","
            + " \"expires\": \"2025-06\"}</script><article><p>It rained all day.</p></article>";
    assertThat(Read.of("a.html", linked).source().validity().until())
        .hasValue(new PartialDate(2025, 6, 0));
  }

  @Test
  void isToldBySidecarsWhichOfSeveralArticlesTellOnlyTheDay() {
    ArticleFile file = new ArticleFile(Path.of("unused"), "a.md.meta.yaml", 1, 0);
    Findings findings = new Findings(file, CorpusLimits.usual(), new LanguageDetector(), _ -> {});
    Sidecar sidecar =
        Sidecar.of(
            "valid_until: 2025-06-30\nsupersedes: old.md".getBytes(StandardCharsets.UTF_8),
            findings);
    assertThat(sidecar.known().validity())
        .isEqualTo(new Validity(Optional.of(new PartialDate(2025, 6, 30)), List.of("old.md")));
    assertThat(sidecar.known().ofCollection().validity())
        .isEqualTo(new Validity(Optional.of(new PartialDate(2025, 6, 30)), List.of()));
  }

  @Test
  void isDoubtfulWithADayThatIsNone() {
    Read read = Read.of("a.md", "---\nvalid-until: some day\n---\nIt rained.");
    assertThat(read.source().validity()).isEqualTo(Validity.NONE);
    assertThat(read.faults()).hasSize(1);
  }
}
