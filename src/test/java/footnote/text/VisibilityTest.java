package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Over all of Unicode.
class VisibilityTest {
  /// What UAX #9 lets turn the direction of other characters.
  private static final Set<Byte> TURNING =
      Set.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

  private static void each(IntPredicate these, Visibility are) {
    assertThat(all(these)).isNotEmpty().allMatch(c -> Visibility.of(c) == are);
  }

  private static IntStream all(IntPredicate these) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(these);
  }

  private static int type(int c) {
    return Character.getType(c);
  }

  @Test
  void whatTurnsTheDirectionSteers() {
    each(c -> TURNING.contains(Character.getDirectionality(c)), Visibility.STEERING);
    each(c -> c == 0x200E || c == 0x200F || c == 0x061C, Visibility.STEERING);
  }

  @Test
  void controlsAndSeparatorsOfLinesAreControls() {
    each(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029, Visibility.CONTROL);
  }

  @Test
  void surrogatesAreBroken() {
    each(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE, Visibility.BROKEN);
  }

  @Test
  void writingIsSeen() {
    each(Character::isLetterOrDigit, Visibility.SEEN);
    each(c -> type(c) == Character.SPACE_SEPARATOR, Visibility.SEEN);
    each(
        c -> type(c) == Character.MATH_SYMBOL || type(c) == Character.OTHER_SYMBOL,
        Visibility.SEEN);
    each(c -> type(c) == Character.OTHER_PUNCTUATION, Visibility.SEEN);
    each(c -> type(c) == Character.COMBINING_SPACING_MARK, Visibility.SEEN);
    each(Character::isEmoji, Visibility.SEEN);
    each(c -> c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F), Visibility.SEEN);
  }

  /// Format characters that have a look of their own, or spell words, are few and known.
  @Test
  void noOtherFormatCharacterIsSeen() {
    assertThat(all(c -> type(c) == Character.FORMAT && Visibility.of(c) == Visibility.SEEN))
        .allMatch(c ->
            c == 0x200C
                || c == 0x200D
                || (c >= 0x0600 && c <= 0x0605)
                || Set.of(0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD).contains(c)
                || (c >= 0x13430 && c <= 0x1343F)
                || (c >= 0x1BCA0 && c <= 0x1BCA3));
  }

  @Test
  void nothingThatSteersIsShownAnywhere() {
    all(c -> Visibility.of(c) == Visibility.STEERING)
        .mapToObj(Character::toString)
        .forEach(c -> {
          assertThat(DisplayText.line("a" + c + "b")).isEqualTo("ab");
          assertThat(Label.of("a" + c + "b", 9)).contains("ab");
          assertThat(Printable.of(c)).matches("(\\\\u[0-9a-f]{4}){1,2}");
        });
  }

  @Test
  void whatIsSeenStaysAsItIs() {
    all(c -> Visibility.of(c) == Visibility.SEEN && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .forEach(c -> {
          assertThat(DisplayText.line(c)).isEqualTo(c);
          assertThat(Label.of(c, 9)).contains(c);
          assertThat(Printable.of(c)).isEqualTo(c);
        });
  }
}
