package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Spelling;
import footnote.search.PassageIndex.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SpellingsTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private List<Spelling> spellings(String text, String... words) {
    try (View view = memory.holding(update -> put(update, source("a.txt"), text))) {
      return view.catalogue().spellings(List.of(words));
    }
  }

  @Test
  void namesNoSpellingOfARunThatIsNoWord() {
    String longest = "abcdefgh".repeat(Spellings.LONGEST / 8);
    String shorter = longest.substring(0, Spellings.LONGEST - 1);
    assertThat(spellings(longest + " " + longest + "x", shorter, longest + "y"))
        .containsExactly(new Spelling(shorter, longest, 1));
  }

  @Test
  void allowsASecondSlipInALongWordOnly() {
    assertThat(spellings("Zyltrope Zylop", "Zlytorpe", "Zylpo"))
        .containsExactly(
            new Spelling("Zlytorpe", "Zyltrope", 1), new Spelling("Zylpo", "Zylop", 1));
    assertThat(spellings("Zylop", "Zlyqp")).isEmpty();
  }

  @Test
  void leavesShortWordsAndNumbersAlone() {
    assertThat(spellings("zyl 19231 cargo", "zyk", "19232", "c4rgo")).isEmpty();
  }

  @Test
  void takesNoWordOfTheLanguageForASlip() {
    assertThat(spellings("They brought it.", "bought")).isEmpty();
    assertThat(spellings("The yoghurt.", "yogurt"))
        .as("another way to spell it")
        .containsExactly(new Spelling("yogurt", "yoghurt", 1));
  }

  @Test
  void prefersFewerSlipsAndThenMorePassages() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a"), "Zyltropa.", "Zyltropo.", "Zyltropo.");
          put(update, source("b"), "Zyltrupes.", "Zyltrupes.", "Zyltrupes.");
        })) {
      assertThat(view.catalogue().spellings(List.of("zyltropi")))
          .containsExactly(new Spelling("zyltropi", "zyltropo", 2));
    }
  }

  @Test
  void keepsTheCapitalOfTheAsker() {
    assertThat(spellings("zyltrope", "Zyltrpoe"))
        .containsExactly(new Spelling("Zyltrpoe", "Zyltrope", 1));
  }

  @Test
  void looksInEveryLanguage() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a"), "Something else.");
          put(update, source("b", "", "de"), "Der Fährhafen.");
        })) {
      assertThat(view.catalogue().spellings(List.of("fahrhaven")))
          .extracting(Spelling::instead)
          .containsExactly("fahrhafen");
    }
  }
}
