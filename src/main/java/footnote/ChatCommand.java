package footnote;

import footnote.terminal.Look;
import footnote.terminal.TerminalChat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;

/// Begins a conversation in the terminal.
@Command(
    name = "chat",
    sortOptions = false,
    header = "Answers questions one after another, with line editing, history and completion.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "footnote chat [OPTIONS]",
    descriptionHeading = "%n",
    description =
        "Each line is a question. /help says what else there is; Ctrl-D leaves. Earlier questions are"
            + " kept in the data folder, in a file that only its owner can read.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = "Exit codes: 0 done, 1 the corpus is empty, 2 wrong usage, 3 anything else.")
final class ChatCommand implements Callable<Integer> {
  private final FootnoteCommand top;

  ChatCommand(FootnoteCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    if (!top.shell.terminals().in() || !top.shell.terminals().out()) {
      throw new WrongUsage("chat needs a terminal; elsewhere footnote ask --questions - answers each line");
    }
    Settings settings = top.settings();
    try (Program program = Program.open(settings)) {
      program.bringInStep(top.shell);
      if (program.checkEmpty(top.shell)) {
        return Main.NOTHING;
      }
      talk(settings, program);
      return Main.DONE;
    }
  }

  private void talk(Settings settings, Program program) {
    Asking asking = new Asking(top.shell, settings, program.answerer());
    Look look = top.shell.look(settings.color());
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
