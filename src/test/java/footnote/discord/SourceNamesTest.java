package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.SlowIndex;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceNamesTest {
  @TempDir Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private TestIndex shelf;
  private SlowIndex index;
  private SourceNames names;

  @BeforeEach
  void fill() {
    shelf = TestIndex.ofPorts(folder);
    index = new SlowIndex(shelf.index);
    index.open();
    Answerer answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
    names = new SourceNames(answerer, now::get);
  }

  @AfterEach
  void clear() {
    shelf.close();
  }

  @Test
  void containAllWordsThatWereTypedWithoutCase() {
    assertThat(names.containing("news COAST")).containsExactly("Coast News");
    assertThat(names.containing("coast star")).isEmpty();
    assertThat(names.containing(" ")).hasSize(4);
  }

  @Test
  void areReadOnceAMinute() {
    names.containing("c");
    names.containing("co");
    assertThat(index.asked).hasValue(1);
    shelf.put("New", "Newcomer", "It is new.");
    assertThat(names.containing("newcomer")).isEmpty();
    now.set(Instant.EPOCH.plus(SourceNames.KEPT));
    assertThat(names.containing("newcomer")).containsExactly("Newcomer");
    assertThat(index.asked).hasValue(2);
  }
}
