package footnote.question;

import java.util.Locale;

/// Why a question can't be asked.
public sealed interface Refusal {
  /// There is nothing in it.
  record Empty() implements Refusal {}

  /// It has signs, but no word.
  record NoWord() implements Refusal {}

  /// It has no word besides its filters and exclusions.
  record OnlyFilters() implements Refusal {}

  /// It is too long.
  ///
  /// @param characters code points that it has
  /// @param most code points allowed
  record TooLong(int characters, int most) implements Refusal {}

  /// The same as a sentence in English, for terminals and programs.
  default String sentence() {
    return switch (this) {
      case Empty _ -> "The question is empty.";
      case NoWord _ -> "The question has no word in it.";
      case OnlyFilters _ ->
          "The question has no word to look for besides its filters and exclusions.";
      case TooLong(int characters, int most) ->
          String.format(
              Locale.ROOT,
              "The question has %,d characters; at most %,d are allowed.",
              characters,
              most);
    };
  }
}
