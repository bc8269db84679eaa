package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "en, PORT REOPENS AFTER THE STORM, Port Reopens After the Storm",
        "en, \"THE MAYOR'S PLAN: A BRIDGE FOR ALL\", \"The Mayor's Plan: A Bridge for All\"",
        "en, WHAT THE STORM WAS FOR, What the Storm Was For",
        "en, NATO AND THE EU ON G20 DEBT IN THE U.S., NATO and the EU on G20 Debt in the U.S.",
        "en, NBC ON WORLD WAR II, NBC on World War II",
        "en, MID-SEASON REPORT BY O'NEILL, Mid-Season Report by O'Neill",
        "en, THE 3rd McDONALD INQUIRY, The 3rd McDONALD Inquiry",
        "de, HAFEN ÖFFNET NACH DEM STURM, Hafen Öffnet nach dem Sturm",
        "fr, L'ÉTAT ET LE PORT DE MARSEILLE, L'État et le Port de Marseille",
        "tr, LİMAN YENİDEN AÇILDI, Liman Yeniden Açıldı",
        "ru, ПОРТ СНОВА ОТКРЫТ, Порт Снова Открыт",
        "und, UNKNOWN LANGUAGE OF OLD, Unknown Language Of Old",
      })
  void setsCapitalsAsATitle(String language, String headline, String title) {
    assertThat(Headline.shown(headline, language)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Port reopens early",
    "en, UNESCO",
    "en, GNU GPL",
    "en, RFC 2616",
    "en, HTTP/1.1 FAQ",
    "zh, 港口重新开放"
  })
  void leavesOthersAsTheyAre(String language, String headline) {
    assertThat(Headline.shown(headline, language)).isEqualTo(headline);
  }
}
