package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2024, 3, 1));

  private static Filters filters(String source, Optional<LocalDate> after) {
    return new Filters(List.of(source), List.of(), List.of(), after, Optional.empty());
  }

  @Test
  void joinTheNamesOfBoth() {
    Filters both = filters("star", Optional.empty()).and(filters("times", MARCH));
    assertThat(both.sources()).containsExactly("star", "times");
    assertThat(both.after()).isEqualTo(MARCH);
    assertThat(both.dated()).isTrue();
  }

  @Test
  void letTheirOwnDatesCount() {
    Filters other = new Filters(List.of(), List.of(), List.of(), Optional.empty(), MARCH);
    Filters both = filters("star", MARCH).and(other);
    assertThat(both.after()).isEqualTo(MARCH);
    assertThat(both.before()).as("one date of each would be a time of neither").isEmpty();
    assertThat(Filters.NONE.and(other)).isEqualTo(other);
  }

  @Test
  void areNotDatedWithoutADate() {
    assertThat(Filters.NONE.dated()).isFalse();
    assertThat(filters("star", Optional.empty()).dated()).isFalse();
  }

  @Test
  void ofARequestStayAsTheyWere() {
    List<String> phrases = new ArrayList<>(List.of("the port"));
    Request request = new Request("port", phrases, List.of(), Filters.NONE, 1);
    phrases.clear();
    assertThat(request.phrases()).containsExactly("the port");
    assertThatThrownBy(() -> new Request("port", List.of(), List.of(), Filters.NONE, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("illegal limit: 0, must be at least 1");
  }
}
