package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.answer.Answer;
import footnote.chat.Divided;
import footnote.chat.Limits;
import footnote.metrics.Meters;
import footnote.question.Question;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A collection that has readers has no page: to the pages it is not there.
class ClosedCollectionsTest {
  @TempDir Path folder;
  private final Meters meters = new Meters();
  private Divided divided;
  private Pages pages;

  @BeforeEach
  void open() {
    divided =
        new Divided(
            folder,
            3,
            new ReaderRule(Platform.DISCORD, Set.of(), Set.of(), Set.of(), Set.of("1"), "test"));
    pages =
        new Pages(
            divided.readership,
            Languages.of("en"),
            new Limits(0, 0, InstantSource.system()),
            meters);
  }

  @AfterEach
  void close() {
    divided.close();
    meters.close();
  }

  private Reply reply(String path, Map<String, String> query) {
    return pages.at(new PageRequest(path, query, Optional.empty(), "192.0.2.1"));
  }

  private String secretPassage() {
    Answer answer =
        divided.readership.all().answer(Question.parse("Who is the merger with Zylotrope?"), 1);
    return ((Answer.Found) answer).citations().getFirst().passage().id();
  }

  @Test
  void aHiddenPassageHasTheSameReplyAsOneThatIsNotThere() {
    Reply hidden = reply("/p/" + secretPassage(), Map.of());
    Reply none = reply("/p/abcdefghij23", Map.of());
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.headers()).isEqualTo(none.headers());
    assertThat(PagesTest.text(hidden)).isEqualTo(PagesTest.text(none));
  }

  @Test
  void aSearchDoesNotKnowIt() {
    String page = PagesTest.text(reply("/", Map.of("q", "Who is the merger with Zylotrope?")));
    assertThat(page).contains("Zylotrope").doesNotContain("Whitby", "Board", "budget");
    assertThat(page).contains("Nowhere in the articles");
    assertThat(PagesTest.text(reply("/sources", Map.of()))).doesNotContain("Merger", "Board");
    assertThat(PagesTest.text(reply("/", Map.of()))).doesNotContain("Merger", "board");
  }

  @Test
  void itsNameIsRefusedAsOneThatIsNotThere() {
    String hidden = PagesTest.text(reply("/", Map.of("q", "port", "in", "board")));
    String none = PagesTest.text(reply("/", Map.of("q", "port", "in", "bored")));
    assertThat(hidden.replace("board", "NAME")).isEqualTo(none.replace("bored", "NAME"));
  }

  @Test
  void whatIsForEveryoneIsThere() {
    assertThat(
            PagesTest.text(
                reply("/", Map.of("q", "When did the port reopen to cargo?", "in", "news"))))
        .contains("14 March");
  }
}
