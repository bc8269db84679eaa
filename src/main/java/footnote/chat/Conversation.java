package footnote.chat;

import footnote.access.Questioner;
import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.article.Curated;
import footnote.metrics.Meters;
import footnote.question.FollowUp;
import footnote.question.PlainWords;
import footnote.question.QuestionKey;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.wording.Languages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said to what is asked and clicked on, in one language. Knows nothing of where it was
/// asked. Calls block while they search. Safe for use by many threads.
///
/// ```java
/// Message answer =
///     conversation.in(locale).with(asker, alone).ask("When did the port reopen?", context);
/// ```
///
/// All chat front-ends have one of these and differ by a [PlatformStyle]. It keeps no state between
/// two messages but long questions ([LongQuestions]): a button brings back all that is needed
/// ([ReplyToken]), so that a restart loses nothing else. A question is logged by its id, with its
/// time and hits, never by its words.
public final class Conversation {
  /// Citations in a message.
  static final int PAGE = 3;

  /// Articles in a message that lists them.
  static final int LISTED = 5;

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  /// Characters of the question before that a reply shows beneath.
  private static final int NOTED = 120;

  /// What all conversations of a platform have in common.
  ///
  /// @param readership tells what each asker may read
  /// @param languages all that one may be continued in
  /// @param style of the platform
  /// @param meters told of each question and of what it came to
  /// @param longQuestions those that are longer than a button carries
  /// @param feedback what people leave behind
  private record Common(
      Readership readership,
      Languages languages,
      PlatformStyle style,
      Meters meters,
      LongQuestions longQuestions,
      Feedback feedback) {}

  private final Common common;

  /// Of what those may read who see the replies.
  private final Answerer answerer;

  private final Optional<Questioner> asker;
  private final Texts texts;
  private final Messages messages;

  /// A conversation in the usual language, with nobody yet: until it is told by [#with] who sees
  /// its replies, it knows nothing that is kept apart.
  ///
  /// @param languages all that it may be continued in
  /// @param style of the platform
  /// @param meters told of each question and of what it came to
  public Conversation(
      Readership readership,
      Languages languages,
      PlatformStyle style,
      Meters meters,
      Feedback feedback) {
    this(
        new Common(
            readership,
            languages,
            style.keeping(feedback.votes()),
            meters,
            new LongQuestions(),
            feedback),
        readership.answererForNobody(),
        Optional.empty(),
        languages.usual());
  }

  private Conversation(Common common, Answerer answerer, Optional<Questioner> asker, Texts texts) {
    this.common = common;
    this.answerer = answerer;
    this.asker = asker;
    this.texts = texts;
    this.messages = new Messages(texts, common.style, common.readership::page);
  }

  /// The same conversation in the language of an asker, or in the usual one where we don't speak
  /// that.
  ///
  /// @param language where the platform tells
  public Conversation in(Optional<Locale> language) {
    Texts spoken = language.map(common.languages::in).orElse(common.languages.usual());
    return spoken.equals(texts) ? this : new Conversation(common, answerer, asker, spoken);
  }

  /// The same conversation with an asker: it then holds what those may read who see the reply. May
  /// ask the platform who they are.
  ///
  /// @param alone whether only the asker sees the reply
  public Conversation with(Questioner asker, boolean alone) {
    Answerer own = common.readership.answererFor(alone ? asker.alone() : asker.openly());
    return new Conversation(common, own, Optional.of(asker), texts);
  }

  /// The same conversation with whoever comes along: it holds what everyone may read.
  public Conversation withEveryone() {
    Answerer open = common.readership.answererForEveryone();
    return new Conversation(common, open, Optional.empty(), texts);
  }

  /// The words of this conversation's language.
  public Texts texts() {
    return texts;
  }

  /// The reply to what someone wrote: help for nothing and for `help`, the articles for `sources`,
  /// else an answer; to a message that says nothing itself, an answer to the one it brings along.
  public Message reply(Written written, AskContext context) {
    return written
        .asked()
        .map(other -> askMessage(other, context))
        .orElseGet(() -> reply(written.words(), context));
  }

  /// The reply to what someone wrote after an answer. A question that lacks words, such as "and in
  /// 2023?", takes them from the one before, and the reply says so.
  ///
  /// @param before the question of that answer
  public Message reply(Written written, Optional<String> before, AskContext context) {
    String said = written.words();
    return before
        .flatMap(question ->
            FollowUp.of(question, said)
                .filter(FollowUp::completed)
                .filter(it -> DisplayText.length(it.question()) <= ReplyToken.LONGEST_QUESTION)
                .map(it -> {
                  String note = texts.say(TextKey.FOLLOWED_UP, Cut.line(question, NOTED));
                  return ask(it.question(), context).noted(note);
                }))
        .orElseGet(() -> reply(written, context));
  }

  /// Whether words that are not said to the bot ask something all the same, where they follow one
  /// of its answers: not "thanks", nor what people tell each other.
  public static boolean followsUp(Written written) {
    return FollowUp.asks(written.words());
  }

  /// The question that a message of the bot answers, or its beginning, read back from the line that
  /// shows it in whatever language.
  ///
  /// @param heading see [Message.Answer]
  public Optional<String> questionIn(String heading) {
    return common.languages.questionIn(heading);
  }

  /// The reply to words that are all there is.
  Message reply(String words, AskContext context) {
    String said = DisplayText.line(words);
    String word = said.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals("help")) {
      return help();
    }
    return filter(word).map(this::sources).orElseGet(() -> ask(said, context));
  }

  /// The filter behind `sources`; empty when that word only begins a question, or nothing can be
  /// listed yet.
  private Optional<String> filter(String word) {
    return SourceList.filterIn(word)
        .filter(it -> it.isEmpty() || (answerer.isReady() && !answerer.sources(it).isEmpty()));
  }

  /// The answer to a question, from its first citation on.
  public Message ask(String question, AskContext context) {
    return ask(question, 1, true, context);
  }

  /// Answers from a citation on, and asks for one more than is shown, to know whether there are
  /// more.
  ///
  /// @param anew whether it is a question of its own, not one that a button tells again
  private Message ask(String asked, int from, boolean anew, AskContext context) {
    String question = DisplayText.line(asked);
    int length = DisplayText.length(question);
    if (length > ReplyToken.LONGEST_QUESTION) {
      return say(TextKey.QUESTION_TOO_LONG, length, ReplyToken.LONGEST_QUESTION);
    }
    long start = System.nanoTime();
    Answer answer = answer(question, from, answerer, common.feedback.pins().of(asker));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    LOG.info(
        "question {} {} {} ms {} hits",
        context.id(),
        common.style.name(),
        took.toMillis(),
        answer.hits());
    common.meters.answered(common.style.name(), answer.outcome(), answer.strength(), took);
    common.longQuestions.keep(question);
    asker.ifPresent(it -> {
      if (anew) {
        common.feedback.log(it, question, answer);
      }
      common.feedback.answered(it, answer, () -> key(question));
    });
    return messages.of(answer, from, context);
  }

  /// Answers a question again from a citation on, for a button; and says so where what its message
  /// quotes has changed or is gone since, or may not be read where the reply is seen.
  Message again(String question, int from, SeenQuotes seen, AskContext context) {
    Message said = ask(question, from, false, context);
    boolean stands = !answerer.isReady() || seen.stand(id -> answerer.read(id, 0).isPresent());
    return stands ? said : said.noted(texts.say(TextKey.CHANGED_SINCE));
  }

  /// With one citation more than is shown from one on.
  private static Answer answer(String question, int from, Answerer answerer, List<Curated> pinned) {
    int limit = Math.min(from + PAGE, Answerer.MOST_CITATIONS);
    int listed = Math.min(from + LISTED, Answerer.MOST_CITATIONS);
    return answerer.answer(answerer.parse(question), limit, listed, pinned);
  }

  /// The answer to what a message says: to its beginning, where it is too long for a question.
  ///
  /// @param message as its platform shows it, mentions taken out
  public Message askMessage(String message, AskContext context) {
    String text = DisplayText.line(PlainWords.of(message));
    if (text.isEmpty()) {
      return say(TextKey.NO_TEXT);
    }
    Cut cut = Cut.fit(text, ReplyToken.LONGEST_QUESTION, it -> it);
    Message said = ask(cut.text(), context);
    return !cut.whole() && said instanceof Message.Answer answer
        ? answer.with(texts.say(TextKey.CUT_MESSAGE, ReplyToken.LONGEST_QUESTION))
        : said;
  }

  /// What a click brings. A click on *remove* comes here only when it was refused.
  public Message click(Click click, AskContext context) {
    return click.token().clicked(click.question(), context, this);
  }

  /// A click on a button whose question its message does not show whole, if that is still kept.
  public Optional<Click> remembered(ReplyToken button) {
    return button instanceof ReplyToken.Asks asks
        ? common.longQuestions.of(asks).map(question -> new Click(button, question))
        : Optional.empty();
  }

  /// Why a click can't be understood: its question is no longer kept, or it is of another version.
  ///
  /// @param button as far as it can be read
  public Message unreadable(Optional<ReplyToken> button) {
    boolean forgotten = button.filter(LongQuestions::keeps).isPresent();
    return say(forgotten ? TextKey.QUESTION_FORGOTTEN : TextKey.BUTTON_UNREADABLE);
  }

  /// Of all articles, whoever asks, so that a question is the same to everyone.
  private QuestionKey key(String question) {
    return common.readership.all().key(question);
  }

  /// Keeps whether an answer helped, and says so.
  Message vote(Vote vote, String question) {
    return ready(() -> say(common.feedback.vote(asker, vote, question, () -> key(question))));
  }

  /// Makes the first quote of a message of the bot's the answer to its question, for all of the
  /// server or workspace; or takes that back, where it is just that already. Whether somebody may
  /// is the platform's to say.
  ///
  /// @param question that the message answers; empty where it shows none whole
  /// @param buttons of the message, in their order
  /// @param author the name of who pins it, as others see it
  public Message pin(Optional<String> question, List<ReplyToken> buttons, String author) {
    Optional<Pins.Chosen> chosen = question.flatMap(it -> Pins.Chosen.of(it, buttons, author));
    if (asker.isEmpty() || chosen.isEmpty()) {
      return say(TextKey.PIN_NOTHING);
    }
    String asked = chosen.get().question();
    return ready(() ->
        say(
            common.feedback.pins().toggle(chosen.get(), asker.get(), answerer, this::key),
            Cut.line(asked, NOTED)));
  }

  /// Forgets what is kept of the asker, and says what that was, for nobody else to see.
  public Message forgetMe() {
    return new Message.Plain(common.feedback.forget(asker, texts));
  }

  /// That an answer is only its asker's to take away.
  Message removeForbidden() {
    return say(common.style.removeForbidden());
  }

  /// Whether an answer that only its asker saw may be shared: whether all who are in the place may
  /// read what it quotes. What is shared is then found anew, for them.
  ///
  /// @param click on *Share*, in a conversation that all see
  public boolean mayShare(Click click) {
    if (asker.isEmpty() || common.readership.readsAlike(asker.get())) {
      return true;
    }
    int from =
        click.token() instanceof ReplyToken.Share(int first, String _, SeenQuotes _) ? first : 1;
    Answerer own = common.readership.answererFor(asker.get().alone());
    List<Curated> pinned = common.feedback.pins().of(asker);
    Answer seen = answer(click.question(), from, own, pinned);
    Answer shared = answer(click.question(), from, answerer, pinned);
    return Messages.cited(seen, from).equals(Messages.cited(shared, from));
  }

  /// The passages around the one a turn leads to.
  Message turn(ReplyToken.Turn turn) {
    return ready(() ->
        answerer
            .read(turn.quote().passage(), Math.abs(turn.step()) + common.style.stride())
            .map(excerpt -> messages.of(ContextWindow.of(excerpt, turn), turn))
            .orElseGet(() -> say(TextKey.PASSAGE_GONE)));
  }

  /// The passage of that id within its neighbours, or that there is none.
  ///
  /// @param id as somebody typed it
  public Message read(String id) {
    String passage = DisplayText.line(id);
    ReplyToken.Turn there = new ReplyToken.Turn(new ReplyToken.Context(passage, 0, 0), 0);
    return ready(() ->
        answerer
            .read(passage, common.style.stride())
            .map(excerpt -> messages.of(ContextWindow.of(excerpt, there), there))
            .orElseGet(() -> say(TextKey.PASSAGE_UNKNOWN, passage)));
  }

  /// The first of the articles that agree with a filter; of all, where it is empty.
  public Message sources(String filter) {
    return sources(new ReplyToken.Page(0, filter));
  }

  /// A page of the articles that agree with a filter.
  Message sources(ReplyToken.Page wanted) {
    ReplyToken.Page page = new ReplyToken.Page(wanted.page(), DisplayText.line(wanted.filter()));
    return ready(() ->
        messages.of(SourceList.of(answerer.sources(page.filter()), page, common.style.sources())));
  }

  /// How to ask, and of which collections, where there are any.
  public Message help() {
    return new Message.Plain(helpText());
  }

  private String helpText() {
    String help = common.style.help().apply(texts);
    return answerer.collections().isEmpty()
        ? help
        : help
            + "\n\n"
            + texts.say(TextKey.HELP_COLLECTIONS, String.join(", ", answerer.collections()));
  }

  /// What the articles are and how to ask, for who comes to look.
  public Message overview() {
    String help = helpText();
    return answerer.isReady()
        ? messages.of(CorpusOverview.of(answerer.sources("")), help)
        : new Message.Overview(Optional.empty(), List.of(texts.say(TextKey.NOT_READY), help));
  }

  /// What there is to ask, for instance: titles of new articles, none while there is no index.
  public List<String> examples() {
    return answerer.isReady() ? CorpusOverview.of(answerer.sources("")).titles() : List.of();
  }

  /// Why an event was not taken on; it is counted.
  public Message refused(Admission.Refusal refusal) {
    common.meters.refused(common.style.name(), refusal.word());
    return switch (refusal) {
      case Admission.Refusal.TooMany(var pause) -> say(TextKey.LIMIT, pause.toSeconds() + 1);
      case Admission.Refusal.Busy _ -> say(TextKey.BUSY);
    };
  }

  /// Counts something that failed where its asker could see it.
  ///
  /// @param cause one of few words: a type of exception, or the platform's own
  public void failed(String cause) {
    common.meters.failed(common.style.name(), cause);
  }

  /// A sentence of ours.
  ///
  /// @param arguments what it leaves open, see [Texts#say(TextKey, Object...)]
  public Message say(TextKey sentence, Object... arguments) {
    return new Message.Plain(texts.say(sentence, arguments));
  }

  /// The message, once there is an index; else that there is none yet.
  private Message ready(Supplier<Message> message) {
    return answerer.isReady() ? message.get() : say(TextKey.NOT_READY);
  }
}
