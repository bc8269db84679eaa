package footnote.cli;

import footnote.article.Fault;
import footnote.corpus.CollectionSettings;
import footnote.corpus.CuratedAnswers;
import footnote.settings.Settings;
import footnote.sync.SyncReport;
import footnote.terminal.ArticleFormat;
import footnote.terminal.JsonFormat;
import footnote.wording.AnswerNotes;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Brings the index in step with the articles, and reports: how many articles were added, changed
/// and so on, and what could not be read.
///
/// ```text
/// added      2
/// changed    0
/// …
/// passed over 1 .doc: no reader
/// passages   2
/// seconds    1.44
/// ```
///
/// Other commands do the same on the way and say less. That something could not be read is no
/// failure; an index that could not be written is.
public final class IndexCommand implements Command {
  /// Of the column of labels, in any language.
  private static final int LEAST_WIDTH = 10;

  /// Labels of the report in their order, to find the widest.
  private static final List<TextKey> REPORT =
      List.of(
          TextKey.INDEX_ADDED,
          TextKey.INDEX_CHANGED,
          TextKey.INDEX_RENAMED,
          TextKey.INDEX_REMOVED,
          TextKey.INDEX_UNCHANGED,
          TextKey.INDEX_FAILED,
          TextKey.INDEX_LEFT_OUT,
          TextKey.INDEX_DOUBTFUL,
          TextKey.INDEX_PASSAGES,
          TextKey.INDEX_SECONDS);

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
  public int mostWords() {
    return 0;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      SyncReport report = session.synced(call.context());
      session.warn(report, call.context());
      tellCurated(session, call.context());
      call.context().print(settings.json() ? json(report) : text(report, settings.texts()));
      return exitCode(report, session, call.context());
    }
  }

  /// Which curated answers are not among the articles, and what is wrong with their files. On
  /// standard error, for neither is part of the report on the index.
  private static void tellCurated(CorpusSession session, ProcessContext context) {
    AnswerNotes notes = new AnswerNotes(session.settings().texts());
    for (CollectionSettings collection : session.settings().collections()) {
      CuratedAnswers curated = CuratedAnswers.of(collection);
      curated.faults().forEach(fault -> context.tell(fault.toString()));
      session.answerer().gone(curated.entries()).forEach(one -> context.tell(notes.gone(one)));
    }
  }

  /// Failed when the index is behind, nothing when it is empty.
  private static ExitCode exitCode(
      SyncReport report, CorpusSession session, ProcessContext context) {
    if (report.behind().isPresent()) {
      return ExitCode.FAILED;
    }
    return session.checkEmpty(context) ? ExitCode.NOTHING : ExitCode.DONE;
  }

  /// The report for people: faults below their number, a line each.
  private static String text(SyncReport report, Texts texts) {
    int width = REPORT.stream().mapToInt(label -> texts.say(label).length()).max().orElse(0);
    ReportLines lines = new ReportLines(Math.max(LEAST_WIDTH, width), texts);
    StringBuilder out = new StringBuilder();
    out.append(lines.count(TextKey.INDEX_ADDED, report.added()));
    out.append(lines.count(TextKey.INDEX_CHANGED, report.changed()));
    out.append(lines.count(TextKey.INDEX_RENAMED, report.renamed()));
    out.append(lines.count(TextKey.INDEX_REMOVED, report.removed()));
    out.append(lines.count(TextKey.INDEX_UNCHANGED, report.unchanged()));
    for (Fault.Kind kind : Fault.Kind.values()) {
      List<Fault> faults = report.faults(kind);
      if (kind == Fault.Kind.FAILED || !faults.isEmpty()) {
        out.append(lines.count(ArticleFormat.label(kind), faults.size()));
        out.append(CorpusFaults.lines(faults));
      }
    }
    if (!report.passedOver().isEmpty()) {
      String others = CorpusFaults.passedOver(report.passedOver(), texts);
      out.append(lines.of(TextKey.INDEX_PASSED_OVER, others));
    }
    out.append(lines.count(TextKey.INDEX_PASSAGES, report.passages()));
    return out.append(lines.number(TextKey.INDEX_SECONDS, "%.2f", seconds(report))).toString();
  }

  /// Lines of a label and a number, one number below another.
  private record ReportLines(int width, Texts texts) {
    /// A whole number, as the language writes large ones.
    String count(TextKey label, int number) {
      return number(label, "%,d", number);
    }

    /// @param pattern as of [String#format]
    String number(TextKey label, String pattern, Object number) {
      return of(label, String.format(texts.locale(), pattern, number));
    }

    /// Whatever a line has behind its label.
    String of(TextKey label, String value) {
      String words = texts.say(label);
      return words + " ".repeat(Math.max(1, width + 1 - words.length())) + value + "\n";
    }
  }

  /// @return with three decimals at most
  private static double seconds(SyncReport report) {
    return report.took().toMillis() / 1e3;
  }

  /// The same for programs; faults with file, line and reason.
  private static String json(SyncReport report) {
    return new JsonFormat(false)
        .object(out -> {
          out.writeNumberField("added", report.added());
          out.writeNumberField("changed", report.changed());
          out.writeNumberField("renamed", report.renamed());
          out.writeNumberField("removed", report.removed());
          out.writeNumberField("unchanged", report.unchanged());
          for (Fault.Kind kind : Fault.Kind.values()) {
            out.writeArrayFieldStart(CorpusFaults.field(kind));
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
