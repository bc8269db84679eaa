package footnote.format.rst;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Source;
import footnote.format.Read;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a document says of itself above its text.
class RstHeadTest {
  private static Read read(String text) {
    return Read.of("a.rst", text);
  }

  @Test
  void readsTheHeadOfAProposal() {
    Read read =
        read(
            """
            PEP: 9999
            Title: Rain on Demand
            Author: Ann Hall <ann at example.com>,
                    Ben Moss, Jr. <ben@example.com>
            Status: Draft
            Created: 05-Jul-2001

            Abstract
            ========

            It rains in the city, and the people there have no roof over their heads.
            """);
    assertThat(read.source())
        .isEqualTo(
            new Source(
                read.source().id(),
                "PEP 9999 – Rain on Demand",
                List.of("Ann Hall", "Ben Moss, Jr."),
                Optional.empty(),
                Optional.of(new PartialDate(2001, 7, 5)),
                Optional.empty(),
                "en"));
    assertThat(read.shown())
        .startsWith("head: PEP: 9999", "head: Title: Rain on Demand")
        .endsWith(
            "heading: Abstract",
            "paragraph: It rains in the city, and the people there have no roof over their heads.");
  }

  @Test
  void readsFieldsBelowTheTitle() {
    Read read =
        read(
            """
            .. comment

            :orphan:

            Rain
            ====

            :Author: Ann Hall
            :Date: $Date: 2021-03-04 $
            :tags: wet

            It rains.

            :param city: where
            """);
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().published()).contains(new PartialDate(2021, 3, 4));
    assertThat(read.shown())
        .containsExactly(
            "head: Rain",
            "head: Author: Ann Hall",
            "head: Date: 2021-03-04",
            "paragraph: It rains.",
            "item: Parameter city: where");
  }

  @Test
  void leavesOutDrafts() {
    Read read = read(".. title: Rain\n.. date: 2021-03-04\n.. status: draft\n\nIt rains.\n");
    assertThat(read.articles()).isEmpty();
    assertThat(read.reasons()).containsExactly("0 a draft (status: draft)");
  }
}
