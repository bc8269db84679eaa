package footnote.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.format.VisibleText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
  private static Element table(String rows) {
    return Jsoup.parse("<table>" + rows + "</table>").expectFirst("table");
  }

  private static List<String> told(String rows) {
    VisibleText seen = new VisibleText();
    HtmlTable.tell(table(rows), seen);
    return seen.parts().stream()
        .map(part -> part.role() + " " + part.span().of(seen.text()))
        .toList();
  }

  private static final String PRICES =
      "<tr><th>Item<th>Euro</tr><tr><td>Bread<td>3</tr><tr><td>Salt<td>1</tr>";

  @Test
  void holdsDataWhereARowHasSeveralCells() {
    assertThat(HtmlTable.holdsData(table(PRICES))).isTrue();
    assertThat(HtmlTable.holdsData(table("<tr><td>One</tr><tr><td>Two</tr>"))).isFalse();
  }

  @Test
  void laysAPageOutWhereAnotherTableOrMuchTextStandsInIt() {
    assertThat(HtmlTable.holdsData(table("<tr><td>A<td><table><tr><td>B<td>C</tr></table></tr>")))
        .isFalse();
    assertThat(HtmlTable.holdsData(table("<tr><td>A<td>" + "x".repeat(1_001) + "</tr>"))).isFalse();
    assertThat(HtmlTable.holdsData(table("<tr><td>A<td>" + "x".repeat(1_000) + "</tr>"))).isTrue();
  }

  @Test
  void namesColumnsByAFirstRowOfHeadersAlone() {
    assertThat(told(PRICES))
        .filteredOn(part -> part.startsWith(Part.Role.HEADER.name()))
        .hasSize(1);
    assertThat(told("<tr><th>Bread<td>3</tr><tr><th>Salt<td>1</tr>"))
        .noneMatch(part -> part.startsWith(Part.Role.HEADER.name()))
        .hasSize(2);
  }

  @Test
  void tellsTheCaptionAboveTheRows() {
    assertThat(told("<caption>Prices</caption>" + PRICES).getFirst()).isEqualTo("PARAGRAPH Prices");
  }
}
