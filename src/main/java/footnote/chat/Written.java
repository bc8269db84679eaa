package footnote.chat;

import footnote.question.PlainWords;
import footnote.question.Question;
import footnote.question.Talk;
import footnote.text.DisplayText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody wrote to the bot, as far as it is words: their own, and those that the message
/// brings along from another, because it forwards it, replies to it or shows it.
///
/// ```java
/// new Written("When did the port reopen?", List.of()).asked(); // empty: its own words ask
/// new Written("please", List.of("When did the port reopen?")).asked(); // that question
/// ```
///
/// @param own without mentions, emoji and whatever else a platform writes by an id
/// @param brought the texts of other messages, in the order in which they are to be asked
public record Written(String own, List<String> brought) {
  /// As all that a message says; a blank may stand for the hyphen.
  private static final Set<String> FORGET = Set.of("forget-me", "/forget-me");

  public Written {
    brought = List.copyOf(brought);
  }

  /// Of somebody's own words alone.
  public static Written of(String own) {
    return new Written(own, List.of());
  }

  /// The words of another message that are to be asked, because its own say nothing: there are
  /// none, or only such as "please".
  Optional<String> asked() {
    return isBare() ? brought.stream().filter(it -> !it.isBlank()).findFirst() : Optional.empty();
  }

  /// Whether it asks that its writer be forgotten, and says nothing else.
  public boolean asksToForget() {
    return FORGET.contains(words().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /// Whether neither it nor what it brings along has anything to ask.
  public boolean saysNothing() {
    return words().isEmpty() && brought.stream().allMatch(String::isBlank);
  }

  private boolean isBare() {
    String words = words();
    return words.codePoints().noneMatch(Character::isLetterOrDigit)
        || Talk.of(Question.parse(words)).isPresent();
  }

  /// Its own words without what lays them out, on one line.
  String words() {
    return DisplayText.line(PlainWords.of(own));
  }
}
