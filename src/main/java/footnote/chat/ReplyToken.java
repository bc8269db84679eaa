package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.NoResultReason;
import footnote.text.DisplayText;
import footnote.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// What a button carries, so that a click needs no memory of the process that made it: what to do,
/// and on what. A token is at most [#LONGEST] characters (Discord: a custom id has 100); the
/// question is not in it, for the reply that bears the button shows it whole, and is read back from
/// there. Its [#check] tells whether it was read back as it was asked.
///
/// A token is no secret and bears no signature, because it allows nothing: whoever forged one could
/// but read a passage or ask a question, as anyone may with a command; and [Remove] takes away the
/// very reply it hangs on, for the asker named in it by the bot, whose replies nobody else can
/// edit.
public sealed interface ReplyToken {
  /// Characters in a token.
  int LONGEST = 100;

  /// Characters (code points) in a question, filters included.
  int LONGEST_QUESTION = 300;

  /// Passages next to the quoted one that *Context* goes, each way.
  int FARTHEST = 99;

  /// What becomes of a click.
  enum Effect {
    /// A message of its own, beside the one clicked on, seen by whoever sees that.
    BESIDE,
    /// A message that everyone sees, from one that only the asker saw.
    SHARED,
    /// A message that only who clicked sees.
    ALONE,
    /// A message in the place of the one clicked on.
    IN_PLACE,
    /// The message clicked on is taken away.
    REMOVED
  }

  /// The kinds of tokens: how the text of each begins, and what becomes of a click on it.
  enum Kind {
    MORE("1m.", Effect.BESIDE),
    SHARE("1s.", Effect.SHARED),
    INSTEAD("1i.", Effect.BESIDE),
    CONTEXT("1c.", Effect.ALONE),
    TURN("1t.", Effect.IN_PLACE),
    REMOVE("1r.", Effect.REMOVED),
    SOURCES("1l.", Effect.ALONE),
    PAGE("1p.", Effect.IN_PLACE);

    private final String sign;
    private final Effect effect;

    Kind(String sign, Effect effect) {
      this.sign = sign;
      this.effect = effect;
    }

    /// What becomes of a click on one of this kind.
    Effect effect() {
      return effect;
    }

    /// The kind that a token's text begins with; the digit in it counts versions.
    private static Kind of(String text) {
      return Arrays.stream(values())
          .filter(kind -> text.startsWith(kind.sign))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("illegal token: unknown kind"));
    }
  }

  /// One that asks the question of its message, or one made from it.
  sealed interface Asks extends ReplyToken {
    /// Of the question, see [ReplyToken#check].
    String check();
  }

  /// Answers the question again, from another citation on.
  ///
  /// @param from the first citation's number, from 1
  record More(int from, String check) implements Asks {
    public More {
      requireWithin("citation", from, 1, 100);
    }
  }

  /// Answers the question again, for everyone.
  ///
  /// @param from as in [More]
  record Share(int from, String check) implements Asks {
    public Share {
      requireWithin("citation", from, 1, 100);
    }
  }

  /// Asks the question with one word put for another.
  record Instead(String check, String word, String instead) implements Asks {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    /// The question with the other word in the place of this one: where it stands alone, or, for
    /// scripts without spaces, wherever it stands.
    public String in(String question) {
      Matcher alone =
          Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(word) + "(?!" + LETTER + ")")
              .matcher(question);
      return alone.find()
          ? alone.replaceAll(Matcher.quoteReplacement(instead))
          : question.replace(word, instead);
    }
  }

  /// Shows what stands around a quote, in a reply of its own.
  ///
  /// @param passage the id of the passage quoted
  /// @param start where the quote starts in it, in UTF-16 units
  /// @param length of the quote; 0 for none
  record Context(String passage, int start, int length) implements ReplyToken {
    public Context {
      requireWithin("start", start, 0, 99_999_999);
      requireWithin("length", length, 0, 99_999_999);
    }

    /// Around the quote of a citation.
    public static Context of(Citation citation) {
      int start = citation.quote().start() - citation.passage().span().start();
      return new Context(citation.passage().id(), start, citation.quote().length());
    }

    /// Where the quote stands in the text of its passage; nowhere when that has no such range.
    Optional<Span> in(String text) {
      boolean inside = length > 0 && start + length <= text.length();
      return inside ? Optional.of(new Span(start, start + length)) : Optional.empty();
    }
  }

  /// Goes back and forth from a quote, in the reply that shows its context.
  ///
  /// @param step passages away from the quoted one, negative before it
  record Turn(Context quote, int step) implements ReplyToken {
    public Turn {
      requireWithin("step", step, -FARTHEST, FARTHEST);
    }
  }

  /// Takes the reply away.
  ///
  /// @param asker the platform's id of who asked
  record Remove(String asker) implements ReplyToken {}

  /// Lists the sources, in a reply of its own.
  ///
  /// @param filter that they agree with; empty for all
  record Sources(String filter) implements ReplyToken {
    /// Of the articles that a question is about; of all where none tells, or where the buttons that
    /// turn the pages can't carry what does.
    public static Sources of(Answer.NothingFound nothing) {
      String filter = nothing.named().map(NoResultReason.Named::filter).orElse("");
      String line = DisplayText.line(filter);
      boolean turns = new Page(Page.LAST, line).fits();
      return new Sources(turns ? line : "");
    }
  }

  /// Turns the pages of the list of sources, in the reply that shows it.
  ///
  /// @param page from 0
  record Page(int page, String filter) implements ReplyToken {
    private static final int LAST = 999_999;

    public Page {
      requireWithin("page", page, 0, LAST);
    }
  }

  /// What it does.
  default Kind kind() {
    return switch (this) {
      case More _ -> Kind.MORE;
      case Share _ -> Kind.SHARE;
      case Instead _ -> Kind.INSTEAD;
      case Context _ -> Kind.CONTEXT;
      case Turn _ -> Kind.TURN;
      case Remove _ -> Kind.REMOVE;
      case Sources _ -> Kind.SOURCES;
      case Page _ -> Kind.PAGE;
    };
  }

  /// The token as text. A text of people's in it that is too long makes the token too long: see
  /// [#fits].
  default String encode() {
    return kind().sign
        + switch (this) {
          case More(int from, String check) -> from + "." + check;
          case Share(int from, String check) -> from + "." + check;
          case Instead(String check, String word, String instead) ->
              check + "." + word + "|" + instead;
          case Context(String passage, int start, int length) ->
              passage + "." + start + "." + length;
          case Turn(Context(String passage, int start, int length), int step) ->
              passage + "." + start + "." + length + "." + step;
          case Remove(String asker) -> asker;
          case Sources(String filter) -> filter;
          case Page(int page, String filter) -> page + "." + filter;
        };
  }

  /// Whether the token is short enough for a button.
  default boolean fits() {
    return encode().length() <= LONGEST;
  }

  /// Reads a token; empty for anything that [#encode] does not write, for buttons outlive versions.
  static Optional<ReplyToken> decode(String text) {
    try {
      return Optional.of(read(text)).filter(token -> token.encode().equals(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// @throws RuntimeException when it is no token
  private static ReplyToken read(String text) {
    Kind kind = Kind.of(text);
    String rest = text.substring(kind.sign.length());
    return switch (kind) {
      case MORE -> new More(number(rest, 0), part(rest, 1));
      case SHARE -> new Share(number(rest, 0), part(rest, 1));
      case INSTEAD -> instead(part(rest, 0), rest.substring(rest.indexOf('.') + 1));
      case CONTEXT -> context(rest);
      case TURN -> new Turn(context(rest), number(rest, 3));
      case REMOVE -> new Remove(rest);
      case SOURCES -> new Sources(rest);
      case PAGE -> new Page(number(rest, 0), rest.substring(rest.indexOf('.') + 1));
    };
  }

  private static Context context(String rest) {
    return new Context(part(rest, 0), number(rest, 1), number(rest, 2));
  }

  private static ReplyToken instead(String check, String words) {
    int bar = words.indexOf('|');
    return new Instead(check, words.substring(0, bar), words.substring(bar + 1));
  }

  /// What stands between two dots.
  private static String part(String rest, int index) {
    return List.of(rest.split("\\.", -1)).get(index);
  }

  private static int number(String rest, int index) {
    return Integer.parseInt(part(rest, index));
  }

  /// Eight characters that a question read back must have in common with the one asked: its CRC-32.
  static String check(String question) {
    CRC32 sum = new CRC32();
    sum.update(question.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static void requireWithin(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "illegal " + what + ": " + value + ", must be between " + least + " and " + most);
    }
  }
}
