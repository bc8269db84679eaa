package footnote.article;

import footnote.text.Label;
import footnote.text.Sentences;
import footnote.text.Span;
import footnote.text.WordWeight;
import java.util.ArrayList;
import java.util.List;

/// Cuts an article into passages of whole sentences, 120 to 160 words where the text allows: long
/// enough to hold a question's words together with their answer, short enough to read. Between
/// headings the words are shared out evenly over passages of about 140 words; a cut prefers the end
/// of a paragraph nearby. Linear in the length of the text.
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

  private final Article article;
  private final String language;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Measured> section = new ArrayList<>();
  private String heading = "";
  private int paragraph;

  /// A sentence of the section that is being gathered.
  ///
  /// @param weight as [WordWeight] weighs it
  /// @param closing whether it is the last of its paragraph
  private record Measured(Sentence sentence, int weight, boolean closing) {}

  private Splitter(Article article) {
    this.article = article;
    this.language = article.source().language();
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
    switch (part.role()) {
      case PARAGRAPH -> section.addAll(measured(part.span(), ++paragraph));
      case HEADING -> {
        closeSection();
        heading = Label.ofHeading(part.span().glimpse(article.text()));
      }
      case NOTE -> {
        closeSection();
        add(measured(part.span(), 0), true, "");
      }
      case HEAD, BOILERPLATE -> closeSection();
    }
  }

  private List<Measured> measured(Span span, int paragraph) {
    List<Span> spans = Sentences.of(article.text(), span, language);
    List<Measured> measured = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span sentence = spans.get(i);
      int weight = WordWeight.weigh(article.text(), sentence);
      measured.add(new Measured(new Sentence(sentence, paragraph), weight, i == spans.size() - 1));
    }
    return measured;
  }

  /// Shares the sentences gathered since the last heading out over passages of about the same
  /// weight. Each cut aims at its share of the whole, so that a short rest is never left over at
  /// the end.
  private void closeSection() {
    long[] ends = weightEnds();
    long total = section.isEmpty() ? 0 : ends[ends.length - 1];
    long count = Math.max(1, Math.round((double) total / FULL));
    int from = 0;
    for (long k = 1; k < count; k++) {
      long goal = total * k / count;
      long taken = from == 0 ? 0 : ends[from - 1];
      if (goal - taken >= FULL / 2 && from < section.size() - 1) {
        int to = cutNear(goal, from, ends);
        add(section.subList(from, to), false, heading);
        from = to;
      }
    }
    add(section.subList(from, section.size()), false, heading);
    section.clear();
  }

  /// The weight of all sentences up to and with each.
  private long[] weightEnds() {
    long[] ends = new long[section.size()];
    long sum = 0;
    for (int i = 0; i < ends.length; i++) {
      sum += section.get(i).weight();
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
      long off = Math.abs(ends[i] - goal) - (section.get(i).closing() ? PARAGRAPH_BONUS : 0);
      if (off < bestOff) {
        bestOff = off;
        best = i + 1;
      }
    }
    return best;
  }

  private void add(List<Measured> measured, boolean note, String above) {
    if (measured.isEmpty()) {
      return;
    }
    List<Sentence> sentences = measured.stream().map(Measured::sentence).toList();
    Span span = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    passages.add(
        new Passage(
            article.source(),
            passages.size(),
            note,
            above,
            span,
            span.of(article.text()),
            sentences));
  }
}
