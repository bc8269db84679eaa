package footnote.cli;

import footnote.article.ArticleSummary;
import footnote.article.Fault;
import footnote.settings.Settings;
import footnote.sync.SyncReport;
import footnote.terminal.ArticleFormat;
import footnote.terminal.JsonFormat;
import footnote.terminal.SourcesFormat;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.stream.Stream;

/// Lists the articles: all, or those in whose id, title, authors, publisher or date every word
/// stands. With `--failed` it lists instead what of the corpus was not read.
///
/// ```text
/// footnote sources ports 2024     articles with both words
/// footnote sources --failed       what was not read, and why
/// ```
///
/// The corpus is brought in step before either, so that the list is of the files as they are now.
/// The exit code is that of nothing found when there is nothing to list, as with `ask`.
public final class SourcesCommand implements Command {
  /// Lists what wasn't read.
  private static final Option UNREAD = new Option("failed", "", TextKey.OPTION_FAILED);

  private final SessionSource sessions;

  /// @param sessions opens the corpus for whoever asks
  public SourcesCommand(SessionSource sessions) {
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<Option> options() {
    return Stream.concat(Stream.of(UNREAD), SessionSource.OPTIONS.stream()).toList();
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    try (CorpusSession session = sessions.open(call, settings)) {
      SyncReport report = session.bringInStep(call.context());
      if (call.has(UNREAD)) {
        return unread(report, settings, call.context());
      }
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

  /// What wasn't read; nothing when all was.
  private static ExitCode unread(SyncReport report, Settings settings, ProcessContext context) {
    if (report.faults().isEmpty() && report.passedOver().isEmpty()) {
      context.tell(settings.texts().say(TextKey.SOURCES_READ));
      return ExitCode.NOTHING;
    }
    context.print(settings.json() ? json(report) : text(report, settings.texts()));
    return ExitCode.DONE;
  }

  /// By kind, then by file; the endings without a reader last.
  private static String text(SyncReport report, Texts texts) {
    StringBuilder out = new StringBuilder();
    for (Fault.Kind kind : Fault.Kind.values()) {
      List<Fault> faults = report.faults(kind);
      if (!faults.isEmpty()) {
        out.append(texts.say(ArticleFormat.label(kind))).append(":\n");
        out.append(CorpusFaults.lines(faults));
      }
    }
    String passedOver = CorpusFaults.passedOver(report.passedOver(), texts);
    return out.append(passedOver).append(passedOver.isEmpty() ? "" : "\n").toString();
  }

  /// An object a line for each fault, and for each ending without a reader: how many files have it.
  /// Reasons are English, as all that programs are told.
  private static String json(SyncReport report) {
    JsonFormat json = new JsonFormat(false);
    StringBuilder out = new StringBuilder();
    for (Fault fault : report.faults()) {
      out.append(
          json.object(line -> {
            line.writeStringField("file", fault.file());
            line.writeNumberField("line", fault.line());
            line.writeStringField("kind", CorpusFaults.field(fault.kind()));
            line.writeStringField("reason", fault.reason());
          }));
    }
    report
        .passedOver()
        .forEach((ending, files) ->
            out.append(
                json.object(line -> {
                  line.writeStringField("ending", ending);
                  line.writeNumberField("files", files);
                  line.writeStringField("kind", "no_reader");
                })));
    return out.toString();
  }

  /// That no article has these words, unless there is no article at all.
  private static void sayNone(String words, CorpusSession session, ProcessContext context) {
    if (!session.checkEmpty(context)) {
      context.tell(session.settings().texts().say(TextKey.NO_SOURCES, words));
    }
  }

  /// The list, for people or for programs.
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
