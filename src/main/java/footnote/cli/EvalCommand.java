package footnote.cli;

import footnote.eval.Evaluation;
import footnote.eval.Judged;
import footnote.eval.JudgedReader;
import footnote.eval.Measures;
import footnote.eval.Outcome;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.JsonFormat;
import footnote.text.FileTrouble;
import footnote.wording.TextKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Measures ranking and abstention on judged questions ([footnote.eval.JudgedReader] has the file's
/// form). Prints a table for people, or an object for each question and one with all figures:
///
/// ```text
/// questions                  1
/// unanswerable               0
/// MRR@10                 1.000
/// …
/// AUROC                      -
/// ```
///
/// It runs the questions through the same answerer as `ask`, so that what is measured is what
/// askers get. Figures are defined in [footnote.eval.Measures]; nothing of the result is kept.
public final class EvalCommand implements Command {
  /// Articles of which a warning tells the names.
  private static final int MOST_NAMED = 3;

  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public EvalCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public int mostWords() {
    return 1;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    if (call.words().isEmpty()) {
      throw new UsageException(TextKey.USAGE_NO_JUDGED);
    }
    List<Judged> questions =
        read(call.context().environment().folder().resolve(call.words().getFirst()));
    try (CorpusSession session = open.apply(call.settings())) {
      session.bringInStep(call.context());
      if (session.checkEmpty(call.context())) {
        return ExitCode.NOTHING;
      }
      warn(questions, session, call.context());
      measure(questions, session, call.context());
      return ExitCode.DONE;
    }
  }

  /// The questions; a file that is none, or can't be read, is a wrong usage with the line.
  private static List<Judged> read(Path file) {
    try {
      return JudgedReader.read(file);
    } catch (IOException e) {
      throw new UsageException(TextKey.USAGE_JUDGED, file + ": " + FileTrouble.reason(e));
    } catch (IllegalArgumentException e) {
      throw new UsageException(TextKey.USAGE_JUDGED, String.valueOf(e.getMessage()));
    }
  }

  /// Says which articles can't be found because they are not there: most often the corpus is
  /// another.
  private static void warn(List<Judged> questions, CorpusSession session, ProcessContext context) {
    List<String> articles =
        session.answerer().sources("").stream()
            .map(listing -> listing.source().id().value())
            .toList();
    List<String> absent = Judged.absent(questions, articles);
    if (!absent.isEmpty()) {
      String named = String.join(", ", absent.stream().limit(MOST_NAMED).toList());
      int more = Math.max(0, absent.size() - MOST_NAMED);
      context.tell(session.settings().texts().say(TextKey.EVAL_ABSENT, named, more));
    }
  }

  /// Asks all, on this thread alone, so that the times of the outcomes are true.
  private static void measure(
      List<Judged> questions, CorpusSession session, ProcessContext context) {
    boolean json = session.settings().json();
    Evaluation evaluation = new Evaluation(session.answerer());
    List<Outcome> outcomes = new ArrayList<>();
    for (Judged question : questions) {
      Outcome outcome = evaluation.ask(question);
      outcomes.add(outcome);
      if (json) {
        context.print(line(outcome));
      }
    }
    Measures measures = Measures.of(outcomes);
    context.print(json ? object(measures) : table(measures));
  }

  /// A line for each figure, the numbers below each other, in English digits for scripts.
  private static String table(Measures measures) {
    StringBuilder table = new StringBuilder();
    measures
        .counts()
        .forEach(
            (name, count) -> table.append(String.format(Locale.ROOT, "%-20s%,8d\n", name, count)));
    measures.figures().forEach((name, figure) -> table.append(row(name, figure)));
    return table.toString();
  }

  /// A figure without questions to measure it on is a dash.
  private static String row(String name, double figure) {
    return Double.isNaN(figure)
        ? String.format(Locale.ROOT, "%-20s%8s\n", name, "-")
        : String.format(Locale.ROOT, "%-20s%8.3f\n", name, figure);
  }

  /// All figures in one object; null for a figure without questions.
  private static String object(Measures measures) {
    return new JsonFormat(false)
        .object(out -> {
          for (Map.Entry<String, Integer> count : measures.counts().entrySet()) {
            out.writeNumberField(key(count.getKey()), count.getValue());
          }
          for (Map.Entry<String, Double> figure : measures.figures().entrySet()) {
            out.writeFieldName(key(figure.getKey()));
            if (figure.getValue().isNaN()) {
              out.writeNull();
            } else {
              out.writeNumber(figure.getValue());
            }
          }
        });
  }

  /// `MRR@10` as `mrr_10`.
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  /// What came of one question, its articles as far as figures look.
  private static String line(Outcome outcome) {
    return new JsonFormat(false)
        .object(out -> {
          out.writeStringField("id", outcome.question().id());
          out.writeBooleanField("answered", outcome.answered());
          out.writeNumberField("score", outcome.score());
          out.writeNumberField("rank", outcome.rank(Outcome.DEPTH));
          out.writeNumberField("first_quote", outcome.firstQuote());
          out.writeArrayFieldStart("articles");
          for (String article : outcome.articles().stream().limit(Outcome.DEPTH).toList()) {
            out.writeString(article);
          }
          out.writeEndArray();
        });
  }
}
