package footnote.analysis;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Analyses to read questions with, kept for the next question: making one costs more than reading
/// with it. There are as many as threads have asked for at once. For any number of threads.
///
/// ```java
/// Analyses analyses = new Analyses();
/// analyses.words(Language.ENGLISH, "Who closed the ports?").getLast().stem(); // "port"
/// ```
public final class Analyses {
  private final Map<Language, Queue<Analysis>> idle = new ConcurrentHashMap<>();

  /// The words of a text and what they may be read as otherwise.
  ///
  /// @param words see [Analysis#words()]
  /// @param alternatives see [Analysis#alternatives]
  public record Reading(List<Word> words, List<Alternative> alternatives) {
    public Reading {
      words = List.copyOf(words);
      alternatives = List.copyOf(alternatives);
    }
  }

  /// All words of a text, read by the rules of a language; see [Analysis#words()].
  public List<Word> words(Language language, String text) {
    return with(language, text, Analysis::words);
  }

  /// Reads a text by the rules of a language.
  public Reading read(Language language, String text) {
    return with(
        language,
        text,
        analysis -> {
          List<Word> words = analysis.words();
          return new Reading(words, analysis.alternatives(words));
        });
  }

  /// What is taken of a text. An analysis that fails on the way is not kept.
  private <T> T with(Language language, String text, Function<Analysis, T> taken) {
    Queue<Analysis> own = idle.computeIfAbsent(language, _ -> new ConcurrentLinkedQueue<>());
    Analysis kept = own.poll();
    Analysis analysis = kept == null ? new Analysis(language) : kept;
    analysis.read(text);
    T result = taken.apply(analysis);
    own.add(analysis);
    return result;
  }
}
