package footnote.chat;

import static footnote.chat.TokenText.requireWithin;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.NoResultReason;
import footnote.article.Spelling;
import footnote.chat.Click.Effect;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Span;
import footnote.wording.TextKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button carries, so that a click needs no memory of the process that made it: what to do,
/// and on what. A token is at most [#LONGEST] characters (Discord: a custom id has 100); the
/// question is not in it, for the reply that bears the button shows it whole, and is read back from
/// there. Its [#check] tells whether it was read back as it was asked. A question too long to be
/// shown whole is kept for a day under that check.
///
/// Each kind of button says here under which messages it stands, how its token is written and read,
/// and what a click brings, for all platforms. A new one is a record, a line in [Kind], and a
/// label.
///
/// ```java
/// String id = new ReplyToken.More(4, ReplyToken.check("Who built it?")).encode(); // on the button
/// ReplyToken.decode(id).flatMap(token -> Click.of(token, question)); // when it is clicked on
/// ```
///
/// A token is no secret and bears no signature, because it allows nothing: whoever forged one could
/// but read a passage, ask or judge, as anyone may; and [Remove] takes away the very reply it hangs
/// on, for the asker named in it by the bot, whose replies nobody else can edit.
public sealed interface ReplyToken
    permits ReplyToken.Asks,
        ReplyToken.Sources,
        ReplyToken.Context,
        ReplyToken.Remove,
        ReplyToken.Turn,
        ReplyToken.Page {
  /// Characters in a token.
  int LONGEST = 100;

  /// Characters (code points) in a question, filters included.
  int LONGEST_QUESTION = 1_000;

  /// Code points of a question that a message shows whole; a longer one is kept ([LongQuestions]).
  int LONGEST_SHOWN = 300;

  /// Passages next to the quoted one that *Context* goes, each way.
  int FARTHEST = 99;

  /// The kinds of tokens, in the order of their buttons under a message: how the text of each
  /// begins, in which the digit counts versions, and what becomes of a click on it.
  enum Kind {
    MORE("1m.", Effect.BESIDE),
    INSTEAD("1i.", Effect.BESIDE),
    SOURCES("1l.", Effect.ALONE),
    CONTEXT("1c.", Effect.ALONE),
    SHARE("1s.", Effect.SHARED),
    REMOVE("1r.", Effect.REMOVED),
    VOTE("1v.", Effect.ALONE),
    TURN("1t.", Effect.IN_PLACE),
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

    /// Adds the buttons of this kind that stand under a message; most messages have none of it.
    void addTo(ButtonRow row, ButtonPlace place) {
      switch (this) {
        case MORE -> More.addTo(row, place);
        case INSTEAD -> Instead.addTo(row, place);
        case SOURCES -> Sources.addTo(row, place);
        case CONTEXT -> Context.addTo(row, place);
        case SHARE -> Share.addTo(row, place);
        case REMOVE -> Remove.addTo(row, place);
        case VOTE -> Vote.addTo(row, place);
        case TURN -> Turn.addTo(row, place);
        case PAGE -> Page.addTo(row, place);
      }
    }

    /// The kind that a token's text begins with.
    private static Kind of(String text) {
      return Arrays.stream(values())
          .filter(kind -> text.startsWith(kind.sign))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("illegal token: unknown kind"));
    }

    /// The token of this kind that the fields of a text make.
    private ReplyToken read(TokenText text) {
      return switch (this) {
        case MORE -> new More(text.number(0), text.part(1), SeenQuotes.of(text, 2));
        case INSTEAD -> Instead.of(text);
        case SOURCES -> new Sources(text.rest(0));
        case CONTEXT -> Context.of(text);
        case SHARE -> new Share(text.number(0), text.part(1), SeenQuotes.of(text, 2));
        case REMOVE -> new Remove(text.rest(0));
        case VOTE -> Vote.of(text);
        case TURN -> new Turn(Context.of(text), text.number(3));
        case PAGE -> new Page(text.number(0), text.rest(1));
      };
    }
  }

  /// One that needs the question of its message: to ask it, or one made from it, or to judge.
  sealed interface Asks extends ReplyToken permits More, Instead, Share, Vote {
    /// Of the question, see [ReplyToken#check].
    String check();
  }

  /// Answers the question again, from another citation on.
  ///
  /// @param from the first citation's number, from 1
  /// @param seen what the message clicked on quotes
  record More(int from, String check, SeenQuotes seen) implements Asks {
    public More {
      requireWithin("citation", from, 1, 100);
    }

    /// Of a message that quotes nothing.
    public More(int from, String check) {
      this(from, check, SeenQuotes.NONE);
    }

    /// Where citations are left for another page.
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Answered answered && answered.next() > 0) {
        SeenQuotes seen = SeenQuotes.of(answered.shown());
        row.add("more", new More(answered.next(), answered.check(), seen), TextKey.BUTTON_MORE);
      }
    }
  }

  /// Asks the question with one word put for another.
  record Instead(String check, String word, String instead) implements Asks {
    private static final int MOST = 3;
    private static final int LONGEST_WORD = 60; // on a label; the token has it whole
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    private static Instead of(TokenText text) {
      String words = text.rest(1);
      int bar = words.indexOf('|');
      return new Instead(text.part(0), words.substring(0, bar), words.substring(bar + 1));
    }

    /// By number, for two words may be read as the same one.
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Nothing nothing) {
        int number = 0;
        for (Spelling it : nothing.nothing().suggestions().stream().limit(MOST).toList()) {
          ReplyToken token = new Instead(nothing.check(), it.word(), it.instead());
          String shown = Cut.line(it.instead(), LONGEST_WORD);
          row.add("instead-" + ++number, token, TextKey.BUTTON_INSTEAD, shown);
        }
      }
    }

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

  /// Lists the sources, in a reply of its own.
  ///
  /// @param filter that they agree with; empty for all
  record Sources(String filter) implements ReplyToken {
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Nothing nothing) {
        row.add("sources", of(nothing.nothing()), TextKey.BUTTON_SOURCES);
      }
    }

    /// Of the articles that a question is about; of all where none tells, or where the buttons that
    /// turn the pages can't carry what does.
    public static Sources of(Answer.NothingFound nothing) {
      String filter = nothing.named().map(NoResultReason.Named::filter).orElse("");
      String line = DisplayText.line(filter);
      boolean turns = new Page(Page.LAST, line).fits();
      return new Sources(turns ? line : "");
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

    private static Context of(TokenText text) {
      return new Context(text.part(0), text.number(1), text.number(2));
    }

    /// Around the quote of a citation.
    public static Context of(Citation citation) {
      int start = citation.quote().start() - citation.passage().span().start();
      return new Context(citation.passage().id(), start, citation.quote().length());
    }

    /// The address of the page that shows it, from the top of the pages: `p/ID?at=12-80#quote`.
    public String page() {
      return "p/" + passage + (length > 0 ? "?at=" + start + "-" + length + "#quote" : "#passage");
    }

    /// One for each quote, named by its rank. The first of an article is labelled by the article's
    /// number alone, the others as they are marked.
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Answered answered) {
        Set<String> numbers = new HashSet<>();
        for (Citation citation : answered.shown()) {
          int rank = citation.number();
          String mark = answered.marks().getOrDefault(rank, Integer.toString(rank));
          String number = mark.split(" ", 2)[0];
          String label = numbers.add(number) ? number : mark;
          row.add("context-" + rank, of(citation), TextKey.BUTTON_CONTEXT, label);
        }
      }
    }

    /// Where the quote stands in the text of its passage; nowhere when that has no such range.
    Optional<Span> in(String text) {
      boolean inside = length > 0 && start + length <= text.length();
      return inside ? Optional.of(new Span(start, start + length)) : Optional.empty();
    }
  }

  /// Answers the question again, for everyone.
  ///
  /// @param from as in [More]
  /// @param seen as in [More]
  record Share(int from, String check, SeenQuotes seen) implements Asks {
    public Share {
      requireWithin("citation", from, 1, 100);
    }

    /// Of a message that quotes nothing.
    public Share(int from, String check) {
      this(from, check, SeenQuotes.NONE);
    }

    /// Where only the asker sees the message.
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Answered answered && answered.context().alone()) {
        SeenQuotes seen = SeenQuotes.of(answered.shown());
        row.add("share", new Share(answered.from(), answered.check(), seen), row.style().share());
      }
    }
  }

  /// Takes the reply away.
  ///
  /// @param asker the platform's id of who asked
  record Remove(String asker) implements ReplyToken {
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Answered answered) {
        row.add("remove", new Remove(answered.context().asker()), TextKey.BUTTON_REMOVE);
      }
    }
  }

  /// Goes back and forth from a quote, in the reply that shows its context.
  ///
  /// @param step passages away from the quoted one, negative before it
  record Turn(Context quote, int step) implements ReplyToken {
    public Turn {
      requireWithin("step", step, -FARTHEST, FARTHEST);
    }

    /// Back and forth, as far as the article goes.
    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Passages(ContextWindow window, Turn turn)) {
        int stride = row.style().stride();
        if (window.middle() >= stride) {
          turn.addTo(row, "earlier", -stride, TextKey.BUTTON_EARLIER);
        }
        if (window.middle() + stride < window.all().size()) {
          turn.addTo(row, "later", stride, TextKey.BUTTON_LATER);
        }
      }
    }

    /// A step further in one direction, as far as a token counts.
    private void addTo(ButtonRow row, String name, int by, TextKey label) {
      if (Math.abs(step + by) <= FARTHEST) {
        row.add(name, new Turn(quote, step + by), label);
      }
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

    private static void addTo(ButtonRow row, ButtonPlace place) {
      if (place instanceof ButtonPlace.Articles(SourceList list)) {
        list.previous().ifPresent(it -> row.add("previous", it, TextKey.BUTTON_PREVIOUS));
        list.next().ifPresent(it -> row.add("next", it, TextKey.BUTTON_NEXT));
      }
    }
  }

  /// What a click brings. A click on *remove* comes here only when it was refused.
  ///
  /// @param question of the message clicked on; empty unless the token [Asks]
  /// @param context who clicked, and who sees what comes of it
  /// @param said what there is to say, in the language of who clicked
  default Message clicked(String question, AskContext context, Conversation said) {
    return switch (this) {
      case More(int from, String _, SeenQuotes seen) -> said.again(question, from, seen, context);
      case Instead instead -> said.ask(instead.in(question), context);
      case Sources(String filter) -> said.sources(filter);
      case Context quote -> said.turn(new Turn(quote, 0));
      case Share(int from, String _, SeenQuotes seen) ->
          said.again(question, from, seen, context.openly());
      case Remove _ -> said.removeForbidden();
      case Vote vote -> said.vote(vote, question);
      case Turn turn -> said.turn(turn);
      case Page page -> said.sources(page);
    };
  }

  /// What it does.
  default Kind kind() {
    return switch (this) {
      case More _ -> Kind.MORE;
      case Instead _ -> Kind.INSTEAD;
      case Sources _ -> Kind.SOURCES;
      case Context _ -> Kind.CONTEXT;
      case Share _ -> Kind.SHARE;
      case Remove _ -> Kind.REMOVE;
      case Vote _ -> Kind.VOTE;
      case Turn _ -> Kind.TURN;
      case Page _ -> Kind.PAGE;
    };
  }

  /// The token as text. A text of people's in it that is too long makes the token too long: see
  /// [#fits].
  default String encode() {
    return kind().sign
        + switch (this) {
          case More(int from, String check, SeenQuotes seen) -> from + "." + check + seen.field();
          case Instead(var check, var word, var instead) -> check + "." + word + "|" + instead;
          case Sources(String filter) -> filter;
          case Context(var passage, int start, int length) -> passage + "." + start + "." + length;
          case Share(int from, String check, SeenQuotes seen) -> from + "." + check + seen.field();
          case Remove(String asker) -> asker;
          case Vote vote -> vote.fields();
          case Turn(Context(var passage, int start, int length), int step) ->
              passage + "." + start + "." + length + "." + step;
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
      Kind kind = Kind.of(text);
      ReplyToken token = kind.read(new TokenText(text.substring(kind.sign.length())));
      return Optional.of(token).filter(it -> it.encode().equals(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// A few characters that only the question asked has; of a long one its key, which no other has.
  static String check(String question) {
    return isLong(question) ? TokenText.key(question) : TokenText.check(question);
  }

  /// Whether a question is too long for a message to show it whole.
  static boolean isLong(String question) {
    return DisplayText.length(question) > LONGEST_SHOWN;
  }
}
