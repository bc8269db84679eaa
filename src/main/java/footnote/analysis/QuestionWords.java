package footnote.analysis;

/// The words questions are made with, beyond Lucene's stop words. Left out on purpose: words that
/// are names as well (`us`, `may`). A word too many here is one that questions can't ask about; a
/// word too few costs little.
///
/// A list has the question words in the forms they are asked in, and the verbs and particles that
/// go with them. Where Lucene's own list is short, as for English, it also has the commonest words
/// of any sentence. Long lists stand below, short ones in their line.
final class QuestionWords {
  private QuestionWords() {}

  /// The words of a language, parted by white space, as they are written in a question; for an
  /// unknown language those of English. In Chinese and Japanese they are pairs of characters, since
  /// these are what is indexed.
  static String of(Language language) {
    return switch (language) {
      case ENGLISH, UND -> ENGLISH;
      case GERMAN -> GERMAN;
      case FRENCH -> FRENCH;
      case SPANISH -> SPANISH;
      case ITALIAN -> ITALIAN;
      case PORTUGUESE -> PORTUGUESE;
      case GALICIAN -> "que quen cal cales onde cando como cantos cantas canto canta por foi son";
      case CATALAN -> "què qui quin quina quins quines on quan com quant quants quantes perquè va";
      case DUTCH ->
          "wie wat welke welk waar wanneer waarom hoe hoeveel waarvoor wiens werd is zijn";
      case DANISH ->
          "hvem hvad hvilken hvilket hvilke hvor hvornår hvorfor hvordan hvis mange meget";
      case NORWEGIAN -> "hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan hvis mange mye";
      case SWEDISH -> "vem vad vilken vilket vilka var när varför hur många mycket vems";
      case FINNISH ->
          "kuka mikä mitä missä milloin miksi miten kuinka monta paljon kenen mihin mistä";
      case ROMANIAN -> ROMANIAN;
      case RUSSIAN -> RUSSIAN;
      case BULGARIAN -> "кой коя кое кои какво какъв каква какви къде кога защо как колко чий";
      case SERBIAN ->
          "ko šta što koji koja koje gde kada zašto kako koliko čiji ко шта који која које где када"
              + " зашто како";
      case CZECH -> "kdo co který která které kde kdy proč jak kolik čí jaký jaká jaké";
      case GREEK -> GREEK;
      case TURKISH -> TURKISH;
      case HUNGARIAN -> "ki mi mit melyik hol mikor miért hogyan mennyi hány kinek milyen";
      case INDONESIAN -> "siapa apa mana dimana kapan mengapa kenapa bagaimana berapa apakah";
      case ESTONIAN -> "kes mis mida kus millal miks kuidas mitu palju kelle milline";
      case LITHUANIAN -> "kas ką kuris kuri kur kada kodėl kaip kiek kieno koks kokia";
      case LATVIAN -> "kas ko kurš kura kur kad kāpēc kā cik kam kāds kāda";
      case ARABIC -> ARABIC;
      case PERSIAN -> "چه چی کی که کجا چرا چگونه چطور چند کدام آیا چقدر";
      case SORANI -> "کێ چی کوێ کەی بۆچی چۆن چەند کام";
      case HINDI -> HINDI;
      case NEPALI -> "को के कुन कहाँ कहिले किन कसरी कति कसले";
      case BENGALI -> "কে কী কি কোন কোথায় কখন কেন কীভাবে কিভাবে কত কার";
      case TAMIL -> "யார் என்ன எது எங்கே எப்போது ஏன் எப்படி எத்தனை எவ்வளவு";
      case TELUGU -> "ఎవరు ఏమి ఏది ఎక్కడ ఎప్పుడు ఎందుకు ఎలా ఎంత ఎన్ని";
      case THAI -> THAI;
      case VIETNAMESE -> VIETNAMESE;
      case CHINESE -> CHINESE;
      case JAPANESE -> JAPANESE;
      case KOREAN -> "누가 누구 무엇 어느 어디 언제 어떻 얼마 몇";
      case ARMENIAN -> "ով ինչ որ որտեղ երբ ինչու ինչպես քանի որքան";
      case BASQUE -> "nor zer zein non noiz zergatik nola zenbat";
      case IRISH -> "cé cad céard conas cathain cén fáth cá";
    };
  }

  /// Beyond the question words: forms of to be, to have and to do, pronouns, prepositions and
  /// titles, of which Lucene's short list lacks many.
  private static final String ENGLISH =
      """
      who whom whose what which when where why how happen happens happened happening did does do doing done is are was were am be been being has have had having can
      could would should shall might must also about from than so some any each every both all many much more most other same own
      too very just only again once here he him his she her hers i me my mine we our ours you your yours its itself themselves them
      those through during before after above below between under over out up down off against until while because since per via
      according mr mrs ms dr prof whether either neither nor yet else ever what's who's where's when's how's why's it's that's there's
      """;

  /// With the passive, which German questions are mostly asked in.
  private static final String GERMAN =
      """
      wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie wieviel viele viel
      wofür womit wodurch worin woraus worauf wurde wurden wird werden worden gibt gab es
      """;

  /// `est-ce` is cut at its hyphen like any word.
  private static final String FRENCH =
      """
      qui que quoi quel quelle quels quelles quand où pourquoi comment combien lequel laquelle lesquels lesquelles est-ce sont
      était étaient été fut furent plus entre cette cet ces dont
      """;

  /// With the accents that make a question of them; plain forms have none.
  private static final String SPANISH =
      """
      quién quiénes qué cuál cuáles cuándo dónde adónde por cómo cuánto cuánta cuántos cuántas fue fueron es son era eran hay ha han
      """;

  /// With the forms of to be, also as part of the perfect and of the passive.
  private static final String ITALIAN =
      """
      chi che cosa quale quali quando dove perché come quanto quanta quanti quante è sono era erano fu furono stato stata stati
      """;

  private static final String PORTUGUESE =
      """
      quem que quê qual quais quando onde porque por porquê como quanto quanta quantos quantas é são era eram foi foram
      """;

  private static final String ROMANIAN =
      """
      cine ce care când unde cum cât câtă câți câte cui căror cărui cărei ale alcărui fost era erau este sunt a au pentru
      """;

  /// In all cases, as the stemmer doesn't join them; with the verbs that define.
  private static final String RUSSIAN =
      """
      кто кого кому кем ком что чего чему чем чём какой какая какое какие какого какому каким каком какую каких какими когда где
      куда откуда почему зачем как сколько скольких чей чья чьё чьи который которая которое которые которого которой которому
      которым котором которую которых были был была было является являются называется
      """;

  /// With accents or without: the lower-casing of Greek drops them.
  private static final String GREEK =
      """
      ποιος ποια ποιο ποιοι ποιες ποιων ποιον ποιου ποιας ποιους τι πότε πού πως πώς γιατί πόσο πόση πόσα πόσοι πόσες πόσων ήταν
      είναι είχε έχει έχουν είχαν από στο στη στην στον στα στις στους του της των τον την το τα τις τους ένα μια
      """;

  /// With the particle that makes a question, with each of its vowels (vowel harmony).
  private static final String TURKISH =
      """
      kim kimi kimin kime kimler ne neyi neye neden niçin niye nerede nereye nereden nasıl hangi hangisi kaç kaçta kadar mı mi mu mü
      mıdır midir zaman nedir kimdir neydi kimdi oldu olan olarak
      """;

  /// With the prepositions that are written onto them.
  private static final String ARABIC =
      """
      من ما ماذا متى أين اين لماذا كيف كم أي أية هل لمن بماذا مما مم عم فيم التي الذي الذين كان كانت
      """;

  /// With the forms that *who* takes before a postposition.
  private static final String HINDI =
      """
      कौन किसने किसको किसे किसका किसकी किसके किस क्या कब कहाँ कहां क्यों कैसे कितना कितनी कितने कौनसा कौनसी किन किनके था थी थे
      """;

  private static final String THAI =
      """
      ใคร อะไร ที่ไหน ไหน เมื่อไร เมื่อไหร่ เมื่อใด ทำไม อย่างไร ยังไง กี่ เท่าไร เท่าไหร่ เท่าใด ใด หรือไม่ บ้าง
      """;

  /// With the words that Lucene has no list of. A word of several syllables is taken apart.
  private static final String VIETNAMESE =
      """
      ai gì nào đâu sao mấy bao nhiêu khi thế tại là của và các những cái được bị cho trong với này đó đã đang sẽ ở từ đến để thì
      mà như nhưng hay hoặc cũng vào ra trên về bởi do vì nên rằng có không một người
      """;

  /// As pairs of characters, which is how Chinese is indexed; some begin or end with a part of
  /// another word.
  private static final String CHINESE =
      """
      什么 什麼 甚么 多少 哪里 哪裡 哪个 哪個 哪些 哪一 一个 一年 何时 何時 何地 如何 怎么 怎麼 怎样 为何 為何 为什 為什 是谁 是什 谁是 的是 了什 几个 幾個
      """;

  /// As pairs of characters, too.
  private static final String JAPANESE =
      """
      です ます でし した たか すか ます ました どこ いつ なに なん 何で 何が 何を 何の 何か だれ 誰が 誰の 誰で なぜ どの どれ どう いく くつ いくら
      """;
}
