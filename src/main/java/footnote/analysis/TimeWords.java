package footnote.analysis;

import java.util.Set;

/// The months and the days of the week, by which a sentence tells when something was; lower-cased,
/// as [Chains#base] leaves them. Written down for the languages most articles are in, since the
/// platform's own names take longer to load than a question to answer, and differ between versions
/// of Java.
///
/// They mark words as a time in their [WordSignature]; a "when" then prefers sentences that have
/// one. A language without a list still has its years in digits. A word that is a month and
/// something else ("may", "mars") is listed all the same: in English the capital decides
/// ([#areNames]), elsewhere it is rare enough.
final class TimeWords {
  /// Also for [Language#UND], as English dates are quoted everywhere.
  private static final Set<String> ENGLISH =
      words(
          """
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday
          """);

  /// With the Austrian January and the northern Saturday.
  private static final Set<String> GERMAN =
      words(
          """
          januar jänner februar märz april mai juni juli august september oktober november dezember
          montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
          """);

  private static final Set<String> FRENCH =
      words(
          """
          janvier février mars avril mai juin juillet août septembre octobre novembre décembre
          lundi mardi mercredi jeudi vendredi samedi dimanche
          """);

  private static final Set<String> SPANISH =
      words(
          """
          enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
          lunes martes miércoles jueves viernes sábado domingo
          """);

  private static final Set<String> ITALIAN =
      words(
          """
          gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
          lunedì martedì mercoledì giovedì venerdì sabato domenica
          """);

  /// Without days of the week, which are ordinal numbers ("segunda") as well.
  private static final Set<String> PORTUGUESE =
      words(
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
              + " dezembro");

  private static final Set<String> DUTCH =
      words(
          """
          januari februari maart april mei juni juli augustus september oktober november december
          maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
          """);

  /// One list for Danish, Norwegian and Swedish, whose months differ little.
  private static final Set<String> SCANDINAVIAN =
      words(
          """
          januari februari mars april maj juni juli augusti september oktober november december
          januar februar marts mai august desember
          """);

  /// In the cases that stand beside a day and behind "in".
  private static final Set<String> RUSSIAN =
      words(
          """
          январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне
          июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре
          ноябрь ноября ноябре декабрь декабря декабре
          понедельник вторник среду четверг пятницу субботу воскресенье
          """);

  /// Months in the genitive, which stands beside a day, and in the locative, behind "v".
  private static final Set<String> CZECH =
      words(
          """
          ledna února března dubna května června července srpna září října listopadu prosince
          lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci
          """);

  /// Months alone.
  private static final Set<String> ROMANIAN =
      words(
          "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
              + " decembrie");

  /// Without an ending: what is behind an apostrophe has been cut.
  private static final Set<String> TURKISH =
      words("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");

  /// In the genitive, which stands beside a day; without accents.
  private static final Set<String> GREEK =
      words(
          """
          ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου
          """);

  /// As Lucene's normalisation for Arabic leaves them: one form of alif.
  private static final Set<String> ARABIC =
      words("يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر");

  /// As Lucene's normalization for Hindi leaves them: long vowels short.
  private static final Set<String> HINDI =
      words(
          """
          जनवरि फरवरि मारच अपरेल मइ जुन जुलाइ अगसत सितंबर अकटुबर नवंबर दिसंबर
          सितमबर नवमबर दिसमबर
          """);

  private TimeWords() {}

  /// The words of a language, in every case that a sentence may have them in; none for many
  /// languages.
  static Set<String> of(Language language) {
    return switch (language) {
      case ENGLISH, UND -> ENGLISH;
      case GERMAN -> GERMAN;
      case FRENCH -> FRENCH;
      case SPANISH -> SPANISH;
      case ITALIAN -> ITALIAN;
      case PORTUGUESE -> PORTUGUESE;
      case DUTCH -> DUTCH;
      case DANISH, NORWEGIAN, SWEDISH -> SCANDINAVIAN;
      case RUSSIAN -> RUSSIAN;
      case CZECH -> CZECH;
      case ROMANIAN -> ROMANIAN;
      case TURKISH -> TURKISH;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HINDI -> HINDI;
      default -> Set.of();
    };
  }

  /// Whether only a capital tells them from words like "may" and "march".
  static boolean areNames(Language language) {
    return language == Language.ENGLISH || language == Language.UND;
  }

  /// The words of a list; it fails when one stands in it twice.
  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
