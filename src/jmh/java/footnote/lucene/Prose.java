package footnote.lucene;

import footnote.corpus.Article;
import footnote.corpus.ArticleId;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Source;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Made-up text whose words are as frequent as those of a language: the n-th most frequent one
/// stands every n-th time as often as the first (Zipf 1949). The same on every machine.
final class Prose {
  private static final int VOCABULARY = 60_000;
  private static final int WORDS = 140;
  private static final int SENTENCE = 20;
  private static final int PASSAGES = 20;

  private final Random random = new Random(42);

  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return Integer.toString(rank * 7919 + 46_656, 36)
        .replaceAll("[0-9]", "ing".substring(rank % 3));
  }

  String question() {
    StringBuilder question = new StringBuilder("What");
    for (int i = 0; i < 7; i++) {
      question.append(' ').append(word());
    }
    return question.append('?').toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < SENTENCE; i++) {
      sentence.append(i % 3 == 0 ? " of " : " ").append(word());
    }
    return sentence.append('.').toString();
  }

  /// The passages of an article.
  List<Passage> article(int number) {
    Source source =
        new Source(
            new ArticleId("folder/article-" + number + ".txt"),
            sentence().substring(0, 40),
            List.of("Ann Author"),
            Optional.of("The Paper"),
            Optional.empty(),
            Optional.empty(),
            "en");
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < PASSAGES; i++) {
      passages.add(passage(source, i, start));
      start = passages.getLast().span().end() + 2;
    }
    return passages;
  }

  private Passage passage(Source source, int ordinal, int start) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < WORDS / SENTENCE; i++) {
      text.append(i == 0 ? "" : " ");
      int from = start + text.length();
      text.append(sentence());
      sentences.add(new Sentence(new Span(from, start + text.length()), 1));
    }
    Span span = new Span(start, start + text.length());
    return new Passage(source, ordinal, false, "", span, text.toString(), sentences);
  }

  static Article article(List<Passage> passages) {
    return new Article(passages.getFirst().source(), "", List.of());
  }
}
