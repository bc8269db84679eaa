package footnote.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.text.RandomText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTest {
  private @TempDir Path folder;

  private Synonyms of(String rules) throws IOException {
    return Synonyms.read(Files.writeString(folder.resolve("synonyms.txt"), rules));
  }

  private static List<String> variants(Synonyms synonyms, String question) {
    return synonyms.variants(question).stream()
        .map(variant -> variant.span().of(question) + " = " + variant.instead())
        .toList();
  }

  @Test
  void findOtherWaysToWriteAName() throws IOException {
    Synonyms synonyms = of("# Places\nKyiv, Kiev\nNagorno-Karabakh, Artsakh\n");
    assertThat(variants(synonyms, "Was KIEV’s mayor in Nagorno Karabakh?"))
        .containsExactly("KIEV = kyiv", "Nagorno Karabakh = artsakh");
    assertThat(variants(synonyms, "From Artsakh")).containsExactly("Artsakh = nagorno karabakh");
    assertThat(variants(synonyms, "Nagorno alone, Kievan Rus")).isEmpty();
  }

  @Test
  void takeTheLongestName() throws IOException {
    Synonyms synonyms = of("Ivory Coast, Côte d'Ivoire\nIvory, Tusk\n");
    assertThat(variants(synonyms, "Who rules Ivory Coast?"))
        .containsExactly("Ivory Coast = cote d ivoire");
    assertThat(variants(synonyms, "COTE D’IVOIRE")).containsExactly("COTE D’IVOIRE = ivory coast");
  }

  @Test
  void readAnArrowOneWay() throws IOException {
    Synonyms synonyms = of("USSR => Soviet Union");
    assertThat(variants(synonyms, "the USSR")).containsExactly("USSR = soviet union");
    assertThat(variants(synonyms, "the Soviet Union")).isEmpty();
  }

  @Test
  void tellTheLineThatMakesNoSense() {
    assertThatThrownBy(() -> of("Kyiv, Kiev\n\nLviv => Lvov => Lwow\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 3: ");
    assertThatThrownBy(() -> of("Kyiv, !!\n"))
        .hasMessage("line 1: a name without a letter: \"!!\"");
  }

  @Test
  void refuseANameWithTooManyOtherWays() throws IOException {
    String names = IntStream.rangeClosed(0, 100).mapToObj(i -> "Shor " + i).collect(joining(", "));
    assertThat(variants(of(names), "Who is Shor 7?")).hasSize(100);
    assertThatThrownBy(() -> of("Kyiv, Kiev\n" + names + ", Shor 101"))
        .hasMessage("line 2: more than 100 other ways to write a name: \"shor 0\"");
  }

  @Test
  void areOneNameALineInTheShippedFile() throws IOException {
    Synonyms shipped = Synonyms.read(Path.of("config/synonyms.txt"));
    assertThat(variants(shipped, "Kiev, Artsakh, Zelensky"))
        .contains("Kiev = kyiv", "Artsakh = nagorno karabakh", "Zelensky = zelenskyy");
  }

  @Test
  void areNoneOfAnEmptyFileAndOfAnEmptyQuestion() throws IOException {
    assertThat(variants(of(""), "Kiev")).isEmpty();
    assertThat(variants(of("# nothing\n\n"), "Kiev")).isEmpty();
    assertThat(variants(Synonyms.NONE, "Kiev")).isEmpty();
    assertThat(variants(of("Kyiv, Kiev\n"), "")).isEmpty();
    assertThat(variants(of("Kyiv, Kiev\n"), "?!")).isEmpty();
  }

  @Test
  void findANameAsOftenAsItStands() throws IOException {
    assertThat(variants(of("Kyiv, Kiev, Kiew"), "Kiev, Kyiv"))
        .containsExactly("Kiev = kyiv", "Kiev = kiew", "Kyiv = kiev", "Kyiv = kiew");
  }

  @Test
  void findNoNameBehindTheFirstWordsOfALongQuestion() throws IOException {
    Synonyms synonyms = of("Kyiv, Kiev");
    assertThat(variants(synonyms, "a ".repeat(127) + "Kiev")).containsExactly("Kiev = kyiv");
    assertThat(variants(synonyms, "a ".repeat(128) + "Kiev")).isEmpty();
  }

  @Test
  void compareWithoutCaseAndAccentsInAnyScript() throws IOException {
    Synonyms synonyms = of("Москва, Moscow\nSão Paulo, San Pablo\n北京, Peking\n");
    assertThat(variants(synonyms, "МОСКВА")).containsExactly("МОСКВА = moscow");
    assertThat(variants(synonyms, "sao  paulo")).containsExactly("sao  paulo = san pablo");
    assertThat(variants(synonyms, "Peking")).containsExactly("Peking = 北 京");
  }

  @Test
  void areReadFromNoOtherEncoding() throws IOException {
    Path file = folder.resolve("latin-1.txt");
    Files.write(file, "São Paulo, Sampa".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Synonyms.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void standWhereTheQuestionHasTheirNameInAnyText() throws IOException {
    Synonyms synonyms = of("word, verbum\nthe word, il verbo\nслово, kelime\n");
    RandomText.each(text -> {
      int end = 0;
      for (Variant variant : synonyms.variants(text)) {
        assertThat(variant.span().of(text)).matches("(?iu)(the\\P{L}+)?word|слово");
        assertThat(variant.span().start()).isGreaterThanOrEqualTo(end);
        end = variant.span().end();
      }
    });
  }
}
