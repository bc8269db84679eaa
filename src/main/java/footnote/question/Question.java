package footnote.question;

import footnote.search.Filters;
import footnote.search.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as it was understood. Any text is one: what is not an operator is words.
///
/// ```java
/// Question question = Question.parse("who built the \"dry dock\" -ferry source:Star after:2023");
/// question.words(); // "who built the dry dock"
/// question.phrases(); // ["dry dock"]
/// question.exclusions(); // ["ferry"]
/// question.filters().sources(); // ["Star"]
/// ```
///
/// @param text as it was asked, to the letter
/// @param words all that is searched for, phrases included, exclusions and filters left out
/// @param phrases what stood in quotation marks; each must stand so in every passage
/// @param exclusions what stood behind a minus sign; none may stand in a passage
/// @param filters which articles may be quoted
/// @param collections names of those that it chooses by `in:`; none means all
/// @param unread what looks like filters but was read as words, as it stood
/// @param negated filters behind a minus sign, which were passed over, as they stood
public record Question(
    String text,
    String words,
    List<String> phrases,
    List<String> exclusions,
    Filters filters,
    List<String> collections,
    List<String> unread,
    List<String> negated) {
  public Question {
    phrases = List.copyOf(phrases);
    exclusions = List.copyOf(exclusions);
    collections = List.copyOf(collections);
    unread = List.copyOf(unread);
    negated = List.copyOf(negated);
  }

  /// Reads the operators of a question. Never fails: an operator that makes no sense is read as
  /// words.
  public static Question parse(String text) {
    return QuestionParser.parse(text);
  }

  /// The same where there are collections, among which `in:` chooses.
  public static Question parseDivided(String text) {
    return QuestionParser.parseDivided(text);
  }

  /// The operators by which it chooses among the articles, such as `before:`, for messages.
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

  /// What the asker can't have meant; empty for most questions. A question is answered all the
  /// same.
  public List<FilterWarning> warnings() {
    List<FilterWarning> warnings = new ArrayList<>();
    if (!unread.isEmpty()) {
      warnings.add(new FilterWarning.Unread(unread));
    }
    if (!negated.isEmpty()) {
      warnings.add(new FilterWarning.Negated(negated));
    }
    LocalDate first = filters.after().orElse(LocalDate.MIN);
    LocalDate end = filters.before().orElse(LocalDate.MAX);
    if (!first.isBefore(end)) {
      warnings.add(new FilterWarning.NoDay(first, end));
    }
    return warnings;
  }

  /// Why it can't be asked; empty where it can. That it is too long is said first, since nothing
  /// else of such a question was looked at.
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

  /// The same question with other words to search for; what was asked stays as it was.
  public Question inWords(String others) {
    return new Question(text, others, phrases, exclusions, filters, collections, unread, negated);
  }

  /// The same question with its phrases as words like others, for when no passage has the phrases.
  public Question inPlainWords() {
    return new Question(text, words, List.of(), exclusions, filters, collections, unread, negated);
  }

  /// What an index is asked for.
  ///
  /// @param candidates how many passages it is to find
  public Request request(int candidates) {
    return new Request(words, phrases, exclusions, filters, candidates);
  }
}
