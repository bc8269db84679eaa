package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.article.Validity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupersessionTest {
  @ParameterizedTest
  @CsvSource({
    "rules/travel-2022.md",
    "/rules/travel-2022.md",
    "./travel-2022.md",
    "travel-2022",
    "../rules/Travel-2022.md",
    "Travel  RULES 2022",
    "https://www.intranet.example/rules/travel-2022/",
    "http://intranet.example/rules/travel-2022/index.html#top",
    "HTTPS://intranet.example/rules/travel-2022",
    "../../handbook/./rules/travel-2022.md",
    "/rules/travel-2022/"
  })
  void knowsAnArticleByPathAddressAndTitle(String name) {
    assertThat(meets(newer("handbook/rules/travel-2024.md", name), OLDER)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "travel-2023.md",
    "ravel-2022",
    "rules",
    "Travel rules",
    "https://other.example/rules/travel-2022/",
    "../../rules/travel-2022.md",
    "../../../handbook/rules/travel-2022.md",
    "../travel-2022.md"
  })
  void takesNoOtherForIt(String name) {
    assertThat(meets(newer("handbook/rules/travel-2024.md", name), OLDER)).isFalse();
  }

  @Test
  void takesANameWithoutAFolderForOneBesideIt() {
    Source above = source("docs/index.md", "Docs", Optional.empty(), List.of());
    assertThat(meets(newer("docs/v2/new.md", "index.md"), above)).isFalse();
    assertThat(meets(newer("docs/new.md", "index.md"), above)).isTrue();
    assertThat(meets(newer("docs/v2/new.md", "../index.md"), above)).isTrue();
  }

  @Test
  void tellsHostsApartByTheirEnding() {
    Source older = source("a.md", "A", Optional.of("https://intranet.example/"), List.of());
    assertThat(meets(newer("b.md", "https://intranet.test/"), older)).isFalse();
    assertThat(meets(newer("b.md", "https://intranet.example"), older)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"16", "talk.jsonl#16"})
  void knowsAnEntryOfTheSameFile(String name) {
    Source older = source("talk.jsonl#16", "x", Optional.empty(), List.of());
    assertThat(meets(newer("talk.jsonl#17", name), older)).isTrue();
  }

  private static final Source OLDER =
      source(
          "handbook/rules/travel-2022.md",
          "Travel rules 2022",
          Optional.of("https://intranet.example/rules/travel-2022"),
          List.of());

  private static boolean meets(Source newer, Source older) {
    return !Collections.disjoint(Supersession.superseded(newer), Supersession.names(older));
  }

  private static Source newer(String id, String name) {
    return source(id, "New", Optional.of("https://intranet.example/x/new/"), List.of(name));
  }

  private static Source source(
      String id, String title, Optional<String> url, List<String> supersedes) {
    return new Source(
        new ArticleId(id),
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        url,
        "en",
        new Validity(Optional.empty(), supersedes));
  }
}
