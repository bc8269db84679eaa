package footnote.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
}
