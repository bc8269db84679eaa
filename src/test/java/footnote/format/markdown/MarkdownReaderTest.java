package footnote.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Splitter;
import footnote.format.Read;
import footnote.text.PartialDate;
import footnote.text.RandomText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @Test
  void takesNoSectionBelowAnIntroductionForTheTitle() {
    assertThat(Read.of("wet-days.md", "It rained.\n\n### May\n\nA.\n\n### June\n\nB.").source())
        .extracting(Source::title)
        .isEqualTo("Wet days");
    assertThat(Read.of("a.md", "### May\n\nA.\n\n### June\n\nB.").source().title())
        .isEqualTo("May");
    assertThat(Read.of("a.md", "It rained.\n\n## Rain\n\n### June\n\nB.").source().title())
        .isEqualTo("Rain");
  }

  @Test
  void readsFrontMatter() {
    Read read =
        Read.of(
            "a.md",
            """
            ---
            title: "Rain: a report"
            authors:
              - Ann Hall
              - Bo Ode
            publisher: The Planet
            date: 2021-05-03
            link: https://example.com/rain
            lang: en-GB
            ---

            It rained.
            """);
    assertThat(read.faults()).isEmpty();
    assertThat(read.source())
        .isEqualTo(
            new Source(
                new ArticleId("a.md"),
                "Rain: a report",
                List.of("Ann Hall", "Bo Ode"),
                Optional.of("The Planet"),
                Optional.of(new PartialDate(2021, 5, 3)),
                Optional.of("https://example.com/rain"),
                "en"));
    assertThat(read.texts(Part.Role.PARAGRAPH)).containsExactly("It rained.");
  }

  @Test
  void takesSeveralAuthorsFromOneString() {
    assertThat(
            Read.of("a.md", "---\nauthor: Ann Hall and Bo Ode\n---\nIt rained.").source().authors())
        .containsExactly("Ann Hall", "Bo Ode");
  }

  @Test
  void saysThatFrontMatterIsNestedTooDeep() {
    Read read = Read.of("a.md", "---\na: " + "[".repeat(3_000) + "\n---\nIt rained.");
    assertThat(read.reasons())
        .containsExactly("2 front matter is not valid YAML: nested too deep, or too long");
    assertThat(read.texts(Part.Role.PARAGRAPH)).containsExactly("It rained.");
  }

  @Test
  void readsTextBehindBrokenFrontMatter() {
    Read read = Read.of("a.md", "---\ntitle: [a\nauthor: b\n---\n# Rain\n\nIt rained.");
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .matches("[2-4] front matter is not valid YAML: .+");
    assertThat(read.source().title()).isEqualTo("[a");
    assertThat(read.source().authors()).containsExactly("b");
    assertThat(read.texts(Part.Role.PARAGRAPH)).containsExactly("It rained.");
  }

  @Test
  void reportsFrontMatterWithoutAnEndAndADateThatIsNone() {
    assertThat(Read.of("a.md", "---\ntitle: a\n\nIt rained.").reasons())
        .containsExactly("1 front matter has no closing --- within 65536 bytes");
    assertThat(Read.of("a.md", "---\ndate: soon\n---\nIt rained.").reasons())
        .containsExactly("0 front matter: not a date: soon");
  }

  @Test
  void leavesARuleAtTheTopAlone() {
    Read read = Read.of("a.md", "---\n\nIt rained.\n\n---\n\nIt poured.");
    assertThat(read.faults()).isEmpty();
    assertThat(read.texts(Part.Role.PARAGRAPH)).containsExactly("It rained.", "It poured.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        a: &a [x,x,x,x,x,x,x,x,x]
        b: &b [*a,*a,*a,*a,*a,*a,*a]
        c: &c [*b,*b,*b,*b,*b,*b,*b]
        d: [*c,*c,*c,*c,*c,*c]\
        """,
        "title: !!javax.script.ScriptEngineManager [x]",
        "title: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a:"
            + " {a: x}}}}}}}}}}}}}}}}}}}}}}"
      })
  void survivesHostileFrontMatter(String yaml) {
    assertThat(Read.of("a.md", "---\n" + yaml + "\n---\nIt rained.").texts(Part.Role.PARAGRAPH))
        .containsExactly("It rained.");
  }

  @Test
  void marksTheBlocks() {
    Read read =
        Read.of(
            "a.md",
            """
            # The *long* rain

            By Ann Hall

            It rained
            for a week.

            ## Later

            - bread
            - butter

            > It poured.

            ```
            code
            ```

            | a | b |
            |---|---|
            | 1 | 2 |

            ***

            <!-- not seen -->

            [x]: https://example.com
            """);
    assertThat(read.source().title()).isEqualTo("The long rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.texts(Part.Role.HEAD)).containsExactly("The long rain", "By Ann Hall");
    assertThat(read.texts(Part.Role.HEADING)).containsExactly("Later");
    assertThat(read.texts(Part.Role.PARAGRAPH))
        .containsExactly("It rained for a week.", "It poured.");
    assertThat(read.texts(Part.Role.ITEM)).containsExactly("bread", "butter");
    assertThat(read.texts(Part.Role.CODE)).containsExactly("code");
    assertThat(read.texts(Part.Role.HEADER)).containsExactly("a · b");
    assertThat(read.texts(Part.Role.ROW)).containsExactly("1 · b: 2");
    assertThat(read.texts(Part.Role.BOILERPLATE)).isEmpty();
  }

  @Test
  void keepsAFirstHeadingThatIsNotTheTitle() {
    Read read = Read.of("a.md", "---\ntitle: Rain\n---\n## The week\n\nIt rained.");
    assertThat(read.texts(Part.Role.HEADING)).containsExactly("The week");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "*a ", "[", "`", "<!--", "\\", "{% comment %}\n", "{#a}", "{{a}}"})
  void survivesPathologicalMarks(String mark) {
    assertThat(Read.of("a.md", "A word.\n\n" + mark.repeat(50_000) + "word").articles()).hasSize(1);
  }

  @Test
  void quotesOnlyWhatStandsInAnyText() {
    RandomText.each(text -> {
      Article article = Read.of("a.md", "A word.\n\n" + text).article();
      for (Passage passage : Splitter.split(article)) {
        for (Sentence unit : passage.sentences()) {
          assertThat(passage.textOf(unit.span())).isEqualTo(unit.span().of(article.text()));
          unit.lead()
              .ifPresent(lead -> assertThat(lead.text()).isEqualTo(lead.span().of(article.text())));
        }
      }
    });
  }

  @Test
  void hasNothingButWhiteSpaceBetweenThePartsOfAnyText() {
    RandomText.each(text -> {
      Read read = Read.of("a.md", text + "\nA word.");
      RandomText.assertNothingLost(read.article());
    });
  }

  @Test
  void tellsNothingThatIsStruckThroughAndNoAuthorThatIsNull() {
    Read read = Read.of("a.md", "---\nauthor: null\n---\n# Fares\n\n~~It was $9.~~ It is $8.");
    assertThat(read.source().authors()).isEmpty();
    assertThat(read.shown()).contains("paragraph: It is $8.");
  }
}
