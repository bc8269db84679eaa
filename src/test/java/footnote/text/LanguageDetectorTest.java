package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It had rained for a week before anybody thought of the dam and of the water that"
            + " stood behind it.",
        "en | IT HAD RAINED FOR A WEEK BEFORE ANYBODY THOUGHT OF THE DAM AND OF THE WATER THAT"
            + " STOOD BEHIND IT.",
        "fr | IL AVAIT PLU PENDANT UNE SEMAINE AVANT QUE QUELQU'UN NE PENSE AU BARRAGE.",
        "de | Der Schauspieler wurde durch diese Fernsehserie im ganzen Land bekannt. In The Deadly"
            + " Assassin und The Brain of Morbius sah er In den Spiegel. Was As, The Doctor, ihm"
            + " sagte, In Wien, als es Is war.",
        "de | Es hatte eine Woche lang geregnet, bevor jemand im Tal an den Damm dachte.",
        "fr | Il avait plu pendant une semaine avant que quelqu'un ne pense au barrage.",
        "ru | Дождь шёл целую неделю, прежде чем кто-нибудь в долине вспомнил о плотине.",
        "uk | Дощ ішов цілий тиждень, перш ніж хтось у долині згадав про греблю.",
        "fa | یک هفته باران باریده بود تا کسی در دره به فکر سد افتاد.",
        "el | Έβρεχε μια εβδομάδα πριν σκεφτεί κανείς το φράγμα.",
        "ja | 一週間雨が降り続いて、ようやく谷の人々はダムのことを思い出した。",
        "zh | 下了一个星期的雨，山谷里的人才想起水坝。",
        "zh | 水坝网Waterworks Monitoring Alliance宣布，它的新网络Riverbed Sensors从今年起由另一家公司负责。",
        "ja | River Watch はダムのそばにある。",
        "ko | 댐 관리망 Waterworks Alliance는 새로운 관측망 River Sensors를 올해부터 운영한다고 밝혔다.",
        "en | The name of the dam is written 水坝 on the old maps of the valley, and it was 谷の水坝 to"
            + " the first of the engineers.",
        "th | ฝนตกมาหนึ่งสัปดาห์ก่อนที่ใครจะนึกถึงเขื่อน"
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(languageOf(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 345", "Bonn", "...", "😀😀😀"})
  void saysNothingOfTooLittle(String text) {
    assertThat(languageOf(text)).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he | שבוע שלם ירד גשם לפני שמישהו בעמק חשב על הסכר.",
        "hy | Մեկ շաբաթ անձրև էր գալիս, մինչև որևէ մեկը հիշեց ամբարտակը։",
        "ka | ერთი კვირა წვიმდა, სანამ ვინმე კაშხალზე იფიქრებდა.",
        "bn | কেউ বাঁধের কথা ভাবার আগে এক সপ্তাহ ধরে বৃষ্টি হয়েছিল।",
        "ta | அணையைப் பற்றி யாரும் நினைப்பதற்கு முன் ஒரு வாரம் மழை பெய்தது.",
        "hi | बाँध के बारे में किसी के सोचने से पहले एक सप्ताह तक बारिश हुई थी।",
        "ar | هطل المطر أسبوعا كاملا قبل أن يفكر أحد في السد.",
        "es | Había llovido durante una semana antes de que alguien pensara en la presa.",
        "it | Aveva piovuto per una settimana prima che qualcuno pensasse alla diga.",
        "nl | Het had een week geregend voordat iemand in het dal aan de dam dacht.",
        "pl | Padało przez tydzień, zanim ktokolwiek w dolinie pomyślał o zaporze.",
        "tr | Vadideki herhangi biri barajı düşünmeden önce bir hafta yağmur yağmıştı."
      })
  void tellsALanguageByItsScriptOrItsWords(String language, String text) {
    assertThat(languageOf(text)).isEqualTo(language);
  }

  @Test
  void looksAtTheParagraphsAlone() {
    String german = "Es hatte eine Woche lang geregnet, bevor jemand im Tal an den Damm dachte.";
    String text = "The name of the dam and of the water is on the old maps. " + german;
    Span paragraph = new Span(text.indexOf(german), text.length());
    assertThat(LANGUAGES.languageOf(text, List.of(paragraph))).isEqualTo("de");
    assertThat(LANGUAGES.languageOf(text, List.of())).isEqualTo("und");
  }

  @Test
  void looksAtTheBeginningAlone() {
    String greek = "Έβρεχε μια εβδομάδα πριν σκεφτεί κανείς το φράγμα. ".repeat(50);
    String text = greek + "Дождь шёл целую неделю. ".repeat(500);
    assertThat(languageOf(text)).isEqualTo("el");
  }

  @Test
  void saysSomethingOfAnyText() {
    RandomText.each(text -> assertThat(languageOf(text)).matches("[a-z]{2}|und"));
  }

  private static String languageOf(String text) {
    return LANGUAGES.languageOf(text, List.of(new Span(0, text.length())));
  }
}
