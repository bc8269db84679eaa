package footnote.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of the months in the languages of the press. A table of our own, since those of Java
/// differ between its versions. No word names two months in two of these languages.
///
/// ```java
/// Months.numberOf("Nov."); // 11
/// Months.numberOf("ноября"); // 11
/// ```
public final class Months {
  /// A language a line, from January on, in the form that stands beside a day. Some languages have
  /// a second line for other spellings and cases.
  private static final List<String> NAMES =
      List.of(
          "january february march april may june july august september october november december",
          "januar februar märz april mai juni juli august september oktober november dezember",
          "jänner februar maerz april mai juni juli august september oktober november dezember",
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
              + " diciembre",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
              + " dicembre",
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
              + " dezembro",
          "januari februari maart april mei juni juli augustus september oktober november december",
          "januari februari mars april maj juni juli augusti september oktober november december",
          "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
              + " decembrie",
          "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
              + " listopada grudnia",
          "ledna února března dubna května června července srpna září října listopadu prosince",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
          "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου"
              + " οκτωβρίου νοεμβρίου δεκεμβρίου",
          "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
          "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
          "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม"
              + " พฤศจิกายน ธันวาคม");

  /// What is printed in short, without the period.
  private static final String SHORT =
      "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12 mär=3 okt=10"
          + " dez=12 janv=1 févr=2 fév=2 avr=4 juil=7 déc=12 ene=1 abr=4 ago=8 dic=12 gen=1 mag=5"
          + " giu=6 lug=7 set=9 ott=10 fev=2 out=10 mrt=3";

  private static final Map<String, Integer> NUMBERS = numbers();

  /// Apart from the full names: a period behind one of these belongs to it.
  private static final Map<String, Integer> SHORT_NUMBERS = shortNumbers();

  private Months() {}

  /// The number of each name in full.
  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String year : NAMES) {
      String[] names = year.split(" ", -1);
      for (int i = 0; i < names.length; i++) {
        numbers.putIfAbsent(names[i], i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /// The number of each abbreviation.
  private static Map<String, Integer> shortNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String entry : SHORT.split(" ", -1)) {
      int sign = entry.indexOf('=');
      numbers.put(entry.substring(0, sign), Integer.parseInt(entry.substring(sign + 1)));
    }
    return Map.copyOf(numbers);
  }

  /// The month a word names, 1 to 12, in full or abbreviated, with or without a period; 0 for any
  /// other word.
  public static int numberOf(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    return NUMBERS.getOrDefault(name, SHORT_NUMBERS.getOrDefault(name, 0));
  }

  /// Whether a word is a month's name in full, as in "3. November".
  static boolean isName(String word) {
    return NUMBERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a capitalised word is short for a month, its period aside. In small letters it is not:
  /// `set`, `out` and `ago` are words of English.
  static boolean isAbbreviation(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && SHORT_NUMBERS.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
