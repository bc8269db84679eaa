package footnote.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAnchorsTest {
  @ParameterizedTest
  @CsvSource({
    "GITHUB, What's new in 2.0?, whats-new-in-20",
    "GITHUB, foo_bar & Baz - qux, foo_bar--baz---qux",
    "GITHUB, Über Größe, über-größe",
    "GITHUB, 安装 指南！, 安装-指南",
    "GITHUB, § 3 Dauer, -3-dauer",
    "HUGO, What's new in 2.0?, whats-new-in-20",
    "HUGO, हिन्दी पाठ, हनद-पठ",
    "MDBOOK, Über `foo_bar`!, Über-foo_bar",
    "PYTHON, Über Größe & Maß, uber-groe-ma",
    "PYTHON, foo_bar  -  Baz, foo_bar-baz",
    "PYTHON, What's new in 2.0?, whats-new-in-20",
    "DOCUTILS, 2nd look: What's Üp?, nd-look-what-s-up",
    "DOCUTILS, 安装, ''",
    "ASCIIDOCTOR, What's new in 2.0?, _whats_new_in_2_0",
    "ASCIIDOCTOR, Über C++ - go-live., _über_c_go_live"
  })
  void areMadeAsTheSiteDoes(AnchorRule rule, String heading, String anchor) {
    assertThat(rule.slug(heading)).isEqualTo(anchor);
  }

  private static List<Optional<String>> anchors(AnchorRule rule, String... headings) {
    PageAnchors anchors = new PageAnchors(rule);
    return Stream.of(headings).map(anchors::next).toList();
  }

  @Test
  void areNumberedWhereTwoHeadingsHaveTheSameWords() {
    assertThat(anchors(AnchorRule.GITHUB, "Usage", "usage", "Usage 1", "Usage"))
        .containsExactly(
            Optional.of("usage"),
            Optional.of("usage-1"),
            Optional.of("usage-1-1"),
            Optional.of("usage-2"));
    assertThat(anchors(AnchorRule.PYTHON, "Usage", "Usage", "Usage"))
        .containsExactly(Optional.of("usage"), Optional.of("usage_1"), Optional.of("usage_2"));
    assertThat(anchors(AnchorRule.ASCIIDOCTOR, "Usage", "Usage", "Usage"))
        .containsExactly(Optional.of("_usage"), Optional.of("_usage_2"), Optional.of("_usage_3"));
    assertThat(anchors(AnchorRule.DOCUTILS, "Usage", "Usage", "Later", "Later"))
        .containsExactly(
            Optional.of("usage"), Optional.of("id1"), Optional.of("later"), Optional.of("id2"));
  }

  @Test
  void doNotTakeOneThatThePageNames() {
    PageAnchors anchors = new PageAnchors(AnchorRule.GITHUB);
    anchors.take("usage");
    assertThat(anchors.next("Usage")).contains("usage-1");
  }

  @Test
  void areNoneWhereNoLetterIsLeft() {
    assertThat(anchors(AnchorRule.GITHUB, "!!!")).containsExactly(Optional.empty());
  }
}
