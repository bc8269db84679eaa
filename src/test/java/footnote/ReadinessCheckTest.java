package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answerer;
import footnote.cli.CorpusSession;
import footnote.cli.IndexedCollection;
import footnote.cli.TestProcess;
import footnote.corpus.Corpus;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import footnote.metrics.Meters;
import footnote.settings.Settings;
import footnote.state.Database;
import footnote.state.State;
import footnote.sync.IndexSync;
import footnote.web.Readiness;
import footnote.web.Readiness.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessCheckTest {
  private static final String COLLECTIONS =
      """
      collections:
        - name: board
          folders: board/
          readers: [{discord: {user: "112233445566778899"}}]
        - name: news
          folders: news/
      """;

  @TempDir Path folder;
  private final Meters meters = new Meters();
  private final AtomicBoolean connected = new AtomicBoolean(true);
  private final List<LuceneIndex> indexes = new ArrayList<>();
  private CorpusSession session;
  private ReadinessCheck check;
  private LiveIndex live;
  private State state;

  @BeforeEach
  void open() {
    TestProcess process = new TestProcess(folder);
    process.write("config/footnote.yaml", COLLECTIONS);
    process.write("board/a.txt", "The merger.");
    process.write("news/b.txt", "The port.");
    Settings settings = Settings.read(process.environment(), Map.of(), Optional.empty());
    List<IndexedCollection> collections =
        settings.collections().stream()
            .map(it -> {
              LuceneIndex index = new LuceneIndex(folder.resolve("index-" + it.name()));
              indexes.add(index);
              Corpus corpus = new Corpus(it);
              IndexSync sync = new IndexSync(corpus, index, Clock.systemUTC());
              return new IndexedCollection(it.name(), corpus, index, sync);
            })
            .toList();
    session =
        new CorpusSession(
            settings, collections, new Answerer(JointIndex.of(indexes), Answerer.Ranking.EVIDENCE));
    live =
        new LiveIndex(collections, Duration.ofDays(1), meters, InstantSource.fixed(Instant.EPOCH));
    Bot bot = new Bot("Discord", Optional::empty, connected::get, () -> {});
    state = new State(new Database.File(folder.resolve("state.db")), InstantSource.system());
    check = new ReadinessCheck(session, live, state, List.of(bot));
  }

  @AfterEach
  void close() {
    live.close();
    state.close();
    session.close();
    meters.close();
  }

  private void index() {
    live.run();
    live.awaitBegun(Duration.ZERO);
  }

  private static Part well(String name) {
    return new Part(name, Optional.empty());
  }

  @Test
  void isReadyOnceAllIsIndexedAndEveryPlatformIsHeard() {
    index();
    assertThat(check.get())
        .isEqualTo(
            new Readiness(
                List.of(
                    well("engine"),
                    well("index"),
                    well("collection:news"),
                    well("state"),
                    well("discord"))));
    assertThat(meters.scrape())
        .contains("footnote_index_in_step 1.0", "footnote_index_passages 2.0");
  }

  @Test
  void tellsEachPartThatIsNotReadyAndNoCollectionThatHasReaders() {
    connected.set(false);
    String behind = "the index could not be brought in step with the articles";
    assertThat(check.get())
        .isEqualTo(
            new Readiness(
                List.of(
                    new Part("engine", Optional.of("not indexed yet")),
                    new Part("index", Optional.of(behind)),
                    new Part("collection:news", Optional.of(behind)),
                    well("state"),
                    new Part("discord", Optional.of("not connected")))));
    assertThat(check.get().ready()).isFalse();
    assertThat(meters.scrape()).contains("footnote_index_in_step 0.0");
  }

  @Test
  void tellsThatWhatPeopleLeaveCannotBeKept() throws IOException {
    index();
    Files.createDirectory(folder.resolve("state.db"));
    assertThat(check.get().parts())
        .contains(new Part("state", Optional.of("what people leave can’t be kept")));
    Files.delete(folder.resolve("state.db"));
    assertThat(check.get().ready()).isTrue();
  }
}
