package footnote.cli;

import footnote.article.Listing;
import footnote.settings.Settings;
import footnote.terminal.JsonFormat;
import footnote.terminal.SourcesFormat;
import java.util.List;
import java.util.function.Function;

/// Lists the articles.
public final class SourcesCommand implements Command {
  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public SourcesCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public String summary() {
    return "lists the articles: id, title, author, publisher, date, passages";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote sources [OPTIONS] [FILTER]

    FILTER leaves the articles in which all of its words stand: in the id, the title,
    the authors, the publisher or the date, whatever their case.

    Examples:
      footnote sources
      footnote sources wall street 2023

    Exit codes: 0 listed, 1 no such article, 2 wrong usage, 3 anything else.
    """;
  }

  @Override
  public ExitCode run(Call call) {
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      session.bringInStep(call.shell());
      String words = String.join(" ", call.words());
      List<Listing> listings = session.answerer().sources(words);
      if (listings.isEmpty()) {
        sayNone(words, session, call.shell());
        return ExitCode.NOTHING;
      }
      print(listings, settings, call.shell());
      return ExitCode.DONE;
    }
  }

  private static void sayNone(String words, CorpusSession session, Shell shell) {
    if (!session.checkEmpty(shell)) {
      shell.say("footnote: no article has the words " + words);
    }
  }

  private static void print(List<Listing> listings, Settings settings, Shell shell) {
    if (settings.json()) {
      JsonFormat json = new JsonFormat(false);
      listings.forEach(listing -> shell.print(json.listing(listing)));
    } else {
      shell.print(new SourcesFormat(shell.look(settings.color())).render(listings));
    }
  }
}
