package footnote.ranking;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.Analyses;
import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.Filters;
import footnote.search.PassageQuery;
import footnote.search.Request;
import footnote.search.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionReaderTest {
  @RegisterExtension final Searched searched = new Searched();

  private QuestionReader.Asked read(String question) {
    return read(request(question));
  }

  private QuestionReader.Asked read(Request request) {
    return new QuestionReader(searched.view(), new Analyses()).read(request);
  }

  @Test
  void dropsQuestionWordsUnlessNothingElseIsLeft() {
    searched.holding(update -> put(update, source("a.txt"), "To be or not to be."));
    QueryTerms common = read("to be or not to be").likely();
    assertThat(common.common()).isTrue();
    assertThat(common.saysNothing()).isTrue();
    assertThat(common.terms()).extracting(QueryTerm::stem).containsExactly("to", "be", "or", "not");
    QuestionReader.Asked asked = read("Who is it that did be seen?");
    assertThat(asked.likely().terms()).extracting(QueryTerm::surface).containsExactly("seen");
    assertThat(asked.wordings()).as("it stands nowhere").isEmpty();
  }

  @Test
  void weighsATermByItsRarity() {
    searched.holding(update -> {
      put(update, source("a.txt"), "Common rare.");
      put(update, source("b.txt"), "Common.");
    });
    QueryTerms read = read("common rare absent").likely();
    assertThat(read.terms()).extracting(QueryTerm::passages).containsExactly(2, 1, 0);
    assertThat(read.terms())
        .extracting(QueryTerm::idf)
        .containsExactly(Math.log(1.2), Math.log(2), Math.log(6));
    assertThat(read.nowhere()).containsExactly("absent");
    assertThat(read.passages()).isEqualTo(2);
  }

  @Test
  void asksTheEngineForAFifthInTitles() {
    searched.holding(update -> put(update, source("a.txt", "Port of ships", "en"), "The port."));
    Wording wording = read("Which ships reach the port?").wordings().getFirst().wording();
    assertThat(wording)
        .isEqualTo(
            new Wording(
                Language.ENGLISH,
                List.of(
                    new Wording.Term("ship", "ships", 0, 0.2f),
                    new Wording.Term("reach", "reach", 0, 0),
                    new Wording.Term("port", "port", 1, 0.2f))));
  }

  @Test
  void leavesTitlesOutWhereAWordIsInTooMany() {
    searched.holding(update -> {
      for (int i = 0; i < 1001; i++) {
        put(update, source("a" + i, "Title of port " + i, "en"), "The port.");
      }
    });
    assertThat(read("port title").wordings().getFirst().wording().terms())
        .as("unless it stands nowhere else")
        .containsExactly(
            new Wording.Term("port", "port", 1, 0), new Wording.Term("titl", "title", 0, 0.2f));
  }

  @Test
  void weighsATermByAllLanguagesWhereItsOwnHasFewPassages() {
    searched.holding(update -> {
      for (int i = 0; i < 20; i++) {
        put(update, source("a" + i), "The port of Lund.");
      }
      put(update, source("de", "", "de"), "Der Port Lund.");
    });
    Wording german =
        read("port").wordings().stream()
            .map(QuestionWording::wording)
            .filter(one -> one.language() == Language.GERMAN)
            .findFirst()
            .orElseThrow();
    double joined = Rarity.idf(1 + 20, 1 + 20);
    assertThat((double) german.terms().getFirst().text())
        .isEqualTo(joined / Rarity.idf(1, 1), within(1e-6));
  }

  @Test
  void guessesTheLanguageByItsCommonWords() {
    searched.holding(update -> {
      put(update, source("de.txt", "Krieg", "de"), "Die Häuser der Stadt brannten.");
      put(update, source("en.txt", "War", "en"), "The houses of the city burned.");
    });
    assertThat(read("Welche Häuser brannten?").likely().language()).isEqualTo(Language.GERMAN);
    assertThat(read("Which house burned?").likely().language()).isEqualTo(Language.ENGLISH);
    assertThat(read("Stadt city houses?").likely().language())
        .as("by what stands there where there are none")
        .isEqualTo(Language.ENGLISH);
    assertThat(read("Tokyo").likely().language())
        .as("the first, by passages and then by code")
        .isEqualTo(Language.GERMAN);
    assertThat(Searched.places(searched.ask("Welche Häuser brannten?")))
        .containsExactly("de.txt:0");
    assertThat(Searched.places(searched.ask("Which house burned?"))).containsExactly("en.txt:0");
  }

  @Test
  void aWordOfATitleInAnyLanguageStandsSomewhere() {
    searched.holding(update -> {
      put(update, source("a.txt"), "The port of the town and the ferries.");
      put(update, source("b.txt", "The quay", "de"), "Der Hafen und die Stadt.");
    });
    assertThat(read("the quay").likely().terms())
        .extracting(QueryTerm::passages)
        .containsExactly(1);
  }

  @Test
  void keepsTheRarestOfManyWords() {
    searched.holding(update -> put(update, source("a.txt"), "A needle lies here."));
    StringBuilder question = new StringBuilder();
    for (int i = 0; question.length() < 15_000; i++) {
      question.append("word").append(i).append(' ');
    }
    QuestionReader.Asked asked = read(question + "needle");
    assertThat(asked.likely().terms())
        .hasSize(Request.MOST_WORDS)
        .last()
        .extracting(QueryTerm::surface)
        .isEqualTo("needle");
    assertThat(Searched.places(searched.ask(question + "needle"))).containsExactly("a.txt:0");
    assertThat(read(" ".repeat(Request.MOST_CHARACTERS) + "needle").likely().terms()).isEmpty();
  }

  @Test
  void keepsWithinWhatAnEngineTakes() {
    String words =
        IntStream.range(100, 250).mapToObj(word -> "x" + word).collect(Collectors.joining(" "));
    List<String> languages = List.of("de", "en", "es", "fr");
    searched.holding(
        update -> languages.forEach(it -> put(update, source(it, words, it), words + ".")));
    Request request = new Request(words, List.of("x120 x121"), List.of(), Filters.NONE, 100);
    int terms =
        read(request).wordings().stream().mapToInt(one -> one.wording().terms().size()).sum();
    assertThat(2 * terms + languages.size()).isLessThanOrEqualTo(PassageQuery.MOST_CLAUSES);
    assertThat(Searched.places(searched.ask(request)))
        .containsExactly("de:0", "en:0", "es:0", "fr:0");
  }

  @Test
  void takesAWordOnceAndForANameIfItIsWrittenSoAnywhere() {
    searched.holding(update -> put(update, source("a.txt"), "A port."));
    List<QueryTerm> terms = read("When ports reopened, did Port reopen?").likely().terms();
    assertThat(terms).extracting(QueryTerm::surface).containsExactly("ports", "reopened");
    assertThat(terms).extracting(QueryTerm::name).containsExactly(true, false);
  }

  @Test
  void takesNoEmojiForAWord() {
    searched.holding(update -> put(update, source("a.txt"), "The war began."));
    QuestionReader.Asked asked = read("\ud83d\ude00 war");
    assertThat(asked.likely().terms()).extracting(QueryTerm::stem).containsExactly("war");
    assertThat(asked.wordings().getFirst().words()).extracting(Word::plain).containsExactly("war");
  }

  @Test
  void takesTheAdverbOfAQuestionForAQuestionWord() {
    searched.holding(update -> put(update, source("a.txt"), "Files are kept for a long year."));
    assertThat(read("How long are files kept?").likely().terms())
        .extracting(QueryTerm::stem)
        .containsExactly("file", "keep");
    assertThat(read("Are long files kept?").likely().terms())
        .extracting(QueryTerm::stem)
        .containsExactly("long", "file", "keep");
  }

  @Test
  void tellsWhatIsAskedFor() {
    searched.holding(update -> put(update, source("a.txt"), "The war began."));
    assertThat(read("When did the war begin?").likely().wanted()).isEqualTo(AnswerType.TIME);
    assertThat(read("Who began the war?").likely().wanted()).isEqualTo(AnswerType.PERSON);
  }

  @Test
  void readsAQuestionToAnEmptyIndexToo() {
    searched.holding(_ -> {});
    QuestionReader.Asked asked = read("anything");
    assertThat(asked.wordings()).isEmpty();
    assertThat(asked.likely().terms()).extracting(QueryTerm::passages).containsExactly(0);
  }
}
