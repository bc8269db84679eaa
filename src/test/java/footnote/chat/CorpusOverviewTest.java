package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusOverviewTest {
  private static ArticleSummary listing(String title, String publisher, String published) {
    return new ArticleSummary(
        new Source(
            new ArticleId(title + ".md"),
            title,
            List.of(),
            Optional.of(publisher).filter(it -> !it.isEmpty()),
            PartialDate.parse(published),
            Optional.empty(),
            "en"),
        1);
  }

  @Test
  void countPublishersAndPutTheNewestFirst() {
    CorpusOverview holdings =
        CorpusOverview.of(
            List.of(
                listing("Ferries wait for May", "Coast News", "2024-03"),
                listing("An undated old letter", "", ""),
                listing("The port reopens early", "Daily Star", "2024-03-14"),
                listing("The harbour was closed", "Daily Star", "2023")));
    assertThat(holdings)
        .isEqualTo(
            new CorpusOverview(
                4,
                List.of(
                    new CorpusOverview.Publisher("Daily Star", 2),
                    new CorpusOverview.Publisher("Coast News", 1)),
                Optional.of(new PartialDate(2024, 3, 14)),
                List.of(
                    "The port reopens early",
                    "Ferries wait for May",
                    "The harbour was closed",
                    "An undated old letter")));
  }

  @Test
  void suggestNothingThatAPlatformCouldReadAsMarkup() {
    CorpusOverview holdings =
        CorpusOverview.of(
            List.of(
                listing("Look <!channel> over there", "<!here>", "2024"),
                listing("Ask @everyone about it", "Star", "2024"),
                listing("*Bold* words of war", "Star", "2024"),
                listing("before:2020 was a year", "Star", "2024"),
                listing("Short title", "Star", "2024"),
                listing("On and on ".repeat(20), "Star", "2024"),
                listing("A quiet\u202E\u200B\n day", "Star", "2024")));
    assertThat(holdings.titles()).containsExactly("A quiet day");
  }

  @Test
  void areEmptyWithoutArticles() {
    assertThat(CorpusOverview.of(List.of()))
        .isEqualTo(new CorpusOverview(0, List.of(), Optional.empty(), List.of()));
  }
}
