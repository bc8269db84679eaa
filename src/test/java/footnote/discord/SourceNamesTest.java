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
  private Answerer answerer;
  private SourceNames names;

  @BeforeEach
  void fill() {
    shelf = TestIndex.ofPorts(folder);
    index = new SlowIndex(shelf.index);
    index.open();
    answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
    names = new SourceNames(now::get);
  }

  @AfterEach
  void clear() {
    shelf.close();
  }

  @Test
  void containAllWordsThatWereTypedWithoutCase() {
    assertThat(names.containing("news COAST", answerer)).containsExactly("Coast News");
    assertThat(names.containing("coast star", answerer)).isEmpty();
    assertThat(names.containing(" ", answerer)).hasSize(4);
  }

  @Test
  void areReadOnceAMinute() {
    names.containing("c", answerer);
    names.containing("co", answerer);
    assertThat(index.asked).hasValue(1);
    shelf.put("New", "Newcomer", "It is new.");
    assertThat(names.containing("newcomer", answerer)).isEmpty();
    now.set(Instant.EPOCH.plus(SourceNames.KEPT));
    assertThat(names.containing("newcomer", answerer)).containsExactly("Newcomer");
    assertThat(index.asked).hasValue(2);
  }
}
