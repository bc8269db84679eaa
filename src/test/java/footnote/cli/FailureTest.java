package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.IndexException;
import footnote.settings.UsageException;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTest {
  private static Failure of(Throwable trouble) {
    return Failure.of(trouble, Texts.english());
  }

  @Test
  void isWrongUsageInTheAskersLanguage() {
    UsageException wrong = new UsageException(TextKey.USAGE_NO_PASSAGE);
    assertThat(of(wrong))
        .isEqualTo(new Failure(ExitCode.WRONG, "which passage? Its id stands below an answer"));
    assertThat(Failure.of(wrong, Texts.of("de")).message()).doesNotContain("which passage");
  }

  @Test
  void saysWhatIsWrongWithTheIndexAsItIs() {
    assertThat(of(new IndexException.Busy("another process is changing the index x")))
        .isEqualTo(new Failure(ExitCode.FAILED, "another process is changing the index x"));
  }

  @Test
  void namesTheFileOfAnErrorThatSaysNoMore() {
    assertThat(of(new UncheckedIOException(new NoSuchFileException("seeds/a.txt"))))
        .isEqualTo(new Failure(ExitCode.FAILED, "seeds/a.txt: there is no such file or folder"));
    assertThat(of(new UncheckedIOException(new AccessDeniedException("data"))).message())
        .isEqualTo("data: no permission");
    assertThat(of(new UncheckedIOException("can't write x: full", new IOException("full"))))
        .as("what was being done")
        .isEqualTo(new Failure(ExitCode.FAILED, "can't write x: full"));
    assertThat(of(new UncheckedIOException(new IOException("full"))).message())
        .isEqualTo("java.io.IOException: full");
  }

  @Test
  void saysWhatToDoWhenMemoryRunsOut() {
    assertThat(of(new OutOfMemoryError("Java heap space")).message())
        .startsWith("out of memory: give Java more");
  }

  @Test
  void tellsWhereAnUnforeseenOneIsFrom() {
    Failure failure = of(new IllegalStateException("odd"));
    assertThat(failure.code()).isEqualTo(ExitCode.FAILED);
    assertThat(failure.message())
        .startsWith(
            "this should not happen, please report it: java.lang.IllegalStateException: odd at"
                + " footnote.cli.FailureTest.");
    IllegalStateException bare = new IllegalStateException("odd");
    bare.setStackTrace(new StackTraceElement[0]);
    assertThat(of(bare).message()).contains("IllegalStateException: odd (FOOTNOTE_DEBUG");
  }

  @Test
  void hasTheWholeTraceForWhoAsksForIt() {
    assertThat(Failure.stackTrace(new IOException("full")))
        .startsWith(
            "java.io.IOException: full"
                + System.lineSeparator()
                + "\tat footnote.cli.FailureTest.");
  }
}
