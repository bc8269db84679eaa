package footnote.question;

import footnote.search.Mention;
import footnote.text.Capitals;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a question means by the name of a publisher, an author or an article in it: that it
/// asks for what they wrote ("according to The Wall Street Journal", "what did Reuters report"), or
/// that it mentions them, which may as well be what it asks about.
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

  /// Characters in which such words are looked for.
  private static final int REACH = 40;

  private final String words;

  public SourceWords(String words) {
    this.words = words;
  }

  /// What a name asks for; empty where it is better read as words alone.
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

  /// What a name asks for, however it is written.
  public SourceHint anyAspect(Mention mention) {
    return aspect(mention).orElseGet(() -> SourceHint.named(mention.span(), mention.filter()));
  }

  /// Whether it is written as a name, and not for want of another word: many publishers and authors
  /// are called like things. In a question all in capitals none tells a name.
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
