package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways in which people post in Discord, each as the gateway tells of it.
class DiscordPostsTest {
  private static final String QUESTION = "When did the port reopen?";
  private static final String MENTION = "<@" + Payloads.BOT + "> ";

  @TempDir static Path folder;
  private static TestIndex shelf;
  private static DiscordStandIn discord;
  private static RunningBot bot;

  @BeforeAll
  static void start() {
    shelf = TestIndex.ofPorts(folder);
    discord = DiscordStandIn.start();
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  @AfterAll
  static void stop() {
    bot.close();
    discord.close();
    shelf.close();
  }

  @BeforeEach
  void forget() {
    discord.behaviour = (_, _) -> Optional.empty();
    discord.rest.messages.clear();
  }

  @AfterEach
  void breaksNoRule() {
    assertThat(discord.rest.violations).isEmpty();
  }

  private static ObjectNode message(String content) {
    return Payloads.inGuild(
        Payloads.message(Payloads.CHANNEL, Payloads.person(Payloads.ADA), content));
  }

  private static ObjectNode mention(String content) {
    return Payloads.mentioningBot(message(MENTION + content));
  }

  private static ObjectNode direct(String content) {
    return Payloads.message(Payloads.DIRECT, Payloads.person(Payloads.ADA), content)
        .put("channel_type", 1);
  }

  private static String answer(String message) {
    await().until(() -> !discord.rest.repliesTo(message).isEmpty());
    return Sent.text(discord.rest.repliesTo(message).getFirst());
  }

  /// One more question is answered, and nothing else was said.
  private static void nothingElseSaid(int before) {
    answer(discord.direct(Payloads.ADA, QUESTION));
    assertThat(discord.rest.messages).hasSize(before + 1);
  }

  private static ObjectNode replyingTo(ObjectNode message, ObjectNode other) {
    message.put("type", 19);
    message
        .putObject("message_reference")
        .put("type", 0)
        .put("message_id", other.path("id").asText())
        .put("channel_id", other.path("channel_id").asText())
        .put("guild_id", Payloads.GUILD);
    message.set("referenced_message", other);
    return message;
  }

  private static ObjectNode ofBen(String content) {
    return Payloads.message(Payloads.CHANNEL, Payloads.person(Payloads.BEN), content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "please"})
  void aBareMentionAsAReplyAsksTheMessageRepliedTo(String said) {
    String id = discord.say(replyingTo(mention(said), ofBen("**When** did the port reopen?")));
    assertThat(answer(id)).startsWith("Q: " + QUESTION + "\n> ");
  }

  @Test
  void aMentionInAReplyAsksItsOwnWords() {
    String id = discord.say(replyingTo(mention(QUESTION), ofBen("Who knows?")));
    assertThat(answer(id)).startsWith("Q: " + QUESTION + "\n> ");
  }

  @Test
  void aMessageRepliedToThatDiscordKeepsFromTheBotIsAskedByItsMenu() {
    assertThat(answer(discord.say(replyingTo(mention(""), ofBen("")))))
        .startsWith("Discord doesn’t show me the message you replied to")
        .contains("“Find sources”");
  }

  @Test
  void aReplyThatPingsTheBotIsNoQuestion() {
    ObjectNode own = Payloads.message(Payloads.CHANNEL, Payloads.self(), "An answer.");
    ObjectNode thanks = Payloads.mentioningBot(message("Thanks, that helps!"));
    discord.say(replyingTo(thanks, own));
    nothingElseSaid(0);
  }

  /// The bot's answer to a question, as somebody sees it who replies.
  private static ObjectNode answered(String question) {
    String id = discord.mention(Payloads.ADA, Payloads.CHANNEL, question);
    answer(id);
    return discord.rest.repliesTo(id).getFirst();
  }

  @Test
  void aQuestionAsAReplyToAnAnswerTakesTheWordsThatItLacks() {
    ObjectNode answered = answered("When did the port reopen in 1712?");
    String id = discord.say(replyingTo(Payloads.mentioningBot(message("and in 2024?")), answered));
    assertThat(answer(id))
        .startsWith("Q: When did the port reopen in 2024?\n")
        .endsWith("Taken together with the question before: “When did the port reopen in 1712?”.");
    ObjectNode second = discord.rest.repliesTo(id).getFirst();
    ObjectNode next = Payloads.mentioningBot(message("when do the ferries sail?"));
    assertThat(answer(discord.say(replyingTo(next, second))))
        .startsWith("Q: when do the ferries sail?\n")
        .doesNotContain("question before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks", "ok", "👍", "Thanks, that helps!", "I’ll tell Ben about it."})
  void aReplyToAnAnswerThatAsksNothingGetsNothing(String said) {
    ObjectNode answered = answered(QUESTION);
    discord.say(replyingTo(Payloads.mentioningBot(message(said)), answered));
    nothingElseSaid(1);
  }

  @Test
  void aQuestionAsAReplyToWhatIsNoAnswerOfTheBotGetsNothing() {
    ObjectNode help = answered("help");
    discord.say(replyingTo(Payloads.mentioningBot(message("and in 2024?")), help));
    discord.say(replyingTo(message("and in 2024?"), ofBen(QUESTION)));
    nothingElseSaid(1);
  }

  private static ObjectNode forwarding(ObjectNode message, String content, String embed) {
    message
        .putObject("message_reference")
        .put("type", 1)
        .put("message_id", Payloads.snowflake())
        .put("channel_id", Payloads.CHANNEL);
    ObjectNode snapshot =
        message.putArray("message_snapshots").addObject().putObject("message").put("type", 0);
    snapshot.put("content", content).put("timestamp", Instant.now().toString()).put("flags", 0);
    snapshot.putNull("edited_timestamp");
    snapshot.putArray("mentions");
    snapshot.putArray("mention_roles");
    snapshot.putArray("attachments");
    ArrayNode embeds = snapshot.putArray("embeds");
    if (!embed.isEmpty()) {
      embeds.addObject().put("type", "rich").put("description", embed);
    }
    return message;
  }

  @Test
  void aForwardedMessageCountsByItsText() {
    assertThat(answer(discord.say(forwarding(direct(""), QUESTION, ""))))
        .startsWith("Q: " + QUESTION + "\n> ");
    assertThat(answer(discord.say(forwarding(direct(""), "", QUESTION))))
        .startsWith("Q: " + QUESTION + "\n> ");
  }

  private static String found(ObjectNode message) {
    ObjectNode data = Payloads.messageCommand("Find sources", message);
    StandInRest.Held held = discord.interact(Payloads.abroad(2, Payloads.ADA, data));
    await().until(() -> held.edits > 0);
    return Sent.text(held.message);
  }

  @Test
  void findsSourcesOfForwardsAndFrames() {
    assertThat(found(forwarding(ofBen(""), "The port reopened to cargo.", "")))
        .startsWith("Q: The port reopened to cargo.\n");
    ObjectNode framed = ofBen("");
    framed
        .putArray("embeds")
        .addObject()
        .put("type", "rich")
        .put("title", "The port")
        .put("description", "It reopened to cargo.");
    assertThat(found(framed)).startsWith("Q: The port It reopened to cargo.\n");
  }

  @Test
  void aQuestionInAFrame() {
    ObjectNode message = direct("");
    message.putArray("embeds").addObject().put("type", "rich").put("description", QUESTION);
    assertThat(answer(discord.say(message))).startsWith("Q: " + QUESTION + "\n> ");
  }

  private static void edit(ObjectNode message, String content, Duration later) {
    ObjectNode edited = message.deepCopy().put("content", content);
    edited.put("edited_timestamp", Instant.now().plus(later).toString());
    discord.gateway.dispatch("MESSAGE_UPDATE", Payloads.mentioningBot(edited));
  }

  @Test
  void aMessageEditedToMentionTheBotOnce() {
    ObjectNode message = message(QUESTION);
    discord.say(message);
    edit(message, MENTION + QUESTION, Duration.ofSeconds(10));
    assertThat(answer(message.path("id").asText())).startsWith("Q: " + QUESTION + "\n> ");
    edit(message, MENTION + QUESTION + "!", Duration.ofSeconds(20));
    nothingElseSaid(1);
  }

  @Test
  void anEditOfAnAnsweredMessageAndALinkThatShowsItsPageAreNotAnswered() {
    ObjectNode message = mention(QUESTION + " https://news.example");
    answer(discord.say(message));
    edit(message, MENTION + QUESTION, Duration.ofSeconds(10));
    ObjectNode unfurled = message(MENTION + QUESTION);
    discord.gateway.dispatch("MESSAGE_UPDATE", Payloads.mentioningBot(unfurled));
    edit(message(QUESTION), MENTION + QUESTION, Duration.ofHours(2));
    ObjectNode old = message(QUESTION);
    old.put("timestamp", "2024-01-01T00:00:00+00:00").put("id", "1191168000000000000");
    edit(old, MENTION + QUESTION, Duration.ZERO);
    nothingElseSaid(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<:port:800000000000000001> When did the port reopen? <a:wave:800000000000000002>",
        "<@600000000000000002> <@&800000000000000009> When did the port reopen?",
        "When did the <#700000000000000001> port reopen?",
        "</ask:500000000000000001> When did the port <t:1700000000:R> reopen?",
        "</sub command:500000000000000001> <id:customize> When did the port <t:1700000000> reopen?",
        "**When** did the `port` ||reopen||?",
        "```\nWhen did the port reopen?\n```",
        "> When did the port reopen?"
      })
  void whatDiscordWritesAroundWordsIsNoWord(String content) {
    assertThat(answer(discord.say(mention(content)))).startsWith("Q: " + QUESTION + "\n> ");
  }

  /// A channel that is made after the start.
  private static String channel(int type, String denied) {
    String id = Payloads.snowflake();
    ObjectNode channel =
        Payloads.object("{\"name\": \"elsewhere\", \"position\": 9, \"nsfw\": false}");
    channel.put("id", id).put("type", type).put("guild_id", Payloads.GUILD);
    channel.put("bitrate", 64_000).put("user_limit", 0).put("flags", 0);
    channel.putArray("available_tags");
    channel
        .putArray("permission_overwrites")
        .addObject()
        .put("id", Payloads.GUILD)
        .put("type", 0)
        .put("allow", type == 0 || type == 5 ? "0" : "1048576")
        .put("deny", denied);
    if (!denied.equals("0")) {
      ((ObjectNode) channel.path("permission_overwrites").get(0)).put("allow", "0");
    }
    discord.gateway.dispatch("CHANNEL_CREATE", channel);
    return id;
  }

  private static String thread(String parent, int type, boolean locked) {
    String id = Payloads.snowflake();
    ObjectNode thread = (ObjectNode) Payloads.guild().path("threads").get(0);
    thread.put("id", id).put("type", type).put("parent_id", parent).put("guild_id", Payloads.GUILD);
    ((ObjectNode) thread.path("thread_metadata")).put("locked", locked);
    discord.gateway.dispatch("THREAD_CREATE", thread);
    return id;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 5, 13})
  void channelsOfAnyKind(int type) {
    String channel = channel(type, "0");
    assertThat(answer(discord.mention(Payloads.ADA, channel, QUESTION))).contains(QUESTION);
    assertThat(discord.rest.messages.getFirst().path("channel_id").asText()).isEqualTo(channel);
  }

  @Test
  void postsOfAForumAndThreadsOfAnnouncements() {
    String post = thread(channel(15, "0"), 11, false);
    assertThat(answer(discord.mention(Payloads.ADA, post, QUESTION))).contains(QUESTION);
    String thread = thread(channel(5, "0"), 10, false);
    assertThat(answer(discord.mention(Payloads.ADA, thread, QUESTION))).contains(QUESTION);
  }

  private static String toldInstead(String channel) {
    discord.mention(Payloads.ADA, channel, QUESTION);
    await().until(() -> discord.rest.messages.size() == 1);
    ObjectNode told = discord.rest.messages.getFirst();
    assertThat(told.path("channel_id").asText()).isEqualTo(Payloads.DIRECT);
    return Sent.text(told);
  }

  @Test
  void aVoiceChannelThatMayNotBeEnteredIsToldSo() {
    assertThat(toldInstead(channel(2, "1048576")))
        .startsWith("I can’t answer you in #elsewhere: there I lack “Connect”.");
  }

  @Test
  void aChannelThatMayNotBeWrittenInIsToldSo() {
    assertThat(toldInstead(channel(0, "2048"))).contains("there I lack “Send Messages”.");
  }

  @Test
  void aThreadThatMayNotBeWrittenInIsToldSo() {
    String thread = thread(channel(0, Long.toString(1L << 38)), 11, false);
    assertThat(toldInstead(thread)).contains("there I lack “Send Messages in Threads”.");
  }

  @ParameterizedTest
  @ValueSource(ints = {160_005, 50_083})
  void aThreadThatIsClosedIsToldSo(int error) {
    String thread = thread(channel(0, "0"), 11, true);
    discord.behaviour =
        (method, path) ->
            path.equals("channels/" + thread + "/messages")
                ? Optional.of(DiscordStandIn.error(400, error))
                : Optional.empty();
    assertThat(toldInstead(thread)).contains("that thread is locked or archived");
  }
}
