package footnote.wording;

import static footnote.wording.Cited.citation;
import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.article.Outdated;
import footnote.article.Source;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FootnoteTest {
  private final Texts texts = Texts.english();

  @Test
  void namesAuthorTitlePublisherDateAndParagraph() {
    Footnote footnote = footnote(1, source("Port reopens early"));
    assertThat(footnote)
        .isEqualTo(
            new Footnote(
                1,
                "J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶1",
                Optional.of("https://star.example/port#:~:text=It%20reopened.")));
  }

  @Test
  void tellsWhichDateTheQuoteMeans() {
    Citation quote =
        citation(1, source("Port reopens early"), "It closed in May last year and on Monday.");
    CitedArticle article = new CitedArticle(1, List.of(quote));
    assertThat(Footnote.of(article, texts).text())
        .isEqualTo(
            "J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶1,"
                + " “May last year” (that is May 2023), “on Monday” (that is 11 Mar 2024)");
    assertThat(Footnote.of(article, Texts.of("de")).text())
        .endsWith("„May last year“ (das ist Mai 2023), „on Monday“ (das ist 11. März 2024)");
  }

  @Test
  void saysWhyAnArticleHoldsNoMore() {
    Citation quote = citation(1, source("Port reopens early"), "It reopened.");
    Outdated both =
        new Outdated(Optional.of(source("Port shut")), Optional.of(new PartialDate(2023, 5, 1)));
    Citation told =
        new Citation(
            1, 1, quote.passage(), quote.quoted(), List.of(), List.of(), Optional.empty(), both);
    CitedArticle article = new CitedArticle(1, List.of(told));
    assertThat(Footnote.of(article, texts).text())
        .endsWith(", ¶1; superseded by “Port shut”, 14 Mar 2024; valid until 1 May 2023");
    assertThat(Footnote.of(article, Texts.of("de")).text())
        .endsWith("; ersetzt durch „Port shut“, 14. März 2024; gültig bis 1. Mai 2023");
    assertThat(Footnote.of(quote.passage(), both, texts).text())
        .endsWith(", ¶1; superseded by “Port shut”, 14 Mar 2024; valid until 1 May 2023");
  }

  private Footnote footnote(int number, Source source) {
    return Footnote.of(
        new CitedArticle(number, List.of(citation(number, source, "It reopened."))), texts);
  }

  @Test
  void namesOnlyWhatIsKnown() {
    Source bare =
        new Source(
            source("x").id(),
            "",
            List.of(),
            Optional.empty(),
            Optional.of(new PartialDate(2024, 3, 0)),
            Optional.of("javascript:alert(1)"),
            "en");
    assertThat(footnote(2, bare))
        .isEqualTo(new Footnote(2, "“x.md”, Mar 2024, ¶1", Optional.empty()));
  }

  @Test
  void staysShortWhateverAnArticleCallsItself() {
    Source loud =
        new Source(
            source("x").id(),
            "title ".repeat(1_000),
            List.of("name ".repeat(1_000), "b", "c", "d"),
            Optional.of("publisher ".repeat(1_000)),
            Optional.empty(),
            Optional.empty(),
            "en");
    assertThat(footnote(3, loud).text()).hasSizeLessThan(320);
  }
}
