package footnote.question;

import footnote.search.Filters;
import footnote.search.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as it was understood. Any text is one: what is not an operator is words.
///
/// @param text as it was asked
/// @param words all that is searched for, phrases included, exclusions and filters left out
/// @param phrases what stood in quotation marks
/// @param exclusions what stood behind a minus sign
/// @param unread what looks like filters but was read as words, as it stood
/// @param negated filters behind a minus sign, which were passed over, as they stood
public record Question(
    String text,
    String words,
    List<String> phrases,
    List<String> exclusions,
    Filters filters,
    List<String> unread,
    List<String> negated) {
  public Question {
    phrases = List.copyOf(phrases);
    exclusions = List.copyOf(exclusions);
    unread = List.copyOf(unread);
    negated = List.copyOf(negated);
  }

  /// Never fails: an operator that makes no sense is read as words.
  public static Question parse(String text) {
    return QuestionParser.parse(text);
  }

  /// By which operators it chooses among the articles, as in `before:`.
  public List<String> filterNames() {
    List<String> names = new ArrayList<>();
    addName("source:", !filters.sources().isEmpty(), names);
    addName("author:", !filters.authors().isEmpty(), names);
    addName("title:", !filters.titles().isEmpty(), names);
    addName("before:", filters.before().isPresent(), names);
    addName("after:", filters.after().isPresent(), names);
    return names;
  }

  private static void addName(String name, boolean used, List<String> names) {
    if (used) {
      names.add(name);
    }
  }

  /// What the asker can't have meant; a question is answered all the same.
  public List<FilterWarning> slips() {
    List<FilterWarning> slips = new ArrayList<>();
    if (!unread.isEmpty()) {
      slips.add(new FilterWarning.Unread(unread));
    }
    if (!negated.isEmpty()) {
      slips.add(new FilterWarning.Negated(negated));
    }
    LocalDate first = filters.after().orElse(LocalDate.MIN);
    LocalDate end = filters.before().orElse(LocalDate.MAX);
    if (!first.isBefore(end)) {
      slips.add(new FilterWarning.NoDay(first, end));
    }
    return slips;
  }

  /// Why it can't be asked; empty where it can.
  ///
  /// @param longest characters (code points) allowed
  public Optional<Refusal> refusal(int longest) {
    int characters = text.codePointCount(0, text.length());
    if (text.isBlank()) {
      return Optional.of(new Refusal.Empty());
    }
    if (characters > longest) {
      return Optional.of(new Refusal.TooLong(characters, longest));
    }
    if (QuestionParser.says(words)) {
      return Optional.empty();
    }
    return Optional.of(
        QuestionParser.says(text) ? new Refusal.OnlyFilters() : new Refusal.NoWord());
  }

  /// The same with other words to search for.
  public Question inWords(String others) {
    return new Question(text, others, phrases, exclusions, filters, unread, negated);
  }

  /// The same with its phrases as words like others.
  public Question inPlainWords() {
    return new Question(text, words, List.of(), exclusions, filters, unread, negated);
  }

  public Request request(int candidates) {
    return new Request(words, phrases, exclusions, filters, candidates);
  }
}
