package footnote.cli;

import footnote.settings.Settings;
import footnote.settings.WrongUsage;
import footnote.terminal.Look;
import footnote.terminal.TerminalChat;
import footnote.text.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// Begins a conversation in the terminal.
public final class ChatCommand implements Command {

  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public ChatCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public String summary() {
    return "a conversation, with line editing, history and completion";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote chat [OPTIONS]

    Each line is a question. /help says what else there is; Ctrl-D leaves. Earlier
    questions are kept in the data folder, in a file that only its owner can read.

    Exit codes: 0 done, 1 the corpus is empty, 2 wrong usage, 3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public ExitCode run(Call call) {
    if (!call.shell().terminals().in() || !call.shell().terminals().out()) {
      throw new WrongUsage(
          "chat needs a terminal; elsewhere footnote ask --questions - answers each line");
    }
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      session.bringInStep(call.shell());
      if (session.checkEmpty(call.shell())) {
        return ExitCode.NOTHING;
      }
      talk(settings, session, call.shell());
      return ExitCode.DONE;
    }
  }

  private static void talk(Settings settings, CorpusSession session, Shell shell) {
    Asking asking = new Asking(shell, settings, session.answerer());
    Look look = shell.look(settings.color());
    try (Terminal terminal = TerminalBuilder.builder().system(true).name("footnote").build()) {
      var manner =
          new TerminalChat.Manner(
              look.color(), look.links(), settings.explain(), History.fileIn(settings.data()));
      new TerminalChat(terminal, session.answerer(), asking::answer, manner).run();
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal: " + FileTrouble.reason(e), e);
    }
  }
}
