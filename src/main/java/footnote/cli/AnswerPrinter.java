package footnote.cli;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.question.Question;
import footnote.settings.Settings;
import footnote.terminal.AnswerFormat;
import footnote.terminal.JsonFormat;
import footnote.wording.AnswerNotes;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;

/// Asks questions and shows the answers, one after another: as text or as JSON, by the settings.
/// Standard output has answers and nothing else, so that it can be piped; what is no answer goes to
/// standard error.
///
/// ```java
/// AnswerPrinter printer = new AnswerPrinter(context, settings, session.answerer());
/// ExitCode code = AnswerPrinter.exitCode(printer.show("null", "Why did the port close?"));
/// ```
final class AnswerPrinter {
  private final ProcessContext context;
  private final Settings settings;
  private final Answerer answerer;

  /// @param context where answers go
  /// @param settings how many citations, for people or programs, with reasons or without
  /// @param answerer of an index that is in step
  AnswerPrinter(ProcessContext context, Settings settings, Answerer answerer) {
    this.context = context;
    this.settings = settings;
    this.answerer = answerer;
  }

  /// The answer alone, not shown.
  ///
  /// With as many citations as the settings say, else as many as are worth reading.
  Answer answer(String question) {
    Question asked = answerer.parse(question);
    return settings
        .limit()
        .map(limit -> answerer.answer(asked, limit))
        .orElseGet(() -> answerer.answer(asked));
  }

  /// Answers a question on standard output; what is no answer is said on standard error.
  ///
  /// @param id the JSON of the question's id
  /// @throws ProcessContext.ClosedPipe when nobody reads the answer
  Answer show(String id, String question) {
    return show(id, question, "");
  }

  /// The same for a question of a file.
  ///
  /// @param place what to say before why it was refused
  Answer show(String id, String question, String place) {
    long start = System.nanoTime();
    Answer answer = answer(question);
    if (settings.json()) {
      double milliseconds = (System.nanoTime() - start) / 1e6;
      context.print(new JsonFormat(settings.explain()).answer(id, answer, milliseconds));
    } else {
      showToPeople(answer, place);
    }
    return answer;
  }

  /// As text; a question without an answer is shown too, one that was refused is told.
  ///
  /// @param place what to say before why it was refused
  private void showToPeople(Answer answer, String place) {
    Texts texts = settings.texts().on(Surface.TERMINAL);
    AnswerFormat format =
        new AnswerFormat(context.look(settings.color()), texts, settings.explain());
    switch (answer) {
      case Answer.Found found ->
          context.print(format.render(found) + "\n" + format.passageIds(found.citations()));
      case Answer.Statements said ->
          context.print(format.render(said) + "\n" + format.passageIds(said.quotes()));
      case Answer.Listed listed ->
          context.print(format.render(listed) + "\n" + format.passageIds(listed.citations()));
      case Answer.NothingFound nothing when nothing.articles() == 0 -> {
        // Whoever brought the index in step says that there are no articles.
      }
      case Answer.NothingFound nothing -> context.print(format.render(nothing));
      case Answer.Refused refused ->
          context.tell(place + new AnswerNotes(texts).refused(refused.refusal()));
      case Answer.NotReady _ -> context.tell(texts.say(TextKey.NOT_READY));
    }
  }

  /// How a process ends that asked this one question.
  static ExitCode exitCode(Answer answer) {
    return switch (answer) {
      case Answer.Found _, Answer.Listed _, Answer.Statements _ -> ExitCode.DONE;
      case Answer.NothingFound _ -> ExitCode.NOTHING;
      case Answer.Refused _ -> ExitCode.WRONG;
      case Answer.NotReady _ -> ExitCode.FAILED;
    };
  }
}
