package footnote.corpus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files within the limits of bytes that would make millions of paragraphs, elements or sentences:
/// each is a fault by name, and costs none of the others.
class BoundsTest {
  @TempDir Path folder;

  static Stream<Arguments> files() {
    String tags = IntStream.range(0, 200).mapToObj(i -> "<b a=" + i + ">").collect(joining());
    String mail = "Subject: a\nContent-Type: text/html\n\n";
    return Stream.of(
        Arguments.of("a.html", "<p>x".repeat(600_000), "500,000 elements"),
        Arguments.of("a.html", "<p>x".repeat(1_600_000), "1,500,000 marks of markup"),
        Arguments.of("a.html", "x<!>".repeat(1_600_000), "1,500,000 marks of markup"),
        Arguments.of("a.html", (tags + "<p>x</p>").repeat(2_600), "500,000 elements"),
        Arguments.of("a.eml", mail + "<p>x".repeat(600_000), "500,000 elements"),
        Arguments.of("a.md", "x\n\n".repeat(510_000), "500,000 paragraphs"),
        Arguments.of("a.md", "x\n\n".repeat(800_000), "1,500,000 marks of markup"),
        Arguments.of("a.md", "[a](b) ".repeat(800_000), "1,500,000 marks of markup"),
        Arguments.of("a.txt", "x\n\n".repeat(600_000), "500,000 paragraphs"),
        Arguments.of("a.txt", "x\n".repeat(4_100_000), "4,000,000 lines"),
        Arguments.of("a.txt", "Ab cd. ".repeat(2_600_000), "2,500,000 sentences"),
        Arguments.of("a.rst", "x\n\n".repeat(600_000), "500,000 paragraphs"),
        Arguments.of("a.adoc", "x\n".repeat(1_600_000), "1,500,000 marks of markup"),
        Arguments.of("a.org", "x\n\n".repeat(600_000), "500,000 paragraphs"),
        Arguments.of("a.rtf", "{\\rtf1 " + "x\\par ".repeat(600_000) + "}", "500,000 paragraphs"));
  }

  @ParameterizedTest(name = "{0} of {2}")
  @MethodSource("files")
  void aFileOfTooManyIsAFaultThatCostsNoOther(String name, String content, String bound)
      throws IOException {
    Files.writeString(folder.resolve(name), content);
    Files.writeString(folder.resolve("one.txt"), "Port\n\nThe port reopened to cargo.\n");
    List<String> read = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Corpus corpus = new Corpus(List.of(folder));
    for (ArticleFile file : corpus.walk().files()) {
      Consumer<Article> taker = article -> read.add(article.source().id().value());
      faults.addAll(corpus.read(file, taker).faults());
    }
    assertThat(read).containsExactly("one.txt");
    assertThat(faults).containsExactly(new Fault(name, 0, "holds more than " + bound));
  }
}
