package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Passage;
import footnote.text.RandomText;
import footnote.text.Span;
import footnote.wording.Cited;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final Budget BUDGET = new Budget(100, text -> text.replace("&", "&amp;").length());

  @Test
  void whatIsLeftIsSharedEvenly() {
    assertThat(BUDGET.shares(10, List.of(500, 400, 300))).containsExactly(30, 30, 30);
  }

  @Test
  void whatOneDoesNotWantGoesToTheOthers() {
    assertThat(BUDGET.shares(10, List.of(500, 8, 400))).containsExactly(41, 8, 41);
    assertThat(BUDGET.shares(10, List.of(20, 8, 40))).containsExactly(20, 8, 40);
  }

  @Test
  void nothingIsLeftWhereAllIsTaken() {
    assertThat(BUDGET.shares(120, List.of(5, 6))).containsExactly(0, 0);
    assertThat(BUDGET.shares(0, List.of())).isEmpty();
  }

  @Test
  void countsWhatThePlatformCounts() {
    assertThat(BUDGET.cut("a & b. c & d.", 12).text()).isEqualTo("a & b.");
    assertThat(BUDGET.cutStart("a & b c & d", 12).text()).isEqualTo("b c & d");
  }

  @Test
  void whatIsCutFitsAndIsWordForWord() {
    for (long seed = 1; seed < 3_000; seed++) {
      RandomText random = new RandomText(seed);
      String text = random.text(900);
      int room = random.number(0, 400);
      String start = BUDGET.cut(text, room).text();
      String end = BUDGET.cutStart(text, room).text();
      assertThat(BUDGET.size(start)).as("seed %d", seed).isLessThanOrEqualTo(room);
      assertThat(BUDGET.size(end)).as("seed %d", seed).isLessThanOrEqualTo(room);
      assertThat(text.strip()).as("seed %d", seed).startsWith(start.strip());
      assertThat(text).as("seed %d", seed).endsWith(end);
    }
  }

  private static Passage passage(String text) {
    return Cited.citation(1, Cited.source("Port"), text).passage();
  }

  @Test
  void aPassageFitsAndKeepsItsQuoteLongest() {
    for (long seed = 1; seed < 3_000; seed++) {
      RandomText random = new RandomText(seed);
      String text = random.text(900);
      int start = random.number(0, text.length() - 1);
      Span quote = new Span(start, random.number(start + 1, text.length()));
      PassageText whole = PassageText.of(passage(text), Optional.of(quote), true);
      int room = random.number(20, 800);
      PassageText fitted = whole.fit(BUDGET, room);
      assertThat(fitted.size(BUDGET)).as("seed %d", seed).isLessThanOrEqualTo(room);
      if (BUDGET.size(whole.quote()) <= room) {
        assertThat(fitted.quote()).as("seed %d", seed).isEqualTo(whole.quote());
      }
    }
  }

  @Test
  void aPassageIsFoldedWithItsParagraphsApart() {
    String text = "It was\nshut.\n\n  It reopened. Dockers cheered.\n \n So did we.";
    Span quote = new Span(text.indexOf("It reopened."), text.indexOf(" Dockers"));
    assertThat(PassageText.of(passage(text), Optional.of(quote), true))
        .isEqualTo(
            new PassageText(
                "It was shut.\n\n", "It reopened.", " Dockers cheered.\n\nSo did we.", true));
  }

  @Test
  void aPassageThatIsCutSaysSoWithAnEllipsis() {
    PassageText passage =
        new PassageText("One two three four five ", "six seven", " eight nine ten eleven.", true);
    assertThat(passage.fit(BUDGET, 40))
        .isEqualTo(new PassageText("… four five ", "six seven", " eight nine ten …", true));
  }
}
