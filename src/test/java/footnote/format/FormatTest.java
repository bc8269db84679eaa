package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void isKnownByTheEndingWhateverItsCase() {
    assertThat(Format.of("a/b.c/Notes.MD")).contains(Format.MARKDOWN);
    assertThat(Format.of("notes.markdown")).contains(Format.MARKDOWN);
    assertThat(Format.of("index.htm")).contains(Format.HTML);
    assertThat(Format.of(Path.of("x.jsonl").toString())).contains(Format.JSONL);
  }

  @Test
  void isNoneWithoutAReader() {
    assertThat(Format.of("picture.png")).isEmpty();
    assertThat(Format.of("README")).isEmpty();
    assertThat(Format.of("")).isEmpty();
    assertThat(Format.of("trailing.")).isEmpty();
  }

  @Test
  void tellsOneEndingOfEachAndNoneTwice() {
    List<String> endings = Format.usualEndings();
    assertThat(endings).startsWith(".txt", ".md", ".html").hasSameSizeAs(Format.values());
    Set<String> different = new HashSet<>(endings);
    assertThat(different).hasSameSizeAs(endings);
    assertThat(endings).allMatch(ending -> Format.of("a" + ending).isPresent());
  }
}
