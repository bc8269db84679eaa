package footnote.question;

import footnote.search.Mention;
import footnote.text.Capitals;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what a question means by the name of a publisher, an author or an article in it. Either
/// it asks for what they wrote ("according to The Wall Street Journal", "what did Reuters report"),
/// or it mentions them, and they may be what it asks about.
///
/// ```java
/// String words = "What did Reuters report?";
/// Mention reuters = new Mention(new Span(9, 16), Mention.Kind.PUBLISHER, "Reuters", true);
/// new SourceWords(words).aspect(reuters); // a hint that is outright, on "Reuters report"
/// ```
public final class SourceWords {
  /// In front of a name, to its very beginning.
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:according to|as (?:reported|written|told)"
              + " (?:by|in)|(?:written|reported|published|said)"
              + " (?:by|in)|(?:articles?|reports?|story|stories|pieces?|columns?|essays?|coverage)"
              + " (?:by|in|from)|laut|selon|d['’]après|según|secondo|segundo|volgens|enligt|согласно|по"
              + " данным)\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Behind a name, from its very end on.
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:['’]s?)?\\s+(?:(?:articles?|reports?|reporting|story|stories|pieces?|columns?|essays?|coverage|reporters?|correspondents?)"
              + "|(?:writes?|wrote|written|reported|says?|said|publish(?:es|ed)?|claims?|claimed))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// UTF-16 units before and behind a name in which such words are looked for.
  private static final int REACH = 40;

  private final String words;

  /// Reads the words around names in a question.
  ///
  /// @param words the question's, in which the spans of mentions are
  public SourceWords(String words) {
    this.words = words;
  }

  /// What a name asks for; empty where its words are better read as words alone, as "time" is in
  /// "what is the time", though there is a magazine of that name.
  public Optional<SourceHint> aspect(Mention mention) {
    Span name = mention.span();
    int from = Math.max(0, name.start() - REACH);
    Matcher before = BEFORE.matcher(words.substring(from, name.start()));
    Matcher behind =
        BEHIND.matcher(words.substring(name.end(), Math.min(words.length(), name.end() + REACH)));
    boolean led = before.find();
    boolean followed = behind.find();
    if (led || followed) {
      Span span =
          new Span(
              led ? from + before.start() : name.start(),
              followed ? name.end() + behind.end() : name.end());
      return Optional.of(SourceHint.attributed(span, name, mention.filter()));
    }
    return isName(mention)
        ? Optional.of(SourceHint.named(name, mention.filter()))
        : Optional.empty();
  }

  /// What a name asks for, however it is written: for when its words alone find nothing.
  public SourceHint anyAspect(Mention mention) {
    return aspect(mention).orElseGet(() -> SourceHint.named(mention.span(), mention.filter()));
  }

  /// Whether it is written as a name. Many publishers and authors are called like things, so a name
  /// in small letters, and a single word that begins the question, are none. Of a part of a name
  /// only the initials of a publisher are, such as "WSJ". In a question all in capitals nothing
  /// tells a name.
  private boolean isName(Mention mention) {
    if (Capitals.prevail(words)) {
      return false;
    }
    String name = mention.span().of(words);
    if (!mention.whole()) {
      return mention.kind() == Mention.Kind.PUBLISHER && isCapital(name);
    }
    boolean first = words.substring(0, mention.span().start()).isBlank();
    boolean single = name.chars().noneMatch(Character::isWhitespace);
    return !Character.isLowerCase(name.codePointAt(0)) && !(first && single);
  }

  private static boolean isCapital(String name) {
    return name.codePoints().allMatch(Character::isUpperCase);
  }
}
