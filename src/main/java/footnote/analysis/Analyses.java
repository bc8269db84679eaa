package footnote.analysis;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Analyses to read questions with, kept for the next question: to make one costs more than to read
/// with it. For any number of threads.
public final class Analyses {
  private final Map<Language, Queue<Analysis>> idle = new ConcurrentHashMap<>();

  /// All words of a text.
  public List<Word> words(Language language, String text) {
    Queue<Analysis> own = idle.computeIfAbsent(language, _ -> new ConcurrentLinkedQueue<>());
    Analysis kept = own.poll();
    Analysis analysis = kept == null ? new Analysis(language) : kept;
    analysis.read(text);
    List<Word> words = analysis.words();
    own.add(analysis);
    return words;
  }
}
