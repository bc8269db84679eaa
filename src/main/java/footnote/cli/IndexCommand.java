package footnote.cli;

import footnote.article.Fault;
import footnote.search.SyncReport;
import footnote.settings.Settings;
import footnote.terminal.JsonFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Brings the index in step with the articles, and reports.
public final class IndexCommand implements Command {

  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public IndexCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public String summary() {
    return "brings the index in step with the articles and reports";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote index [OPTIONS]

    Every command brings the index in step by itself; this one says what it did, what
    could not be read and why, which files were left out (drafts, templates, a site's
    machinery), what is in doubt, and how many files there is no reader for.

    Exit codes: 0 in step, also when files could not be read; 1 the corpus is empty;
    2 wrong usage; 3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      SyncReport report = session.synced(call.context());
      session.warn(report, call.context());
      call.context().print(settings.json() ? json(report) : text(report));
      return exitCode(report, session, call.context());
    }
  }

  private static ExitCode exitCode(
      SyncReport report, CorpusSession session, ProcessContext context) {
    if (report.behind().isPresent()) {
      return ExitCode.FAILED;
    }
    return session.checkEmpty(context) ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private static String text(SyncReport report) {
    StringBuilder out = new StringBuilder();
    line("added", report.added(), out);
    line("changed", report.changed(), out);
    line("renamed", report.renamed(), out);
    line("removed", report.removed(), out);
    line("unchanged", report.unchanged(), out);
    for (Fault.Kind kind : Fault.Kind.values()) {
      List<Fault> faults = report.faults(kind);
      if (kind == Fault.Kind.FAILED || !faults.isEmpty()) {
        line(CorpusFaults.name(kind), faults.size(), out);
        out.append(CorpusFaults.lines(faults));
      }
    }
    if (!report.passedOver().isEmpty()) {
      out.append("passed over ").append(CorpusFaults.passedOver(report.passedOver())).append('\n');
    }
    line("passages", report.passages(), out);
    return out.append(String.format(Locale.ROOT, "%-10s %.2f\n", "seconds", seconds(report)))
        .toString();
  }

  private static double seconds(SyncReport report) {
    return report.took().toMillis() / 1e3;
  }

  private static void line(String name, int number, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "%-10s %,d\n", name, number));
  }

  private static String json(SyncReport report) {
    return new JsonFormat(false)
        .object(out -> {
          out.writeNumberField("added", report.added());
          out.writeNumberField("changed", report.changed());
          out.writeNumberField("renamed", report.renamed());
          out.writeNumberField("removed", report.removed());
          out.writeNumberField("unchanged", report.unchanged());
          for (Fault.Kind kind : Fault.Kind.values()) {
            out.writeArrayFieldStart(CorpusFaults.name(kind).replace(' ', '_'));
            for (Fault fault : report.faults(kind)) {
              out.writeStartObject();
              out.writeStringField("file", fault.file());
              out.writeNumberField("line", fault.line());
              out.writeStringField("reason", fault.reason());
              out.writeEndObject();
            }
            out.writeEndArray();
          }
          out.writeObjectFieldStart("passed_over");
          for (Map.Entry<String, Integer> ending : report.passedOver().entrySet()) {
            out.writeNumberField(ending.getKey(), ending.getValue());
          }
          out.writeEndObject();
          out.writeNumberField("passages", report.passages());
          out.writeNumberField("seconds", seconds(report));
        });
  }
}
