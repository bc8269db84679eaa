package footnote.article;

import footnote.text.Span;
import footnote.text.WordWeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts an article into passages of whole sentences, 120 to 160 words where the text allows: long
/// enough to hold a question's words together with their answer, short enough to read. Between
/// headings the words are shared out evenly over passages of about 140 words; a cut prefers the end
/// of a paragraph nearby, and avoids to part a list, or code from what announces it. Linear in the
/// length of the text.
///
/// The same article gives the same passages on every machine, and so the same ids.
///
/// ```java
/// List<Passage> passages = Splitter.split(article);
/// passages.getFirst().span().of(article.text()).equals(passages.getFirst().text()); // true
/// ```
public final class Splitter {
  /// The weight that a passage aims at: 140 words.
  private static final int FULL = 140 * WordWeight.WORD;

  /// How much further off a cut may be for standing at the end of a paragraph: 20 words.
  private static final int PARAGRAPH_BONUS = 20 * WordWeight.WORD;

  /// How much nearer a cut must be that parts what belongs together: 60 words.
  private static final int JOINT = 60 * WordWeight.WORD;

  private final Article article;
  private final Units units;
  private final Outline outline = new Outline();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Measured> gathered = new ArrayList<>();

  /// A sentence of the section that is being gathered.
  ///
  /// @param weight as [WordWeight] weighs it
  /// @param closing whether it is the last of its paragraph
  private record Measured(Sentence sentence, int weight, boolean closing) {
    /// Whether this leads the next, or both have the same lead.
    boolean belongsWith(Measured next) {
      return next.sentence
          .lead()
          .filter(lead ->
              lead.span().equals(sentence.span())
                  || sentence.lead().filter(lead::equals).isPresent())
          .isPresent();
    }
  }

  private Splitter(Article article) {
    this.article = article;
    this.units = new Units(article);
  }

  /// The passages of an article in the order of its text; none where it has no body. A sentence is
  /// never parted, so a passage of one long sentence may be longer than others.
  public static List<Passage> split(Article article) {
    return new Splitter(article).passages();
  }

  private List<Passage> passages() {
    article.parts().forEach(this::take);
    closeSection();
    return List.copyOf(passages);
  }

  private void take(Part part) {
    List<Measured> measured = measured(units.of(part));
    switch (part.role()) {
      case PARAGRAPH, ITEM, ROW, CODE -> gathered.addAll(measured);
      case HEADER -> {}
      case HEADING -> {
        closeSection();
        outline.enter(part, article.text());
      }
      case NOTE -> {
        closeSection();
        add(measured, true, List.of());
      }
      case HEAD, BOILERPLATE -> closeSection();
    }
  }

  private List<Measured> measured(List<Sentence> sentences) {
    List<Measured> measured = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      int weight = WordWeight.weigh(article.text(), sentences.get(i).span());
      measured.add(new Measured(sentences.get(i), weight, i == sentences.size() - 1));
    }
    return measured;
  }

  /// Shares the sentences gathered since the last heading out over passages of about the same
  /// weight. Each cut aims at its share of the whole, so that a short rest is never left over at
  /// the end.
  private void closeSection() {
    long[] ends = weightEnds();
    long total = gathered.isEmpty() ? 0 : ends[ends.length - 1];
    long count = Math.max(1, Math.round((double) total / FULL));
    int from = 0;
    for (long k = 1; k < count; k++) {
      long goal = total * k / count;
      long taken = from == 0 ? 0 : ends[from - 1];
      if (goal - taken >= FULL / 2 && from < gathered.size() - 1) {
        int to = cutNear(goal, from, ends);
        add(gathered.subList(from, to), false, outline.path());
        from = to;
      }
    }
    add(gathered.subList(from, gathered.size()), false, outline.path());
    gathered.clear();
  }

  /// The weight of all sentences up to and with each.
  private long[] weightEnds() {
    long[] ends = new long[gathered.size()];
    long sum = 0;
    for (int i = 0; i < ends.length; i++) {
      sum += gathered.get(i).weight();
      ends[i] = sum;
    }
    return ends;
  }

  /// The first sentence after the cut that is nearest to the goal; never `from`, so that no passage
  /// is empty.
  private int cutNear(long goal, int from, long[] ends) {
    int best = from + 1;
    long bestOff = Long.MAX_VALUE;
    for (int i = from; i < ends.length - 1 && ends[i] - goal <= bestOff; i++) {
      long off = Math.abs(ends[i] - goal) - bonus(i);
      if (off < bestOff) {
        bestOff = off;
        best = i + 1;
      }
    }
    return best;
  }

  /// What speaks for a cut after a sentence that is not the last.
  private long bonus(int at) {
    if (gathered.get(at).belongsWith(gathered.get(at + 1))) {
      return -JOINT;
    }
    return gathered.get(at).closing() ? PARAGRAPH_BONUS : 0;
  }

  private void add(List<Measured> measured, boolean note, List<String> above) {
    if (measured.isEmpty()) {
      return;
    }
    List<Sentence> sentences = measured.stream().map(Measured::sentence).toList();
    Optional<String> anchor = above.isEmpty() ? Optional.empty() : outline.anchor();
    Span span = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    passages.add(
        new Passage(
            article.source(),
            passages.size(),
            note,
            above,
            anchor,
            span,
            span.of(article.text()),
            sentences));
  }
}
