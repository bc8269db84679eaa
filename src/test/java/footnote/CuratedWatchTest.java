package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.article.Curated;
import footnote.chat.CapturedLog;
import footnote.cli.CorpusSession;
import footnote.cli.TestProcess;
import footnote.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratedWatchTest {
  @TempDir Path folder;

  @Test
  void logsOnceThatACuratedAnswerIsGone() throws Exception {
    TestProcess process = new TestProcess(folder);
    process.write("seeds/curated.yaml", "- {question: \"When?\", file: Port-history.md}\n- what\n");
    Settings settings = Settings.read(process.environment(), Map.of(), Optional.empty());
    Curated pin =
        new Curated(List.of("Who?"), new Curated.OfPassage("abcdefghijkl", 0, "He."), "Mo");
    try (TestIndex index = TestIndex.ofPorts(folder.resolve("index"));
        CapturedLog log = new CapturedLog()) {
      CuratedWatch watch =
          new CuratedWatch(
              new CorpusSession(settings, List.of(), index.answerer()), () -> List.of(pin));
      watch.look();
      assertThat(log.text())
          .contains(
              "a pinned answer is not among the articles any more: passage abcdefghijkl",
              "curated.yaml:2: must have question and file")
          .doesNotContain("When?", "Who?");
      index.remove("Port history");
      watch.look();
      watch.look();
      assertThat(log.text())
          .containsOnlyOnce("the curated answer to “When?” is not among the articles")
          .containsOnlyOnce("abcdefghijkl");
      Files.delete(folder.resolve("seeds/curated.yaml"));
      watch.look();
    }
  }
}
