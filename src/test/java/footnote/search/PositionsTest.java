package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private final Positions war = Positions.of(1, 4, 8);

  @Test
  void tellsTheFirstFromAPlaceOn() {
    assertThat(war.firstFrom(0)).isEqualTo(1);
    assertThat(war.firstFrom(4)).isEqualTo(4);
    assertThat(war.firstFrom(5)).isEqualTo(8);
    assertThat(war.firstFrom(9)).isEqualTo(Positions.NOWHERE);
    assertThat(Positions.NONE.firstFrom(0)).isEqualTo(Positions.NOWHERE);
  }

  @Test
  void tellsWhetherAPlaceIsAmongThem() {
    assertThat(war.contains(4)).isTrue();
    assertThat(war.contains(5)).isFalse();
    assertThat(Positions.NONE.contains(0)).isFalse();
  }

  @Test
  void staysAsItIsWhateverIsWrittenToWhatItWasMadeOf() {
    int[] places = {1, 4, 8};
    Positions made = Positions.of(places);
    places[0] = 7;
    assertThat(made).isEqualTo(war);
  }

  @Test
  void growsByAPlaceIntoAnother() {
    assertThat(war.and(9)).isEqualTo(Positions.of(1, 4, 8, 9));
    assertThat(war).isEqualTo(Positions.of(1, 4, 8));
    assertThat(Positions.NONE.and(3)).isEqualTo(Positions.of(3));
  }

  @Test
  void isReadFromWhateverGivesItsPlaces() {
    Iterator<Integer> places = List.of(1, 4, 8).iterator();
    Positions read = Positions.read(3, places::next);
    assertThat(read).isEqualTo(war).hasSameHashCodeAs(war).hasToString("[1, 4, 8]");
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.get(2)).isEqualTo(8);
  }

  @Test
  void equalsOnlyTheSamePlaces() {
    assertThat(war).isNotEqualTo(Positions.of(1, 4)).isNotEqualTo(List.of(1, 4, 8));
    assertThat(Positions.of()).isEqualTo(Positions.NONE);
    assertThat(Positions.NONE.isEmpty()).isTrue();
    assertThat(war.isEmpty()).isFalse();
  }
}
