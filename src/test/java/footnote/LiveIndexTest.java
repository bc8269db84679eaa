package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footnote.cli.IndexedCollection;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.metrics.Meters;
import footnote.search.PassageIndex;
import footnote.search.PassageIndex.View;
import footnote.sync.IndexSync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIndexTest {
  @TempDir Path folder;
  private Path articles = Path.of("");
  private LuceneIndex index = new LuceneIndex(Path.of("unused"));

  private final Meters meters = new Meters();
  private LiveIndex live = new LiveIndex(List.of(), Duration.ZERO, meters, InstantSource.system());

  @BeforeEach
  void open() throws IOException {
    articles = Files.createDirectory(folder.toRealPath().resolve("articles"));
    index = new LuceneIndex(folder.resolve("data"));
    Files.writeString(articles.resolve("a.txt"), "Wine is grown.");
  }

  @AfterEach
  void close() {
    live.close();
    meters.close();
    index.close();
  }

  private LiveIndex live(PassageIndex index) {
    Corpus corpus = new Corpus(List.of(articles));
    IndexSync sync = new IndexSync(corpus, index, InstantSource.system());
    return new LiveIndex(
        List.of(new IndexedCollection("", corpus, index, sync)),
        Duration.ofDays(1),
        meters,
        InstantSource.system());
  }

  private int count() {
    try (View view = index.view()) {
      return view.statistics().articles();
    }
  }

  @Test
  void followsItsFoldersWhileItRuns() throws IOException {
    live = live(index);
    live.run();
    live.awaitBegun(Duration.ZERO);
    assertThat(live.inStep()).isTrue();
    assertThat(count()).isEqualTo(1);
    Path added = Files.createDirectories(articles.resolve("new/deep")).resolve("b.txt");
    Files.writeString(added, "Beer is brewed.");
    await().until(() -> count() == 2);
    Files.delete(added);
    await().until(() -> count() == 1);
  }

  @Test
  void isEndedByNothingThatGoesWrong() throws IOException {
    Failing failing = new Failing(index);
    live = live(failing);
    live.run();
    assertThat(live.inStep()).isFalse();
    await().atMost(Duration.ofSeconds(30)).until(live::inStep);
    assertThat(failing.tries.get()).isGreaterThan(2);
    Files.writeString(articles.resolve("b.txt"), "Beer is brewed.");
    await().until(() -> count() == 2);
  }

  /// An index that fails in two ways before it works.
  private static final class Failing implements PassageIndex {
    private final PassageIndex index;
    private final AtomicInteger tries = new AtomicInteger();

    Failing(PassageIndex index) {
      this.index = index;
    }

    @Override
    public View view() {
      return index.view();
    }

    @Override
    public Update update() {
      return switch (tries.incrementAndGet()) {
        case 1 -> throw new OutOfMemoryError("so many articles");
        case 2 -> throw new NoClassDefFoundError("a library is away");
        default -> index.update();
      };
    }

    @Override
    public void settle() {
      index.settle();
    }

    @Override
    public void verify() {
      throw new IllegalStateException("the disk is on fire");
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
