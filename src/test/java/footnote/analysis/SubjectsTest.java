package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static String subject(String sentence, String language) {
    return Subjects.in(sentence, Language.of(language)).map(span -> span.of(sentence)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A sluice is a gate that lets water in.   | en | A sluice
          Sluices are gates.                       | en | Sluices
          Tidelight (TL) is the lamp of the port.  | en | Tidelight
          The purpose of a weir is to hold water.  | en | The purpose of a weir
          Stone gap: how far apart the stones are  | en | Stone gap
          Stone gap – how far apart they are       | en | Stone gap
          SGCP stands for a protocol.              | en | SGCP
          Node.js is a runtime.                    | en | Node.js
          Ein Wehr ist eine Mauer im Fluss.        | de | Ein Wehr
          Server sind Rechner für andere.          | de | Server
          Mord bedeutet Tötung mit Absicht.        | de | Mord
          (2) Müller im Sinne dieses Gesetzes ist, wer eine Mühle betreibt. | de | Müller
          Als Mühlen gelten alle Bauten mit einem Rad. | de | Mühlen
          In this Act, a miller means who runs a mill. | en | a miller
          3. Weir: a wall in a river               | en | Weir
          Une écluse est une porte.                | fr | Une écluse
          La esclusa es una puerta.                | es | La esclusa
          """)
  void endWhereASentenceSaysWhatSomethingIs(String sentence, String language, String subject) {
    assertThat(subject(sentence, language)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained on the harbour.                            | en
          Tidelight is critical to the success of harbours.    | en
          To update the mill, follow these steps:              | en
          Bring:                                               | en
          When the wheel turned, the sluice is a gate.         | en
          the very long name of a thing of many words is a gate | en
          What a sluice does is the work of a gate.             | en
          Some sluices are part of larger works.               | en
          Most of the old sluices are gates.                   | en
          Das Gesetz gilt für Mühlen.                          | de
          Manche Wehre sind Mauern.                            | de
          Vesi on märkä.                                       | fi
          """)
  void areAbsentElsewhere(String sentence, String language) {
    assertThat(subject(sentence, language)).isEmpty();
  }

  @Test
  void areFoundInAMomentHoweverLongASentenceIs() {
    assertThat(subject("a b ".repeat(1_000_000), "en")).isEmpty();
    assertThat(subject("a".repeat(1_000_000), "en")).isEmpty();
    assertThat(subject("a (".repeat(1_000_000), "en")).isEmpty();
  }
}
