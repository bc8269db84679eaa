package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.search.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedNameTest {
  private static List<CitedName> names(String publisher, String author, String title) {
    return CitedName.all(words(publisher), words(author), words(title));
  }

  private static List<List<String>> words(String name) {
    return name.isEmpty() ? List.of() : List.of(Analysis.name(name));
  }

  @Test
  void isAPublisherWithoutItsArticleAndItsInitials() {
    assertThat(names("The Wall Street Paper", "", ""))
        .containsExactly(
            new CitedName("wall street paper", Kind.PUBLISHER, true, "wall street paper"),
            new CitedName("wsp", Kind.PUBLISHER, false, "wall street paper"));
    assertThat(names("Coast News", "", ""))
        .as("two initials are too few")
        .containsExactly(new CitedName("coast news", Kind.PUBLISHER, true, "coast news"));
    assertThat(names("The", "", ""))
        .containsExactly(new CitedName("the", Kind.PUBLISHER, true, "the"));
  }

  @Test
  void isAnAuthorAndTheSurname() {
    assertThat(names("", "Ada Lin", ""))
        .containsExactly(
            new CitedName("ada lin", Kind.AUTHOR, true, "ada lin"),
            new CitedName("lin", Kind.AUTHOR, false, "lin"));
    assertThat(names("", "Ada Wu", "")).as("two letters are too few").hasSize(1);
    assertThat(names("", "Lin", "")).hasSize(1);
  }

  @Test
  void isATitleThatIsAHeadline() {
    assertThat(names("", "", "Why ships do not sail"))
        .containsExactly(
            new CitedName("why ships do not sail", Kind.TITLE, true, "why ships do not sail"));
    assertThat(names("", "", "Ships of the sea")).as("the name of what it is about").isEmpty();
  }

  @Test
  void isNoneOfNoWordAndNoneBeyondAllReason() {
    assertThat(names("…", "–", "")).isEmpty();
    assertThat(names("", "", "word ".repeat(200))).isEmpty();
  }

  @Test
  void isReadBackFromItsTerm() {
    for (CitedName name : names("The Wall Street Paper", "Ada Lin", "Why ships do not sail")) {
      assertThat(CitedName.of(name.term())).isEqualTo(name);
      assertThat(name.term()).startsWith(name.key() + CitedName.END);
    }
  }

  @Test
  void filtersByWhatItNames() {
    Mention author = new Mention(new footnote.text.Span(0, 3), Kind.AUTHOR, "lin", false);
    assertThat(author.filter().authors()).containsExactly("lin");
    assertThat(author.filter().sources()).isEmpty();
    Mention title = new Mention(new footnote.text.Span(0, 3), Kind.TITLE, "ships", true);
    assertThat(title.filter().titles()).containsExactly("ships");
    assertThat(title.filter().dated()).isFalse();
  }
}
