package footnote.answer;

import footnote.text.Punctuation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Tells by its words whether a sentence speaks of what stands before or behind it, and so says
/// little alone.
///
/// ```java
/// CrossReference.pointsBack("They wait until May."); // true
/// CrossReference.pointsAhead("A plan has the following limits."); // true
/// ```
final class CrossReference {
  /// Words that point back to another sentence when one begins with them. English alone: in other
  /// languages such words begin sentences that stand well alone as often.
  private static final Set<String> BACK =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
          "such");

  /// Words that point to the list, table or code below.
  private static final Set<String> AHEAD =
      Set.of(
          "following",
          "below",
          "folgende",
          "folgenden",
          "folgender",
          "folgendes",
          "folgt",
          "unten",
          "nachstehend",
          "nachstehende",
          "nachstehenden",
          "suivant",
          "suivants",
          "suivante",
          "suivantes",
          "siguiente",
          "siguientes",
          "seguente",
          "seguenti",
          "seguinte",
          "seguintes",
          "volgende",
          "följande",
          "følgende");

  private CrossReference() {}

  /// Whether it begins with a word for something said before.
  static boolean pointsBack(String sentence) {
    return Arrays.stream(words(sentence)).limit(1).anyMatch(BACK::contains);
  }

  /// Whether it says nothing without what comes behind it: it ends in a colon, or asks.
  static boolean announces(String sentence) {
    return Punctuation.announces(sentence) || sentence.endsWith("?") || sentence.endsWith("？");
  }

  /// Whether it speaks of the list, table or code that stands right behind it.
  static boolean pointsAhead(String sentence) {
    return announces(sentence) || Arrays.stream(words(sentence)).anyMatch(AHEAD::contains);
  }

  /// In small letters; none where there are none.
  private static String[] words(String sentence) {
    String letters = sentence.toLowerCase(Locale.ROOT).replaceAll("^\\P{L}+", "");
    return letters.split("\\P{L}+", -1);
  }
}
