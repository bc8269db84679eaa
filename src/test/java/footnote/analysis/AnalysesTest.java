package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysesTest {
  private final Analyses analyses = new Analyses();

  @ParameterizedTest
  @EnumSource
  void readAsAnAnalysisOfTheirOwnWould(Language language) {
    String text = Samples.of(language);
    List<Word> words = new Analysis(language).words(text);
    assertThat(analyses.words(language, text)).isEqualTo(words);
    assertThat(analyses.words(language, "")).isEmpty();
    assertThat(analyses.words(language, text)).isEqualTo(words);
  }

  @Test
  void serveManyThreadsAtOnce() throws Exception {
    List<Callable<List<Word>>> calls = new ArrayList<>();
    List<List<Word>> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (Language language : Language.values()) {
        String text = Samples.of(language) + " " + i;
        calls.add(() -> analyses.words(language, text));
        expected.add(new Analysis(language).words(text));
      }
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<List<Word>> found = new ArrayList<>();
      for (Future<List<Word>> each : threads.invokeAll(calls)) {
        found.add(each.get());
      }
      assertThat(found).isEqualTo(expected);
    }
  }
}
