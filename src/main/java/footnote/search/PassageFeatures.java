package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// What an index keeps of a passage for ranking, to be read without touching its text.
///
/// @param article the article's id
/// @param ordinal the passage's place in it, from 0
/// @param language whose analysis made its words
/// @param sentences the position at which each sentence begins, the first 0
/// @param leads for each sentence the one, from 0, that it is read with, or itself where there is
///   none in the passage; empty where no sentence has one
/// @param body the position behind the last word of the passage's text: from there on the words are
///   those of what stands above it
public record PassageFeatures(
    String article,
    int ordinal,
    Language language,
    Positions sentences,
    List<Integer> leads,
    int body,
    Signatures words) {
  public PassageFeatures {
    leads = List.copyOf(leads);
  }

  /// The words that a passage is found by: its text, then what stands above it.
  public static String read(Passage passage) {
    return passage.text() + "\n" + String.join("\n", passage.above());
  }

  /// Those of a passage.
  ///
  /// @param analysis after it has read [#read(Passage)]
  public static PassageFeatures of(Passage passage, Analysis analysis) {
    return new PassageFeatures(
        passage.source().id().value(),
        passage.ordinal(),
        analysis.language(),
        sentences(passage, analysis),
        leads(passage.sentences()),
        analysis.positionAt(passage.text().length()),
        Signatures.of(analysis));
  }

  private static List<Integer> leads(List<Sentence> sentences) {
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    List<Integer> leads = new ArrayList<>(spans.size());
    boolean led = false;
    for (int i = 0; i < spans.size(); i++) {
      int lead = sentences.get(i).lead().map(above -> spans.indexOf(above.span())).orElse(-1);
      led |= lead >= 0;
      leads.add(lead < 0 ? i : lead);
    }
    return led ? leads : List.of();
  }

  /// Where a sentence ends: the position behind its last word.
  public int end(int sentence) {
    return sentence + 1 < sentences.size() ? sentences.get(sentence + 1) : body;
  }

  /// The sentence, from 0, that one is read with; itself where there is none.
  public int lead(int sentence) {
    return leads.isEmpty() ? sentence : leads.get(sentence);
  }

  private static Positions sentences(Passage passage, Analysis analysis) {
    int[] starts = new int[passage.sentences().size()];
    for (int i = 1; i < starts.length; i++) {
      int start = passage.sentences().get(i).span().start() - passage.span().start();
      starts[i] = Math.max(starts[i - 1], analysis.positionAt(start));
    }
    return Positions.of(starts);
  }
}
