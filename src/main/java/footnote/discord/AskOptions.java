package footnote.discord;

import footnote.text.DisplayText;
import footnote.text.PartialDate;
import java.util.Optional;

/// What `/ask` was given, put together to one question with its filters, which the answer then
/// carries.
///
/// ```java
/// new AskOptions("Who closed the port?", Optional.of("Daily Star"), Optional.of("2024"), none).asked();
/// // Who closed the port? source:"Daily Star" after:2024
/// ```
///
/// @param source a part of a publisher's, an author's or a file's name
/// @param after a year, a month or a day as in ISO 8601; so is `before`
///
/// @param question may hold filters of its own
record AskOptions(
    String question,
    Optional<String> collection,
    Optional<String> source,
    Optional<String> after,
    Optional<String> before) {
  /// The question with its filters behind it, as they are typed.
  String asked() {
    return question
        + collection.map(name -> " in:\"" + name.replace('"', ' ').strip() + "\"").orElse("")
        + source.map(name -> " source:\"" + name.replace('"', ' ').strip() + "\"").orElse("")
        + after.map(date -> " after:" + date.strip()).orElse("")
        + before.map(date -> " before:" + date.strip()).orElse("");
  }

  /// A date that can't be read as one, if there is any.
  Optional<String> wrongDate() {
    return after
        .filter(AskOptions::wrong)
        .or(() -> before.filter(AskOptions::wrong))
        .map(DisplayText::line);
  }

  /// Whether it is no date: not a year, a month or a day.
  private static boolean wrong(String date) {
    return PartialDate.parse(date.strip()).isEmpty();
  }
}
