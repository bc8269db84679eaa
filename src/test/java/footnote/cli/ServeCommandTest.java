package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answerer;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.sync.IndexSync;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  /// What happened, in order.
  private final List<String> done = new ArrayList<>();

  private final ServeCommand command =
      new ServeCommand(
          this::open,
          json -> done.add(json ? "logging JSON" : "logging"),
          (session, platforms, database) -> {
            done.add("serving " + platforms.discord().isPresent() + platforms.slack().isPresent());
            assertThat(session.answerer().isReady()).as("opened, not indexed").isFalse();
            assertThat(database.named()).isEqualTo(folder.resolve("data/state.db").toString());
            return ExitCode.WRONG;
          });

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.");
  }

  private CorpusSession open(Settings settings) {
    done.add("opened");
    LuceneIndex index = new LuceneIndex(folder.resolve("index"));
    IndexSync sync = new IndexSync(new Corpus(settings.corpus()), index, InstantSource.system());
    return new CorpusSession(
        settings,
        List.of(new IndexedCollection("", new Corpus(List.of(Path.of("unused"))), index, sync)),
        new Answerer(index, Answerer.Ranking.EVIDENCE));
  }

  private ExitCode serve() {
    return command.run(new ParsedCommand(process.context(), Map.of(), List.of()));
  }

  @Test
  void servesThePlatformsWhoseSecretsAreThereAndEndsAsTheServerDoes() {
    process.env.put("DISCORD_TOKEN", "abc");
    assertThat(serve()).isEqualTo(ExitCode.WRONG);
    assertThat(done).containsExactly("logging", "opened", "serving truefalse");
  }

  @Test
  void opensNothingWithoutAPlatform() {
    assertThatThrownBy(this::serve)
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("no chat platform is configured");
    assertThat(done).containsExactly("logging");
  }

  @Test
  void tellsAllThatIsWrongWithSecretsBeforeItOpensAnything() {
    process.env.put("SLACK_APP_TOKEN", "xapp-1");
    process.env.put("DISCORD_TOKEN_FILE", "no-such-file");
    assertThatThrownBy(this::serve)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("DISCORD_TOKEN_FILE")
        .hasMessageContaining("SLACK_BOT_TOKEN");
    assertThat(done).containsExactly("logging");
  }

  @Test
  void logsForProgramsWhereThatIsSetOrNothingIsATerminal() {
    process.env.put("DISCORD_TOKEN", "abc");
    for (String format : List.of("text", "json", "auto")) {
      process.env.put("FOOTNOTE_LOG_FORMAT", format);
      serve();
    }

    assertThat(done.stream().filter(it -> it.startsWith("logging")))
        .containsExactly("logging", "logging JSON", "logging JSON");
  }
}
