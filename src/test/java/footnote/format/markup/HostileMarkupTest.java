package footnote.format.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.article.Article;
import footnote.format.Read;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to take their readers time by the square of their length, or a stack as deep.
class HostileMarkupTest {
  private static final int MANY = 100_000;
  private static final int TEN_MEGABYTES = 10 << 20;
  private static final Duration ENOUGH = Duration.ofSeconds(20);

  private static final List<String> RST =
      List.of(
          "- ",
          "1. ",
          "* a\n",
          "a\n ",
          ":a: ",
          "a::\n\n ",
          "====\n",
          "a\n==\n",
          "==== ====\n",
          "+--+\n",
          "+--+--+\n|a |b |\n",
          "| a\n",
          ".. ",
          ".. note:: ",
          ".. |a| replace:: |a|\n\n",
          ".. [1] ",
          "`a",
          "``a",
          ":a:`",
          "*a ",
          "**a ",
          "|a ",
          "[1]_ ",
          "a_ ",
          "_",
          "`a <b>`_ ",
          "\\",
          "-a  b\n",
          "a:",
          ".. a::\n\n   - b\n",
          ".. list-table::\n\n * - ",
          ">>> a\n",
          "__ ",
          "(i) ",
          "-",
          "=",
          "<",
          "a ",
          ".. _a:\n",
          ".. csv-table::\n\n \"",
          "$A",
          "A: b\n",
          "--a b ");

  private static final List<String> ADOC =
      List.of(
          "* ",
          "* a\n",
          ". a\n+\n",
          "* a\n+\n* b\n+\n",
          "a:: ",
          "a::\n",
          "a:::\nb::\n",
          "====\n",
          "====\n=====\n",
          "----\n",
          "|===\n",
          "|===\n|a\n",
          "|a ",
          ".9+|a ",
          "9*|a ",
          "!===\n",
          "[a]\n",
          "[[a]]\n",
          ".a\n",
          "NOTE: ",
          "`a ",
          "``a",
          "*a ",
          "**a",
          "_a ",
          "#a ",
          "^a",
          "~a",
          "+a ",
          "++a ",
          "+++a",
          "$$a",
          "{a}",
          "{a",
          ":a: {a}{a}\n\n",
          "<<a",
          "<<a,",
          "((a",
          "(((a",
          "link:a[",
          "a:b[",
          "footnote:[a",
          "https://a[",
          "&#1;",
          "\"`a ",
          "[.a]#",
          "<1> ",
          "<1>",
          "a +\n",
          "-- a",
          "\\",
          "= a\n",
          "a\n~\n",
          "//\n",
          "ifdef::a[",
          "include::",
          "a:[",
          "'`a ",
          "image::a[]\n",
          "> a\n",
          "```\n");

  private static final List<String> ORG =
      List.of(
          "* a\n",
          "*",
          "- ",
          "- a\n",
          "1. ",
          "+ a :: ",
          "| a ",
          "| a\n",
          "|-",
          "|-\n",
          "#+a: b\n",
          "#+title: a\n",
          "#+begin_src\n",
          "#+begin_quote\n",
          "#+begin_a\n",
          ": a\n",
          ":a:\n",
          ":LOGBOOK:\n",
          "[[a",
          "[[a][b",
          "[fn:",
          "[fn::a",
          "[fn:1] a\n",
          "[cite:@",
          "<<a",
          "<<<a",
          "<2021-03-04 ",
          "*a ",
          "/a ",
          "=a ",
          "~a ",
          "_a ",
          "+a ",
          "_{a",
          "{{{a",
          "{{{a(",
          "@@a",
          "\\a",
          "a--",
          "\\begin{a}\n",
          "# a\n",
          "* a :b:",
          ":a",
          "[1/2]",
          "https://",
          "a\\\\\n",
          "%%(",
          "#+caption: a\n",
          "#+macro: a b\n");

  static Stream<Arguments> marks() {
    return Stream.of(named("a.rst", RST), named("a.adoc", ADOC), named("a.org", ORG))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> named(String file, List<String> marks) {
    return marks.stream().map(mark -> Arguments.of(file, mark));
  }

  @ParameterizedTest
  @MethodSource("marks")
  void readsEndlessMarks(String file, String mark) {
    Article article = read(file, "It rained.\n\n" + mark.repeat(MANY / mark.length()) + "\n");
    assertThat(article.text()).contains("It rained.");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void readsAnEndlessLineOfMarks(String file, String mark) {
    String marks = mark.replace('\n', ' ').repeat(MANY / mark.length());
    Article article = read(file, "It rained.\n\n" + marks + "\n\nIt poured.\n");
    assertThat(article.text()).contains("It rained.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.rst", "a.adoc", "a.org"})
  void readsTenMegabytesOnALine(String file) {
    String line = "It *rains* in `Rome` again. ".repeat(TEN_MEGABYTES / 28);
    assertThat(read(file, line).text()).hasSizeGreaterThan(TEN_MEGABYTES * 3 / 4);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void readsMarksThatNestDeeper(String file, String mark) {
    StringBuilder text = new StringBuilder("It rained.\n\n");
    for (int i = 0; i < 200; i++) {
      text.append(" ".repeat(i)).append(mark).append("\n");
    }
    assertThat(read(file, text.toString()).text()).contains("It rained.");
  }

  private static Article read(String name, String content) {
    return assertTimeoutPreemptively(ENOUGH, () -> Read.of(name, content).article());
  }
}
