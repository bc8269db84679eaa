package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.TestIndex;
import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.metrics.Meters;
import footnote.question.Question;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article of ten megabytes: its page is a part of it, from which one reads on.
class LongArticleTest {
  @TempDir Path folder;

  @Test
  void isShownInPartsThatLeadToEachOther() {
    try (TestIndex index = new TestIndex(folder);
        Meters meters = new Meters()) {
      index.put(source(), sentences());
      Pages pages =
          new Pages(
              Readership.undivided(index.answerer()),
              Languages.of("en"),
              new Limits(0, 0, InstantSource.system()),
              meters);
      Answer answer = index.answerer().answer(Question.parse("Where is the zeppelin?"), 1);
      String id = ((Answer.Found) answer).citations().getFirst().passage().id();
      Document page = page(pages, "/p/" + id);
      assertThat(page.select("#passage").text()).contains("zeppelin");
      assertThat(page.select(".passage")).hasSize(1_201);
      List<String> further = page.select("article .buttons a").eachAttr("href");
      assertThat(further).hasSize(2).allMatch(it -> it.matches("\\.\\./p/[a-z2-7]{12}#passage"));
      Document next = page(pages, further.getLast().substring(2).replace("#passage", ""));
      assertThat(next.select(".passage").getFirst().text())
          .as("goes on from the same place")
          .isEqualTo(page.select("#passage").text());
    }
  }

  private static Document page(Pages pages, String path) {
    PageRequest request = new PageRequest(path, Map.of(), Optional.empty(), "192.0.2.1");
    return Jsoup.parse(PagesTest.text(pages.at(request)));
  }

  /// A passage a sentence, 2,000 of 5,000 characters.
  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String what = i == 1_000 ? "The zeppelin is in the harbour. " : "";
      sentences.add(what + "Line " + i + " <b>" + "word ".repeat(1_000) + "</b>.");
    }
    return sentences;
  }

  private static Source source() {
    return new Source(
        new ArticleId("long.txt"),
        "Long",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en");
  }
}
