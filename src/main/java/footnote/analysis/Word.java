package footnote.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/// A word of a question in all its forms.
///
/// ```java
/// Word word = new Analysis(Language.ENGLISH).words("Moldova’s FUGITIVES").get(1);
/// word.surface(); // "FUGITIVES"
/// word.plain(); // "fugitives"
/// word.stem(); // "fugit"
/// ```
///
/// @param surface as it is written there
/// @param plain lower-cased and without accents: what the very word is searched by
/// @param stem what any form of it is searched by
/// @param signature its [WordSignature]
/// @param number that of its stem in the language's [Thesaurus]; 0 if it isn't there
/// @param name whether it is a name or a year, by how it is written
public record Word(
    String surface, String plain, String stem, int signature, int number, boolean name) {
  /// The vowel that a stem may end in where the word has another or none.
  private static final Pattern LAST = Pattern.compile("[ei]$");

  /// What English puts behind a stem that has lost an `e` or `i`, without making another word of
  /// it.
  private static final Set<String> ENDINGS =
      Set.of("", "e", "i", "y", "s", "es", "ies", "d", "ed", "ied", "ing", "ying");

  /// Whether it has a mark that other words of its letters lack, in a language whose marks tell
  /// words apart.
  public boolean isMarked() {
    return !plain.equals(stem);
  }

  /// The same word, taken for a name.
  public Word asName() {
    return new Word(surface, plain, stem, signature, number, true);
  }

  /// Whether the thesaurus has the word itself, and not only another one of its stem: "goverment"
  /// has that of "governess". Rules of English spelling, since only English has a thesaurus.
  public boolean isInThesaurus() {
    String root = LAST.matcher(stem).replaceFirst("");
    String spelt = EnglishForms.of(plain);
    return number > 0 && spelt.startsWith(root) && ENDINGS.contains(spelt.substring(root.length()));
  }
}
