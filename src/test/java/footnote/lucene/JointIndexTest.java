package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.Variant;
import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.question.Question;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Searchable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JointIndexTest {
  private static final List<String> WORDS =
      List.of(
          "port", "harbour", "ferry", "winter", "cargo", "Hafen", "Fähre", "strike", "May", "crew");

  @RegisterExtension final MemoryIndex one = new MemoryIndex();
  @RegisterExtension final MemoryIndex two = new MemoryIndex();
  @RegisterExtension final MemoryIndex three = new MemoryIndex();
  @RegisterExtension final MemoryIndex all = new MemoryIndex();
  @TempDir Path folder;

  private static void write(LuceneIndex index, List<Text> texts) {
    try (Update update = index.update()) {
      texts.forEach(it ->
          put(update, source(it.id, it.title, it.language), it.passages.toArray(String[]::new)));
      update.commit();
    }
  }

  private record Text(String id, String title, String language, List<String> passages) {
    static Text of(String id, String title, String language, String... passages) {
      return new Text(id, title, language, List.of(passages));
    }
  }

  private static Text random(int number, Random random) {
    Stream<String> passages = Stream.generate(() -> sentence(random)).limit(1 + random.nextInt(4));
    String language = random.nextInt(4) == 0 ? "de" : "en";
    return new Text(
        "a/%d.txt".replace("%d", "" + number), sentence(random), language, passages.toList());
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.append('.').toString();
  }

  private Searchable joint() {
    return JointIndex.of(List.of(one.index(), two.index(), three.index()));
  }

  @Test
  void answersAsOneIndexOfTheSameArticlesToTheBit() {
    Random random = new Random(14);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      texts.add(random(i, random));
    }
    write(all.index(), texts);
    write(one.index(), texts.subList(0, 70));
    write(two.index(), texts.subList(70, 75));
    write(three.index(), texts.subList(75, 120));
    Answerer joint = new Answerer(joint(), Answerer.Ranking.EVIDENCE);
    Answerer single = new Answerer(all.index(), Answerer.Ranking.EVIDENCE);
    for (int i = 0; i < 300; i++) {
      Question question = Question.parse(sentence(random) + (i % 3 == 0 ? " ferrys" : ""));
      Answer expected = single.answer(question, 10);
      assertThat(joint.answer(question, 10)).isEqualTo(expected);
    }
    assertThat(joint.sources("")).isEqualTo(single.sources(""));
    assertThat(joint.headings("the", 50)).isEqualTo(single.headings("the", 50)).hasSize(50);
  }

  @Test
  void countsWhatIsInAllOfThem() {
    write(one.index(), List.of(Text.of("a", "A", "en", "A port.", "A ferry.")));
    write(three.index(), List.of(Text.of("c", "C", "de", "Ein Hafen.")));
    write(two.index(), List.of());
    try (View view = joint().view()) {
      assertThat(view.statistics().articles()).isEqualTo(2);
      assertThat(view.statistics().passages()).isEqualTo(3);
      assertThat(view.catalogue().articles())
          .extracting(it -> it.source().id().value())
          .containsExactly("a", "c");
    }
  }

  @Test
  void knowsTheShortFormsOfNoOtherIndex() {
    write(one.index(), List.of(Text.of("a", "A", "en", "The Baltic Salt Union (BSU) met.")));
    write(two.index(), List.of(Text.of("b", "B", "en", "The BSU met in Oslo.")));
    write(three.index(), List.of(Text.of("c", "C", "en", "The Bergen Ship Unit (BSU) sailed.")));
    assertThat(instead(JointIndex.of(List.of(one.index(), two.index())), "Who is the BSU?"))
        .containsExactly("baltic salt union");
    assertThat(instead(JointIndex.of(List.of(two.index())), "Who is the BSU?")).isEmpty();
    assertThat(instead(joint(), "Who is the BSU?"))
        .containsExactly("baltic salt union", "bergen ship unit");
  }

  private static List<String> instead(Searchable index, String question) {
    try (View view = index.view()) {
      return view.catalogue().otherNames(question).stream().map(Variant::instead).toList();
    }
  }

  @Test
  void seesTheLatestCommitOfEachAndKeepsWhatItOpened() {
    write(one.index(), List.of(Text.of("a", "A", "en", "A port.")));
    write(two.index(), List.of());
    write(three.index(), List.of());
    try (View before = joint().view()) {
      write(two.index(), List.of(Text.of("b", "B", "en", "A ferry.")));
      try (View after = joint().view()) {
        assertThat(before.statistics().articles()).isEqualTo(1);
        assertThat(after.statistics().articles()).isEqualTo(2);
      }
    }
  }

  @Test
  void leavesOutWhatWasNeverIndexedUnlessNothingWas() {
    assertThatThrownBy(() -> joint().view()).isInstanceOf(IndexException.Missing.class);
    write(two.index(), List.of(Text.of("b", "B", "en", "A ferry.")));
    try (View view = joint().view()) {
      assertThat(view.statistics().articles()).isEqualTo(1);
    }
  }

  @Test
  void isAnEmptyIndexWithoutAny() {
    Answerer none = new Answerer(JointIndex.of(List.of()), Answerer.Ranking.EVIDENCE);
    Question question = Question.parse("When did the \"old port\" reopen -ferry after:2020?");
    assertThat(none.answer(question, 3))
        .isInstanceOfSatisfying(
            Answer.NothingFound.class,
            nothing -> {
              assertThat(nothing.articles()).isZero();
              assertThat(nothing.closest()).isEmpty();
            });
    assertThat(none.sources("")).isEmpty();
    assertThat(none.headings("a", 5)).isEmpty();
    assertThat(none.read("abcdefghijkl", 1)).isEmpty();
  }

  @Test
  void blamesTheIndexThatIsDamagedAndNoOther() throws IOException {
    try (LuceneIndex sound = new LuceneIndex(folder.resolve("sound"));
        LuceneIndex broken = new LuceneIndex(folder.resolve("broken"))) {
      write(sound, List.of(Text.of("a", "A", "en", "A port.")));
      write(broken, List.of(Text.of("b", "B", "en", "A ferry.")));
      try (Stream<Path> files = Files.list(folder.resolve("broken"))) {
        Path data =
            files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
        Files.write(data, new byte[] {1, 2, 3}, StandardOpenOption.WRITE);
      }
      assertThatThrownBy(() -> JointIndex.of(List.of(sound, broken)).view())
          .isInstanceOf(IndexException.Damaged.class)
          .hasMessageContaining("broken");
      sound.view().close();
    }
  }
}
