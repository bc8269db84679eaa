package footnote;

import footnote.corpus.Listing;
import footnote.terminal.JsonFormat;
import footnote.terminal.SourcesFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists the articles.
@Command(
    name = "sources",
    sortOptions = false,
    header = "Lists the articles: id, title, author, publisher, date, passages.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "footnote sources [OPTIONS] [FILTER]",
    descriptionHeading = "%n",
    description = "FILTER leaves the articles that have all its words in one of these, whatever their case.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footnote sources",
      "  footnote sources wall street 2023",
      "",
      "Exit codes: 0 listed, 1 no such article, 2 wrong usage, 3 anything else.",
    })
final class SourcesCommand implements Callable<Integer> {
  private final FootnoteCommand top;

  @Parameters(paramLabel = "FILTER", arity = "0..*", hidden = true)
  List<String> filter = new ArrayList<>();

  SourcesCommand(FootnoteCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    Settings settings = top.settings();
    try (Program program = Program.open(settings)) {
      program.bringInStep(top.shell);
      String words = String.join(" ", filter);
      List<Listing> listings = program.answerer().sources(words);
      if (listings.isEmpty()) {
        sayNone(words, program);
        return Main.NOTHING;
      }
      print(listings, settings);
      return Main.DONE;
    }
  }

  private void sayNone(String words, Program program) {
    if (!program.checkEmpty(top.shell)) {
      top.shell.say("footnote: no article has the words " + words);
    }
  }

  private void print(List<Listing> listings, Settings settings) {
    if (settings.json()) {
      JsonFormat json = new JsonFormat(false);
      listings.forEach(listing -> top.shell.print(json.listing(listing)));
    } else {
      top.shell.print(new SourcesFormat(top.shell.look(settings.color())).render(listings));
    }
  }
}
