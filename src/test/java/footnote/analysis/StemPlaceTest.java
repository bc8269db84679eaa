package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemPlaceTest {
  @Test
  void tellsPositionAndWhetherTheWordIsItsOwnStem() {
    for (int position : new int[] {0, 1, 7, 1 << 20}) {
      for (boolean own : new boolean[] {false, true}) {
        int place = StemPlace.of(position, own);
        assertThat(StemPlace.position(place)).isEqualTo(position);
        assertThat(StemPlace.isOwn(place)).isEqualTo(own);
      }
    }
  }

  @Test
  void ascendsAsPositionsDo() {
    assertThat(StemPlace.of(3, true)).isLessThan(StemPlace.of(4, false));
  }
}
