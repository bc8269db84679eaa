package footnote.cli;

import footnote.article.ArticleSummary;
import footnote.settings.Settings;
import footnote.terminal.JsonFormat;
import footnote.terminal.SourcesFormat;
import footnote.wording.TextKey;
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
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      session.bringInStep(call.context());
      String words = String.join(" ", call.words());
      List<ArticleSummary> listings = session.answerer().sources(words);
      if (listings.isEmpty()) {
        sayNone(words, session, call.context());
        return ExitCode.NOTHING;
      }
      print(listings, settings, call.context());
      return ExitCode.DONE;
    }
  }

  private static void sayNone(String words, CorpusSession session, ProcessContext context) {
    if (!session.checkEmpty(context)) {
      context.tell(session.settings().texts().say(TextKey.NO_SOURCES, words));
    }
  }

  private static void print(
      List<ArticleSummary> listings, Settings settings, ProcessContext context) {
    if (settings.json()) {
      JsonFormat json = new JsonFormat(false);
      listings.forEach(listing -> context.print(json.listing(listing)));
    } else {
      context.print(
          new SourcesFormat(context.look(settings.color()), settings.texts()).render(listings));
    }
  }
}
