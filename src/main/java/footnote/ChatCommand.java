package footnote;

import footnote.terminal.Look;
import footnote.terminal.TerminalChat;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// Begins a conversation in the terminal.
final class ChatCommand implements Command {

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
  public int run(Call call) {
    if (!call.shell().terminals().in() || !call.shell().terminals().out()) {
      throw new WrongUsage(
          "chat needs a terminal; elsewhere footnote ask --questions - answers each line");
    }
    Settings settings = call.settings();
    try (Program program = Program.open(settings)) {
      program.bringInStep(call.shell());
      if (program.checkEmpty(call.shell())) {
        return Main.NOTHING;
      }
      talk(settings, program, call.shell());
      return Main.DONE;
    }
  }

  private static void talk(Settings settings, Program program, Shell shell) {
    Asking asking = new Asking(shell, settings, program.answerer());
    Look look = shell.look(settings.color());
    try (Terminal terminal = TerminalBuilder.builder().system(true).name("footnote").build()) {
      var manner =
          new TerminalChat.Manner(
              look.color(), look.links(), settings.explain(), History.fileIn(settings.data()));
      new TerminalChat(terminal, program.answerer(), asking::answer, manner).run();
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal: " + Failure.reason(e), e);
    }
  }
}
