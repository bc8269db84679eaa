package footnote;

import footnote.corpus.Fault;
import footnote.search.SyncReport;
import footnote.terminal.JsonFormat;
import footnote.terminal.Visible;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Brings the index in step with the articles, and reports.
@Command(
    name = "index",
    sortOptions = false,
    header = "Brings the index in step with the articles, and reports what changed.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "footnote index [OPTIONS]",
    descriptionHeading = "%n",
    description =
        "Every command does so by itself; this one says what it did, and which files could not be read"
            + " and why.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer =
        "Exit codes: 0 in step, also when files could not be read; 1 the corpus is empty; 2 wrong"
            + " usage; 3 anything else.")
final class IndexCommand implements Callable<Integer> {
  private final FootnoteCommand top;

  IndexCommand(FootnoteCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    Settings settings = top.settings();
    try (Program program = Program.open(settings)) {
      SyncReport report = program.synced(top.shell);
      program.warn(report, top.shell);
      top.shell.print(settings.json() ? json(report) : text(report));
      return program.checkEmpty(top.shell) ? Main.NOTHING : Main.DONE;
    }
  }

  private static String text(SyncReport report) {
    StringBuilder out = new StringBuilder();
    line("added", report.added(), out);
    line("changed", report.changed(), out);
    line("renamed", report.renamed(), out);
    line("removed", report.removed(), out);
    line("unchanged", report.unchanged(), out);
    line("failed", report.faults().size(), out);
    for (Fault fault : report.faults()) {
      out.append("  ").append(Visible.lines(fault.toString())).append('\n');
    }
    line("passages", report.passages(), out);
    return out.append(String.format(Locale.ROOT, "%-10s %.2f\n", "seconds", seconds(report))).toString();
  }

  private static double seconds(SyncReport report) {
    return report.took().toMillis() / 1e3;
  }

  private static void line(String name, int number, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "%-10s %,d\n", name, number));
  }

  private static String json(SyncReport report) {
    return new JsonFormat(false)
        .object(
            out -> {
              out.writeNumberField("added", report.added());
              out.writeNumberField("changed", report.changed());
              out.writeNumberField("renamed", report.renamed());
              out.writeNumberField("removed", report.removed());
              out.writeNumberField("unchanged", report.unchanged());
              out.writeArrayFieldStart("failed");
              for (Fault fault : report.faults()) {
                out.writeStartObject();
                out.writeStringField("file", fault.file());
                out.writeNumberField("line", fault.line());
                out.writeStringField("reason", fault.reason());
                out.writeEndObject();
              }
              out.writeEndArray();
              out.writeNumberField("passages", report.passages());
              out.writeNumberField("seconds", seconds(report));
            });
  }
}
