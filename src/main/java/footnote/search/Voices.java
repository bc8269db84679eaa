package footnote.search;

import footnote.analysis.Language;
import footnote.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Whose words the sentences of a passage are, and whom they speak of: which sentence names the
/// person that `he said` means, and which sentences are direct speech. Pronouns are read in English
/// alone: few languages say with a word of its own who acts, and in German every noun has a
/// capital.
///
/// ```
/// Xi Jinping arrived on Wednesday.     0
/// “We will continue,” he said.         1, named by 0; direct speech
/// “We are neighbours.”                 2, named by 0; direct speech
/// ```
///
/// @param named for each sentence the one, from 0, that names whom it speaks of, or itself where
///   none is needed or found; empty where all name their own
/// @param speech the sentences, from 0, with direct speech in them
public record Voices(List<Integer> named, Positions speech) {
  /// Of sentences that each name their own, and quote nobody.
  public static final Voices NONE = new Voices(List.of(), Positions.NONE);

  public Voices {
    named = List.copyOf(named);
  }

  /// Those of a passage; it takes time linear in its text, times the quotations in a row.
  public static Voices of(Passage passage) {
    List<SpokenSentence> sentences = SpokenSentence.of(passage);
    List<Integer> named = isRead(passage) ? named(sentences) : List.of();
    Positions speech = Positions.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      speech = sentences.get(i).isSpeech() ? speech.and(i) : speech;
    }
    return new Voices(named, speech);
  }

  /// Whether a sentence speaks of somebody whom no sentence of its passage names.
  public static boolean lacksName(Passage passage, int sentence) {
    if (!isRead(passage)) {
      return false;
    }
    List<SpokenSentence> sentences = SpokenSentence.of(passage);
    List<Integer> named = named(sentences);
    return sentences.get(sentence).needsName()
        && (named.isEmpty() || named.get(sentence) == sentence);
  }

  /// The sentence of the passage before that names whom one speaks of, from 0; empty where none
  /// does.
  public static OptionalInt namerIn(Passage before, Passage passage, int sentence) {
    List<SpokenSentence> both = new ArrayList<>(SpokenSentence.of(before));
    int first = both.size();
    both.addAll(SpokenSentence.of(passage));
    List<Integer> named = named(both);
    int namer = named.isEmpty() ? first : named.get(first + sentence);
    return namer < first ? OptionalInt.of(namer) : OptionalInt.empty();
  }

  private static boolean isRead(Passage passage) {
    return Language.of(passage.source().language()) == Language.ENGLISH;
  }

  /// For each sentence the one that names whom it speaks of; none at all where all name their own.
  private static List<Integer> named(List<SpokenSentence> sentences) {
    List<Integer> named = new ArrayList<>(sentences.size());
    boolean any = false;
    for (int i = 0; i < sentences.size(); i++) {
      int by = sentences.get(i).needsName() ? namer(sentences, named, i) : i;
      named.add(by);
      any |= by != i;
    }
    return any ? named : List.of();
  }

  /// The sentence that names whom another speaks of: of a quotation that begins with it the next
  /// one that tells who speaks, else the nearest before that names somebody, or what names whom
  /// that speaks of.
  private static int namer(List<SpokenSentence> sentences, List<Integer> named, int at) {
    if (sentences.get(at).opensQuotation()) {
      for (int i = at + 1; i < sentences.size() && sentences.get(i).goesOn(); i++) {
        if (sentences.get(i).isNaming()) {
          return i;
        }
      }
    }
    for (int i = at - 1; i >= 0 && sentences.get(i).isProse(); i--) {
      if (named.get(i) != i || (sentences.get(i).isNaming() && !sentences.get(i).needsName())) {
        return named.get(i);
      }
    }
    return at;
  }

  /// The sentence that names whom one speaks of; itself where none is needed or found.
  public int namer(int sentence) {
    return named.isEmpty() ? sentence : named.get(sentence);
  }
}
