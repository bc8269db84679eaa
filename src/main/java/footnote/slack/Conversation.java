package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Excerpt;
import footnote.article.ArticleSummary;
import footnote.chat.CorpusOverview;
import footnote.chat.ReplyToken;
import footnote.question.Question;
import footnote.slack.web.SlackMessage;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said to what is asked. Knows nothing of where it was asked.
final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
  private static final String SOURCES = "sources";

  /// Words behind `sources` that can be a filter; more of them make a question.
  private static final int LONGEST_FILTER = 3;

  private final Answerer answerer;
  private final Texts texts;
  private final String command;
  private final SlackFormat answers;
  private final ContextFormat contexts;
  private final SourcesFormat sources;
  private final HomeFormat homes;

  /// @param command the slash command that asks, for the help
  Conversation(Answerer answerer, Texts texts, String command) {
    this.answerer = answerer;
    this.texts = texts;
    this.command = command;
    this.answers = new SlackFormat(texts);
    this.contexts = new ContextFormat(texts);
    this.sources = new SourcesFormat(texts);
    this.homes = new HomeFormat(texts);
  }

  /// The reply to what someone wrote: help for nothing and for `help`, the articles for `sources`,
  /// else an answer.
  ///
  /// @param id for the log
  SlackMessage reply(String id, String words, Page page) {
    String said = DisplayText.line(words);
    String word = said.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals("help")) {
      return BlockBuilder.of(help());
    }
    return filter(word)
        .map(filter -> sources(new ReplyToken.Page(0, filter)))
        .orElseGet(() -> ask(id, said, page));
  }

  /// The filter behind `sources`; empty when that word only begins a question, or nothing can be
  /// listed yet.
  private Optional<String> filter(String word) {
    if (!word.equals(SOURCES) && !word.startsWith(SOURCES + " ")) {
      return Optional.empty();
    }
    String filter = word.substring(SOURCES.length()).strip();
    boolean few = filter.split(" ", -1).length <= LONGEST_FILTER;
    return Optional.of(filter)
        .filter(it -> it.isEmpty() || (few && isReady() && !answerer.sources(it).isEmpty()));
  }

  private boolean isReady() {
    return answerer.isReady();
  }

  private Optional<String> notReady() {
    return isReady() ? Optional.empty() : Optional.of(texts.say(TextKey.NOT_READY));
  }

  SlackMessage ask(String id, String question, Page page) {
    int length = DisplayText.length(question);
    if (length > ReplyToken.LONGEST_QUESTION) {
      return say(TextKey.QUESTION_TOO_LONG, length, ReplyToken.LONGEST_QUESTION);
    }
    long start = System.nanoTime();
    Answer answer = answerer.answer(Question.parse(question), page.wanted());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    LOG.info("question {} slack {} ms {} hits", id, took, answer.hits());
    return answers.render(answer, page);
  }

  /// A passage within its neighbours, or that it is gone.
  SlackMessage turn(ReplyToken.Turn turn) {
    return notReady().map(BlockBuilder::of).orElseGet(() -> excerpt(turn));
  }

  private SlackMessage excerpt(ReplyToken.Turn turn) {
    Optional<Excerpt> excerpt = answerer.read(turn.quote().passage(), ContextFormat.reach(turn));
    return excerpt.map(it -> contexts.render(it, turn)).orElseGet(() -> say(TextKey.PASSAGE_GONE));
  }

  SlackMessage sources(ReplyToken.Page page) {
    return notReady().map(BlockBuilder::of).orElseGet(() -> list(page));
  }

  /// What the articles are and how to ask, for who comes to look.
  SlackMessage home() {
    String help = help();
    return notReady()
        .map(it -> new BlockBuilder().paragraph(it).paragraph(help).reply())
        .orElseGet(() -> homes.render(holdings(), help));
  }

  /// What there is to ask, for instance.
  List<String> examples() {
    return !isReady() ? List.of() : holdings().titles();
  }

  private CorpusOverview holdings() {
    return CorpusOverview.of(answerer.sources(""));
  }

  private String help() {
    return texts.say(TextKey.SLACK_HELP, command, ReplyToken.LONGEST_QUESTION);
  }

  private SlackMessage list(ReplyToken.Page page) {
    List<ArticleSummary> listings = answerer.sources(page.filter());
    return sources.render(listings, page);
  }

  SlackMessage say(TextKey phrase, Object... arguments) {
    return BlockBuilder.of(texts.say(phrase, arguments));
  }
}
