package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayMemoryTest {
  private final DayMemory memory = new DayMemory(10);

  @Test
  void keepsTheLastQuestionOfAKey() {
    memory.keep("a", "When did the port reopen?");
    memory.keep("a", "Who built the wall?");

    assertThat(memory.of("a")).hasValue("Who built the wall?");
    assertThat(memory.of("b")).isEmpty();
  }

  @Test
  void keepsNoMoreThanItMay() {
    IntStream.range(0, 1_000).forEach(i -> memory.keep("key " + i, "question " + i));

    assertThat(IntStream.range(0, 1_000).filter(i -> memory.of("key " + i).isPresent()).count())
        .isEqualTo(10);
  }
}
