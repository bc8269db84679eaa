package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void tellsIdsApartThatUtf8DoesNot() {
    Set<Long> keys =
        List.of("a", "A", "a ", "", "\ud800", "\udc00", "?", "\ufffd").stream()
            .map(Keys::of)
            .collect(Collectors.toSet());
    assertThat(keys).hasSize(8);
  }

  @Test
  void isTheSameInEveryProcess() {
    assertThat(Keys.of("a.txt")).as("of SHA-256").isEqualTo(8068482586543811064L);
  }

  @Test
  void isShortHoweverLongTheIdIs() {
    assertThat(Keys.term("x".repeat(100_000)).length).isEqualTo(Long.BYTES);
  }

  @Test
  void sortsTermsAsNumbers() {
    List<Long> numbers = List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
    List<BytesRef> terms = numbers.stream().map(Keys::term).toList();
    assertThat(terms).isSorted();
    assertThat(Keys.term("b")).isEqualTo(Keys.term(Keys.of("b")));
  }
}
