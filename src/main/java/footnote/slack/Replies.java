package footnote.slack;

import footnote.chat.Admission;
import footnote.chat.Conversation;
import footnote.chat.Message;
import footnote.chat.Reference;
import footnote.chat.SeenEvents;
import footnote.slack.web.SlackException;
import footnote.wording.TextKey;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes and sends replies within the limits of the bot, and tells the asker whatever comes in
/// between. Calls block; every fault ends here. Safe for use by many threads.
///
/// What goes wrong with one reply is told to its asker with a number by which the log finds it, and
/// harms no other. Where the bot may not write, the asker is told why in a direct conversation,
/// once for each channel; a token that is no longer good ends the bot or its workspace.
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private final Tools tools;
  private final Consumer<SlackException> ended;

  /// Who was told already in which channel the bot may not write.
  private final SeenEvents told = new SeenEvents(InstantSource.system());

  /// What replies are made with.
  ///
  /// @param where whose limits they count against: ids of people and channels are those of a
  ///   workspace
  record Tools(
      String where,
      Conversation conversation,
      Outbox outbox,
      Progress progress,
      Admission admission) {}

  /// The making and sending of one reply.
  interface Job {
    /// Makes and sends it.
    ///
    /// @param id for the log
    void run(String id) throws IOException, SlackException, InterruptedException;
  }

  /// Replies with these tools.
  ///
  /// @param ended is told when the bot is no longer of the workspace
  Replies(Tools tools, Consumer<SlackException> ended) {
    this.tools = tools;
    this.ended = ended;
  }

  /// A key of something in this workspace, which no other has.
  String key(String here) {
    return tools.where() + ":" + here;
  }

  /// Does a job that is a question, if there may be one more.
  ///
  /// @return whether the asker was told anything
  boolean question(Asker asker, Job job) {
    String channel = key(asker.place().channel());
    return admitted(tools.admission().question(key(asker.user()), channel), asker, job);
  }

  /// Does a job that costs little, and counts against nobody's limit.
  ///
  /// @return whether the asker was told anything
  boolean errand(Asker asker, Job job) {
    return admitted(tools.admission().errand(), asker, job);
  }

  /// Does a job that was taken on, while its progress shows; or tells why it wasn't. A refusal
  /// takes up no place at work, and shows no progress.
  private boolean admitted(Optional<Admission.Refusal> refusal, Asker asker, Job job) {
    if (refusal.isPresent()) {
      return guarded(asker, _ -> tell(asker, tools.conversation().refused(refusal.get())));
    }
    try (Progress.Watch _ = tools.progress().on(asker.place())) {
      return guarded(asker, job);
    } finally {
      tools.admission().end();
    }
  }

  /// Tells the asker alone.
  void tell(Asker asker, TextKey sentence, Object... arguments)
      throws IOException, SlackException, InterruptedException {
    tell(asker, tools.conversation().say(sentence, arguments));
  }

  /// Says something in the place of an answer.
  void tell(Asker asker, Message message) throws IOException, SlackException, InterruptedException {
    tools.outbox().tell(asker.place(), asker.user(), SlackLayout.render(message));
  }

  /// Runs a job; whatever it fails with is logged and told here. The number is made before the job,
  /// so that a line in the log from within it bears it as well.
  private boolean guarded(Asker asker, Job job) {
    String id = Reference.next();
    try {
      job.run(id);
      return true;
    } catch (SlackException trouble) {
      LOG.warn("question {} slack not answered: {}", id, trouble.inWords());
      tools.conversation().failed(trouble.error());
      return explain(asker, id, trouble);
    } catch (IOException e) {
      LOG.warn("question {} slack not answered: {}", id, e.toString());
      tools.conversation().failed(e.getClass().getSimpleName());
      return explain(asker, TextKey.TROUBLE, id);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (RuntimeException e) {
      LOG.error("question {} slack failed", id, e);
      tools.conversation().failed(e.getClass().getSimpleName());
      return explain(asker, TextKey.TROUBLE, id);
    }
  }

  /// Tells what a refusal means to the asker, if there is anybody to tell. A token that is no
  /// longer good can't tell anybody anything.
  private boolean explain(Asker asker, String id, SlackException trouble) {
    if (trouble.ended()) {
      ended.accept(trouble);
      return false;
    }
    if (!trouble.forbidden()) {
      return explain(asker, TextKey.TROUBLE, id);
    }
    String where = asker.place().channel() + " " + asker.user();
    return told.first(where) && writeTo(asker, trouble);
  }

  /// Tells the asker in a direct conversation, where the bot may always write. Slack opens the
  /// conversation by the person's id (Slack: chat.postMessage).
  private boolean writeTo(Asker asker, SlackException trouble) {
    Place direct = new Place.Open(asker.user(), Optional.empty(), "");
    Message why = tools.conversation().say(TextKey.SLACK_MISSING_PERMISSION, trouble.error());
    return tried(() -> tools.outbox().send(direct, SlackLayout.render(why)));
  }

  /// Tells the number of what went wrong.
  private boolean explain(Asker asker, TextKey phrase, String id) {
    return tried(() -> tell(asker, phrase, id));
  }

  private interface Call {
    void run() throws IOException, SlackException, InterruptedException;
  }

  /// There is nobody left to tell that telling failed.
  private static boolean tried(Call call) {
    try {
      call.run();
      return true;
    } catch (IOException | SlackException | RuntimeException e) {
      LOG.warn("the asker could not be told: {}", e.toString());
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
