package footnote.discord;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Excerpt;
import footnote.chat.ReplyToken;
import footnote.question.Question;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said to what is asked, as cards. Knows nothing of where it was asked.
final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private final Answerer answerer;
  private final Texts texts;
  private final DiscordFormat answers;
  private final ExcerptFormat excerpts;
  private final SourcesFormat sources;
  private final SourceNames names;

  Conversation(Answerer answerer, Texts texts) {
    this.answerer = answerer;
    this.texts = texts;
    this.answers = new DiscordFormat(texts);
    this.excerpts = new ExcerptFormat(texts);
    this.sources = new SourcesFormat(texts);
    this.names = new SourceNames(answerer, InstantSource.system());
  }

  /// The answer to a question of at most [ReplyToken#LONGEST_QUESTION] characters.
  ///
  /// @param id of the event, for the log
  DiscordMessage ask(String id, String asking, Asked asked) {
    String question = DisplayText.line(asking);
    int length = DisplayText.length(question);
    if (length > ReplyToken.LONGEST_QUESTION) {
      return DiscordMessage.of(
          texts.say(TextKey.QUESTION_TOO_LONG, length, ReplyToken.LONGEST_QUESTION));
    }
    long start = System.nanoTime();
    int limit = Math.min(asked.from() + DiscordFormat.PAGE, Answerer.MOST_CITATIONS);
    Answer answer = answerer.answer(Question.parse(question), limit);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    LOG.info("question {} discord {} ms {} hits", id, took, answer.hits());
    return answers.render(answer, asked);
  }

  /// The answer to what a message says: to its beginning, where it is too long for a question.
  DiscordMessage askMessage(String id, String message, Asked asked) {
    String text = DisplayText.line(message);
    if (text.isEmpty()) {
      return DiscordMessage.of(texts.say(TextKey.NO_TEXT));
    }
    Cut cut = Cut.fit(text, ReplyToken.LONGEST_QUESTION, it -> it);
    DiscordMessage card = ask(id, cut.text(), asked);
    return cut.whole()
        ? card
        : card.with(texts.say(TextKey.CUT_MESSAGE, ReplyToken.LONGEST_QUESTION));
  }

  private Optional<DiscordMessage> notReady() {
    return answerer.isReady()
        ? Optional.empty()
        : Optional.of(DiscordMessage.of(texts.say(TextKey.NOT_READY)));
  }

  /// A passage within its neighbours, or that it is gone.
  DiscordMessage turn(ReplyToken.Turn turn) {
    return notReady().orElseGet(() -> excerpt(turn));
  }

  private DiscordMessage excerpt(ReplyToken.Turn turn) {
    Optional<Excerpt> excerpt = answerer.read(turn.quote().passage(), Math.abs(turn.step()) + 1);
    return excerpt
        .map(it -> excerpts.render(it, turn))
        .orElseGet(() -> DiscordMessage.of(texts.say(TextKey.PASSAGE_GONE)));
  }

  /// The passage of that id, or that there is none.
  DiscordMessage read(String passage) {
    return notReady().orElseGet(() -> excerpt(DisplayText.line(passage)));
  }

  private DiscordMessage excerpt(String passage) {
    ReplyToken.Turn there = new ReplyToken.Turn(new ReplyToken.Context(passage, 0, 0), 0);
    return answerer
        .read(passage, 1)
        .map(it -> excerpts.render(it, there))
        .orElseGet(() -> DiscordMessage.of(texts.say(TextKey.PASSAGE_UNKNOWN, passage)));
  }

  DiscordMessage sources(ReplyToken.Page page) {
    return notReady().orElseGet(() -> list(page));
  }

  private DiscordMessage list(ReplyToken.Page page) {
    String filter = DisplayText.line(page.filter());
    return sources.render(answerer.sources(filter), new ReplyToken.Page(page.page(), filter));
  }

  DiscordMessage help() {
    return DiscordMessage.of(texts.say(TextKey.HELP));
  }

  /// Headings that begin like this, for completion.
  ///
  /// @param longest UTF-16 units in one; longer ones are left out
  List<String> headings(String prefix, int longest) {
    return answerer.headings(DisplayText.line(prefix), 50).stream()
        .map(DisplayText::line)
        .filter(heading -> !heading.isEmpty() && heading.length() <= longest)
        .distinct()
        .limit(25)
        .toList();
  }

  /// Names of sources that contain this, likewise.
  List<String> sourceNames(String part, int longest) {
    return answerer.isReady()
        ? names.containing(part).filter(name -> name.length() <= longest).limit(25).toList()
        : List.of();
  }
}
