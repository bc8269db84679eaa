package footnote.cli;

import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.Look;
import footnote.terminal.TerminalChat;
import footnote.text.FileTrouble;
import footnote.wording.TextKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// Begins a conversation in the terminal ([TerminalChat]), which is what the program does without
/// any command. It needs a terminal at both ends: a pipe has `ask --questions -`.
///
/// An empty corpus ends it before the first question, since none could be answered. What was asked
/// is kept as a history in the data folder, to be recalled in the next conversation.
///
/// ```text
/// footnote               begins a conversation, on a terminal
/// footnote chat
/// ```
public final class ChatCommand implements Command {

  private final SessionSource sessions;

  /// @param sessions opens the corpus for whoever asks
  public ChatCommand(SessionSource sessions) {
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public List<Option> options() {
    return SessionSource.OPTIONS;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    if (!call.context().terminals().in() || !call.context().terminals().out()) {
      throw new UsageException(TextKey.USAGE_NO_TERMINAL);
    }
    Settings settings = call.settings();
    try (CorpusSession session = sessions.open(call, settings)) {
      session.bringInStep(call.context());
      if (session.checkEmpty(call.context())) {
        return ExitCode.NOTHING;
      }
      talk(settings, session, call.context());
      return ExitCode.DONE;
    }
  }

  /// Talks until the asker leaves. The terminal is put back as it was, whatever happens.
  ///
  /// A terminal that can't be opened is an error of the program, told with its reason.
  private static void talk(Settings settings, CorpusSession session, ProcessContext context) {
    AnswerPrinter asking = new AnswerPrinter(context, settings, session.answerer());
    Look look = context.look(settings.color());
    try (Terminal terminal = TerminalBuilder.builder().system(true).name("footnote").build()) {
      var manner =
          new TerminalChat.Manner(
              look.color(),
              look.links(),
              settings.texts(),
              settings.explain(),
              History.fileIn(settings.data()));
      new TerminalChat(terminal, session.answerer(), asking::answer, manner).run();
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal: " + FileTrouble.reason(e), e);
    }
  }
}
