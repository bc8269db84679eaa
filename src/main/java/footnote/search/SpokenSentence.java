package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Passage;
import footnote.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence with what of it stands within quotation marks told from what stands outside, where
/// names and pronouns tell who speaks. First step of [Voices].
///
/// @param outside its text with blanks for what is quoted
/// @param quoted how many characters of it are quoted
/// @param opensQuotation whether it begins with a quotation that begins with it
/// @param goesOn whether it begins within a quotation, or with one in the same paragraph
/// @param isProse whether it is a sentence and no item, row or code
record SpokenSentence(
    String outside, int quoted, boolean opensQuotation, boolean goesOn, boolean isProse) {
  /// What stands behind a word that only introduces a sentence.
  private static final Pattern INTRODUCES = Pattern.compile(",| (?:he|she|they)\\b");

  /// Pronouns of persons: as the subject anywhere, as an owner where a sentence begins with it.
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

  private static final Set<String> OWNERS = Set.of("his", "her", "their");

  /// Characters of a quotation from which on it is speech, and no title or term.
  private static final int SPEECH = 25;

  /// Those of a passage, in order.
  static List<SpokenSentence> of(Passage passage) {
    List<SpokenSentence> all = new ArrayList<>();
    Marks marks = new Marks(passage.text());
    int paragraph = -1;
    for (Sentence sentence : passage.sentences()) {
      int start = sentence.span().start() - passage.span().start();
      int end = sentence.span().end() - passage.span().start();
      if (sentence.paragraph() != paragraph) {
        marks.beginParagraph(start);
        paragraph = sentence.paragraph();
      }
      all.add(marks.read(start, end, sentence.kind() == Sentence.Kind.SENTENCE));
    }
    return all;
  }

  /// Whether it tells by a pronoun alone, or not at all, who acts or speaks.
  boolean needsName() {
    if (!isProse) {
      return false;
    }
    Word words = new Word(outside);
    for (int nth = 0; words.find(); nth++) {
      String small = words.text().toLowerCase(Locale.ROOT);
      if (SUBJECTS.contains(small) || (nth == 0 && OWNERS.contains(small))) {
        return true;
      }
      if (isName(words, nth)) {
        return false;
      }
    }
    return quoted > 0 && outside.codePoints().noneMatch(Character::isLetter);
  }

  /// Whether more than a title or a term of it is quoted.
  boolean isSpeech() {
    return quoted >= SPEECH;
  }

  /// Whether it names somebody, or something, outside of what it quotes.
  boolean isNaming() {
    Word words = new Word(outside);
    for (int nth = 0; words.find(); nth++) {
      if (isName(words, nth)) {
        return true;
      }
    }
    return false;
  }

  /// A capital shows a name, but for a common word, and for the first word before a comma or a
  /// pronoun: `Later she left`.
  ///
  /// @param words at a word
  /// @param nth which word of the sentence it is, from 0
  private boolean isName(Word words, int nth) {
    String word = words.text();
    boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
    return capital
        && !Analysis.common(Language.ENGLISH).contains(word.toLowerCase(Locale.ROOT))
        && !(nth == 0
            && INTRODUCES.matcher(outside).region(words.end, outside.length()).lookingAt());
  }

  /// Goes from word to word of a text: a letter, and what letters, marks, apostrophes and hyphens
  /// follow.
  private static final class Word {
    private final String text;
    private int start;
    private int end;

    Word(String text) {
      this.text = text;
    }

    /// Goes to the next one; false where there is none.
    boolean find() {
      start = end;
      while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
        start++;
      }
      end = start;
      while (end < text.length() && isWithin(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      return start < end;
    }

    private static boolean isWithin(int c) {
      return Character.isLetter(c)
          || c == '\''
          || c == '’'
          || c == '-'
          || (c >= 0x300 && isMark(Character.getType(c)));
    }

    private static boolean isMark(int type) {
      return type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.COMBINING_SPACING_MARK;
    }

    String text() {
      return text.substring(start, end);
    }
  }

  /// Follows the quotation marks of a passage from sentence to sentence.
  private static final class Marks {
    private final String text;

    /// Where the first of them stands; behind the text where there is none.
    private final int firstMark;

    /// Whether the place that was reached is quoted.
    private boolean open;

    /// Whether the next sentence is the first of its paragraph.
    private boolean begins;

    /// Marks that alone tell no beginning from an end.
    private static final String STRAIGHT = "\"";

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    Marks(String text) {
      this.text = text;
      int first = 0;
      while (first < text.length() && !isMark(text.charAt(first))) {
        first++;
      }
      this.firstMark = first;
      this.open = first < text.length() && isAny(text.charAt(first), CLOSING);
    }

    private static boolean isMark(char c) {
      return c == '"' || (c >= 0x80 && isAny(c, OPENING + CLOSING));
    }

    private static boolean isAny(char mark, String marks) {
      return marks.indexOf(mark) >= 0;
    }

    /// A quotation goes on in the next paragraph only if that begins with a mark again.
    void beginParagraph(int start) {
      boolean marked = start < text.length() && isAny(text.charAt(start), OPENING);
      open &= start == 0 || marked;
      begins = true;
    }

    /// Reads a sentence.
    SpokenSentence read(int start, int end, boolean prose) {
      boolean within = open;
      boolean first = begins;
      begins = false;
      if (!within && end <= firstMark) {
        return new SpokenSentence(text.substring(start, end), 0, false, false, prose);
      }
      boolean mark = start < end && isAny(text.charAt(start), OPENING + STRAIGHT);
      StringBuilder outside = new StringBuilder(end - start);
      int quoted = 0;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        boolean bound = turn(c);
        boolean hidden = open || bound;
        quoted += open ? 1 : 0;
        outside.append(hidden ? ' ' : c);
      }
      return new SpokenSentence(
          outside.toString(), quoted, mark && !within, within || (mark && !first), prose);
    }

    /// Opens or closes where a mark does, and tells whether it is one.
    private boolean turn(char c) {
      boolean opens = isAny(c, OPENING);
      boolean closes = isAny(c, CLOSING);
      boolean straight = isAny(c, STRAIGHT);
      open = opens || (straight ? !open : open && !closes);
      return opens || closes || straight;
    }
  }
}
