package footnote.question;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.Request;
import footnote.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What two questions have in common that ask the same in other words of no meaning: the stems of
/// their words, whatever their order, what kind of thing they ask for, and all that is no word.
///
/// ```java
/// QuestionKey key = QuestionKey.of(Question.parse("Who built the docks?"), languages, analyses);
/// key.words(); // ["built", "docks"]
/// key.equals(QuestionKey.of(Question.parse("by whom was the dock built"), languages, analyses));
/// ```
///
/// @param stems of its words but stop words, each once, sorted
/// @param rest what it asks for, whether it denies, its filters and phrases
/// @param words as they were asked, in small letters, each once
public record QuestionKey(List<String> stems, String rest, List<String> words) {
  /// A place or a reason, which [AnswerType] does not tell apart; and what turns a question round.
  /// In English and German; elsewhere such questions are taken for the same.
  private static final Pattern SENSE =
      Pattern.compile(
          "\\b(why|where|not|no|never|without|warum|wieso|weshalb|wo|wohin|woher|nicht|nie|kein\\w*|ohne)\\b"
              + "|n['’]t\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Kinds that a sentence does not differ in.
  private static final Set<AnswerType> TOLD_APART =
      Set.of(AnswerType.TIME, AnswerType.NUMBER, AnswerType.PERSON, AnswerType.PROCEDURE);

  public QuestionKey {
    stems = List.copyOf(stems);
    words = List.copyOf(words);
  }

  /// Two with the same stems and the same rest are equal, whatever their words.
  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionKey that && stems.equals(that.stems) && rest.equals(that.rest);
  }

  @Override
  public int hashCode() {
    return stems.hashCode() * 31 + rest.hashCode();
  }

  /// The key of a question in the likeliest of some languages: the one of which it has the most
  /// stop words, the first among equals. The question is read once for each language, which is the
  /// whole cost.
  ///
  /// @param languages of the articles; none is as good as no language known
  public static QuestionKey of(
      Question question, Collection<Language> languages, Analyses analyses) {
    String text = Request.read(question.words());
    Language likely = Language.UND;
    List<Word> best = analyses.words(likely, text);
    long most = -1;
    for (Language language : languages) {
      List<Word> words = analyses.words(language, text);
      long common = words.stream().filter(word -> isCommon(word, language)).count();
      if (common > most) {
        likely = language;
        best = words;
        most = common;
      }
    }
    return of(question, best, likely);
  }

  /// Of the words that tell something; of all, where none does: "who is it" is a question too.
  /// Words that are left out here still count where they are kinds of question or turn it round
  /// ([#SENSE]).
  private static QuestionKey of(Question question, List<Word> all, Language language) {
    List<Word> told = all.stream().filter(word -> !isCommon(word, language)).toList();
    List<Word> words = told.isEmpty() ? all : told;
    String lower = question.words().toLowerCase(Locale.ROOT);
    AnswerType wanted = AnswerType.of(lower);
    String sense =
        SENSE
            .matcher(lower)
            .results()
            .map(MatchResult::group)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    String rest =
        (TOLD_APART.contains(wanted) ? wanted.name() : "")
            + "|"
            + sense
            + "|"
            + question.filters()
            + question.phrases()
            + question.exclusions()
            + question.collections();
    return new QuestionKey(
        List.copyOf(new TreeSet<>(words.stream().map(Word::stem).toList())),
        rest,
        words.stream().map(word -> word.surface().toLowerCase(Locale.ROOT)).distinct().toList());
  }

  /// Whether a word tells no question from another.
  private static boolean isCommon(Word word, Language language) {
    return Analysis.common(language).contains(word.plain());
  }

  /// A hash of it, the same on every machine. The first half of a SHA-256, in 32 hexadecimal
  /// digits.
  public String hash() {
    byte[] text = (stems + rest).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.begin().digest(text), 0, 16);
  }
}
