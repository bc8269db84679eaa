package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.article.ArticleFile;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.text.LanguageDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedReaderTest {
  private static final ArticleFile FILE = new ArticleFile(Path.of("unused"), "a.txt", 4, 0);

  private final List<String> taken = new ArrayList<>();

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new NoClassDefFoundError("some.Type"),
            "its reader failed, please report it: NoClassDefFoundError"),
        Arguments.of(
            new IllegalStateException("x"),
            "its reader failed, please report it: IllegalStateException"),
        Arguments.of(new StackOverflowError(), "is nested too deeply"),
        Arguments.of(new OutOfMemoryError(), "needs more memory than there is"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void makesAFaultOfWhatAReaderThrowsAndReadsOnToTheEnd(Throwable failure, String reason)
      throws IOException {
    ByteArrayInputStream in = in("text");

    Findings findings = read(in, throwing(failure), new GuardedReader.Handing(_ -> {}));

    assertThat(findings.faults()).extracting("reason").containsExactly(reason);
    assertThat(in.read()).isEqualTo(-1);
  }

  @Test
  void passesOnWhatTheTakerOfArticlesThrows() {
    UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
    GuardedReader.Handing handing =
        new GuardedReader.Handing(_ -> {
          throw full;
        });

    assertThatThrownBy(() -> read(in("Bread rises."), plain(), handing)).isSameAs(full);
  }

  @Test
  void changesNothingForAReaderThatDoesNotFail() throws IOException {
    GuardedReader.Handing handing = new GuardedReader.Handing(article -> taken.add(article.text()));

    assertThat(read(in("Bread rises."), plain(), handing).faults()).isEmpty();
    assertThat(taken).containsExactly("Bread rises.");
  }

  private static Findings read(
      ByteArrayInputStream in, ArticleReader reader, GuardedReader.Handing handing)
      throws IOException {
    Findings findings = new Findings(FILE, CorpusLimits.usual(), new LanguageDetector(), handing);
    new GuardedReader(reader, handing).read(in, findings);
    return findings;
  }

  private static ArticleReader plain() {
    return Formats.reader("a.txt", CorpusLimits.usual()).orElseThrow();
  }

  private static ArticleReader throwing(Throwable failure) {
    return (_, _) -> {
      switch (failure) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new AssertionError("no failure of a reader", failure);
      }
    };
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
