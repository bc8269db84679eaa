package footnote.slack.web;

import com.slack.api.model.Attachment;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import footnote.chat.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message that a person posted, from whichever event tells of it. Slack has an event of its own
/// for each way to post: with a file, from a thread to its channel too, as `/me`.
///
/// What a bot, Slack itself or nobody posted is none, and neither is what lacks its place.
///
/// ```java
/// SlackPost.of(event).map(SlackPost::written); // what it asks; empty for what a bot posted
/// ```
///
/// Edits, deletions and the like have events of their own, which make no post: only a mention tells
/// of its edits too.
///
/// @param ts the time stamp, which is the id of a message in its channel
/// @param thread that it is in, by the time stamp of its first message
/// @param edited when it was last edited, by a time stamp
public record SlackPost(
    String channel,
    String ts,
    Optional<String> thread,
    String user,
    Optional<String> edited,
    Content content) {
  /// Kinds of mentions that people post, besides the plain one (Slack: message subtypes).
  private static final Set<String> POSTED = Set.of("file_share", "thread_broadcast", "me_message");

  /// What it says, in the three ways in which Slack tells it; each may be missing.
  record Content(
      @Nullable String text,
      @Nullable List<LayoutBlock> blocks,
      @Nullable List<Attachment> attachments) {}

  /// A message that mentions the bot. Slack tells of it again after each edit, and of a message
  /// that mentions the bot only since then.
  public static Optional<SlackPost> of(AppMentionEvent event) {
    boolean posted = event.getSubtype() == null || POSTED.contains(event.getSubtype());
    Optional<String> edited = Optional.ofNullable(event.getEdited()).map(it -> said(it.getTs()));
    return posted && event.getBotId() == null
        ? of(
            event.getChannel(),
            event.getTs(),
            event.getThreadTs(),
            event.getUser(),
            edited,
            new Content(event.getText(), event.getBlocks(), event.getAttachments()))
        : Optional.empty();
  }

  /// A message of the plain kind, in a direct conversation or, where the app may read them, in a
  /// channel.
  public static Optional<SlackPost> of(MessageEvent event) {
    Optional<String> edited = Optional.ofNullable(event.getEdited()).map(it -> said(it.getTs()));
    return event.getBotId() == null
        ? of(
            event.getChannel(),
            event.getTs(),
            event.getThreadTs(),
            event.getUser(),
            edited,
            new Content(event.getText(), event.getBlocks(), event.getAttachments()))
        : Optional.empty();
  }

  /// A message with files, whose words stand beside them. The files are not looked at.
  public static Optional<SlackPost> of(MessageFileShareEvent event) {
    return of(
        event.getChannel(),
        event.getTs(),
        event.getThreadTs(),
        event.getUser(),
        Optional.empty(),
        new Content(event.getText(), event.getBlocks(), event.getAttachments()));
  }

  /// A message in a thread that its channel shows too (Slack: "also send to channel"). The answer
  /// belongs into the thread.
  public static Optional<SlackPost> of(MessageThreadBroadcastEvent event) {
    return of(
        event.getChannel(),
        event.getTs(),
        event.getThreadTs(),
        event.getUser(),
        Optional.empty(),
        new Content(event.getText(), event.getBlocks(), event.getAttachments()));
  }

  /// What somebody says of themselves (`/me`), which is never in a thread.
  public static Optional<SlackPost> of(MessageMeEvent event) {
    return event.getBotId() == null
        ? of(
            event.getChannel(),
            event.getTs(),
            null,
            event.getUser(),
            Optional.empty(),
            new Content(event.getText(), event.getBlocks(), null))
        : Optional.empty();
  }

  /// `USLACKBOT` is Slack's own, which answers to words by rules of a workspace.
  private static Optional<SlackPost> of(
      @Nullable String channel,
      @Nullable String ts,
      @Nullable String thread,
      @Nullable String user,
      Optional<String> edited,
      Content content) {
    if (channel == null || ts == null || user == null || user.equals("USLACKBOT")) {
      return Optional.empty();
    }
    return Optional.of(
        new SlackPost(channel, ts, Optional.ofNullable(thread), user, edited, content));
  }

  /// What tells it from all other messages of a workspace, whichever events tell of it.
  public String key() {
    return channel + ":" + ts;
  }

  /// Seconds from when it was posted to when it was last edited; 0 where it never was, or where no
  /// time can be read.
  public double editedAfter() {
    return edited.map(it -> seconds(it) - seconds(ts)).orElse(0.0);
  }

  /// A time stamp in seconds of the epoch; 0 for what is none.
  ///
  /// `1773478800.000100` -> 1773478800.0001, precise to less than a millisecond as a `double`.
  private static double seconds(String stamp) {
    return stamp.matches("\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(stamp) : 0;
  }

  /// Whether it mentions anybody, the bot or another: it is theirs to answer then.
  ///
  /// Told by the text, where mentions are ids in angle brackets.
  public boolean callsSomebody() {
    return said(content.text()).contains("<@");
  }

  /// What was written, and the messages that it forwards. Blocks are read only where there is no
  /// text, since clients send both and the text says the same.
  public Written written() {
    String text = SlackText.read(said(content.text()));
    String own = text.isBlank() ? RichText.read(content.blocks()) : text;
    return new Written(own, forwarded().toList());
  }

  /// The words of messages that it shares, each as its writer laid them out. A link that shows its
  /// page has another kind of attachment.
  private Stream<String> forwarded() {
    return Stream.ofNullable(content.attachments())
        .flatMap(List::stream)
        .filter(it -> it != null && Boolean.TRUE.equals(it.isMsgUnfurl()))
        .map(it -> said(it.getText()).isBlank() ? blocks(it) : SlackText.read(said(it.getText())));
  }

  /// The words of a shared message that has them in blocks alone.
  private static String blocks(Attachment shared) {
    return Stream.ofNullable(shared.getMessageBlocks())
        .flatMap(List::stream)
        .filter(it -> it != null && it.getMessage() != null)
        .map(it -> RichText.read(it.getMessage().getBlocks()))
        .collect(Collectors.joining("\n"));
  }

  /// A text that may be missing.
  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
