package footnote.format;

import java.util.List;

/// The letters beyond ASCII of languages that have charsets of their own, the commonest first: what
/// tells in which charset a text was written.
///
/// The order of letters is all that is kept of how often each is: by Zipf's rule the n-th has a
/// share like 1/(n + 1). That is rough, and enough to tell charsets apart, for a text that is read
/// in a wrong one has rare letters, letters of other languages, and capitals within words.
///
/// Charsets of many bytes a character are not here; a detector made for them finds those.
///
/// @param charset a charset that the language is written in, by its name in Java
/// @param letters in small letters, the commonest first
/// @param isLatin whether ASCII letters stand beside them
record Alphabets(String charset, String letters, boolean isLatin) {
  private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
  private static final String UKRAINIAN = "оаинвіртеслкудмпзгяьбчйхцжїющєшфґ";
  private static final String BULGARIAN = "аиоетнрсвлкдпмзъгбуячйщцжхшюьф";
  private static final String SERBIAN = "аоиенртсдуквјплмзбгчшцћжљњхђфџ";
  private static final String GREEK = "αοιετνσηυρπκμλςίόάγήδέωχθύφβώξζψϊϋΐΰ";
  private static final String ARABIC = "اليمونترةبعسدفهكقأحجشطصىخإضذزثئءغظؤآپگچژی،؟";
  private static final String HEBREW = "יוהלארתמבשנעדחפקטגזםצסןכךףץ";
  private static final String GERMAN = "üäößé";
  private static final String FRENCH = "éèàêçôûùâîœïëæ";
  private static final String SPANISH = "óíáéñúü";
  private static final String PORTUGUESE = "ãçáéíóêõúâàô";
  private static final String ITALIAN = "èàòùìé";
  private static final String SWEDISH = "äåöé";
  private static final String DANISH = "åøæé";
  private static final String ICELANDIC = "íáðóþöéúæý";
  private static final String POLISH = "łąęóżśćźń";
  private static final String CZECH = "íáěéřžýčšůúňťóďľĺôäŕ";
  private static final String HUNGARIAN = "éáöóőüíúű";
  private static final String ROMANIAN = "ăîşâţ";
  private static final String CROATIAN = "čšžćđ";
  private static final String TURKISH = "ıüşçğöâİîû";
  private static final String BALTIC = "āėšžīųūąēčęįģķļņ";
  private static final String ESTONIAN = "äõüöšž";

  /// Of languages that can be told apart by their letters; of several charsets that a text reads
  /// the same in, the first counts.
  static final List<Alphabets> ALL =
      List.of(
              latin("windows-1252", GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN),
              latin("windows-1252", SWEDISH, DANISH, ICELANDIC),
              latin("windows-1250", POLISH, CZECH, HUNGARIAN, ROMANIAN, CROATIAN),
              latin("ISO-8859-2", POLISH, CZECH, HUNGARIAN, ROMANIAN, CROATIAN),
              latin("windows-1254", TURKISH),
              latin("windows-1257", BALTIC, ESTONIAN),
              other("windows-1251", RUSSIAN, UKRAINIAN, BULGARIAN, SERBIAN),
              other("KOI8-R", RUSSIAN, BULGARIAN),
              other("KOI8-U", UKRAINIAN),
              other("ISO-8859-5", RUSSIAN, UKRAINIAN, BULGARIAN, SERBIAN),
              other("x-MacCyrillic", RUSSIAN, UKRAINIAN, BULGARIAN, SERBIAN),
              other("IBM866", RUSSIAN, BULGARIAN),
              other("windows-1253", GREEK),
              other("ISO-8859-7", GREEK),
              other("windows-1255", HEBREW),
              other("windows-1256", ARABIC),
              other("ISO-8859-6", ARABIC),
              latin("x-MacRoman", GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN),
              latin("x-MacRoman", SWEDISH, DANISH, ICELANDIC),
              latin("x-MacCentralEurope", POLISH, CZECH, HUNGARIAN, CROATIAN),
              latin("IBM850", GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, SWEDISH, DANISH),
              latin("IBM852", POLISH, CZECH, HUNGARIAN, CROATIAN))
          .stream()
          .flatMap(List::stream)
          .toList();

  /// Languages whose words are ASCII for the most part.
  private static List<Alphabets> latin(String charset, String... alphabets) {
    return List.of(alphabets).stream().map(each -> new Alphabets(charset, each, true)).toList();
  }

  /// Languages of a script of their own, in whose words ASCII letters are a sign of a wrong
  /// charset.
  private static List<Alphabets> other(String charset, String... alphabets) {
    return List.of(alphabets).stream().map(each -> new Alphabets(charset, each, false)).toList();
  }

  /// The logarithm of how usual the charset is.
  ///
  /// That is 0 for the charsets of Windows, in which most such files are, a little less for those
  /// of ISO and the KOI8 ones, and far less for those of DOS and old Macs. Two charsets that read a
  /// text alike are told apart by it.
  double prior() {
    boolean old = charset.startsWith("x-Mac") || charset.startsWith("IBM");
    return old ? -3 : charset.startsWith("windows") ? 0 : -0.5;
  }
}
