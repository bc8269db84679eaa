package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.WordSignature;
import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static Analysis read(Language language, String text) {
    Analysis analysis = new Analysis(language);
    analysis.read(text);
    return analysis;
  }

  @Test
  void keepWhatTheAnalysisTellsOfEachWord() {
    Analysis analysis = read(Language.ENGLISH, "The doctor left Lund in 1923.");
    Signatures words = Signatures.of(analysis);
    assertThat(words.size()).isEqualTo(6);
    for (int position = 0; position < words.size(); position++) {
      assertThat(words.signature(position)).isEqualTo(analysis.signature(position));
      assertThat(words.number(position)).isEqualTo(analysis.number(position));
    }
    assertThat(WordSignature.isCapital(words.signature(3))).isTrue();
    assertThat(WordSignature.isYear(words.signature(5))).isTrue();
    assertThat(words.number(1)).as("in the thesaurus").isPositive();
  }

  @Test
  void haveNoNumbersWhereTheLanguageHasNoThesaurus() {
    Signatures words = Signatures.of(read(Language.GERMAN, "Der Doktor ging."));
    assertThat(words.bytes()).hasSize(6);
    assertThat(words.number(1)).isZero();
  }

  @Test
  void areReadBackFromTheirBytesWhereverTheseLie() {
    for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
      Signatures words = Signatures.of(read(language, "Port of Lund."));
      byte[] bytes = words.bytes();
      byte[] among = new byte[bytes.length + 9];
      Arrays.fill(among, (byte) 7);
      System.arraycopy(bytes, 0, among, 5, bytes.length);
      Signatures back = Signatures.of(among, 5, 3, language == Language.ENGLISH);
      assertThat(back).isEqualTo(words).hasSameHashCodeAs(words).hasToString("3 words");
    }
  }

  @Test
  void stayAsTheyAreWhateverIsWrittenToTheirBytes() {
    Signatures words = Signatures.of(read(Language.ENGLISH, "Port of Lund."));
    int signature = words.signature(0);
    words.bytes()[0]++;
    assertThat(words.signature(0)).isEqualTo(signature);
    assertThat(words).isNotEqualTo(Signatures.of(read(Language.ENGLISH, "Quay of Lund.")));
  }

  @Test
  void tellWithTheSentencesWhatRankingNeeds() {
    String text = "One two. … Three.";
    Span span = new Span(10, 10 + text.length());
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(10, 18), 1),
            new Sentence(new Span(19, 20), 1),
            new Sentence(new Span(21, span.end()), 1));
    Passage passage =
        new Passage(ShortArticles.source("a.txt"), 2, false, List.of(), span, text, sentences);
    Analysis analysis = read(Language.ENGLISH, PassageFeatures.read(passage));
    assertThat(PassageFeatures.of(passage, analysis))
        .as("a sentence without a word begins where the next does")
        .isEqualTo(
            new PassageFeatures(
                "a.txt",
                2,
                Language.ENGLISH,
                Layout.ofProse(Positions.of(0, 2, 2), 3),
                Signatures.of(analysis)));
  }

  @Test
  void tellBehindThePassageTheWordsAboveIt() {
    String text = "Bring: a bucket. Rain.";
    Optional<Lead> lead = Optional.of(new Lead(Lead.Kind.INTRO, new Span(0, 6), "Bring:"));
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(0, 6), 1),
            new Sentence(new Span(7, 16), 2, Sentence.Kind.ITEM, lead, Optional.empty()),
            new Sentence(new Span(17, 22), 3));
    Passage passage =
        new Passage(
            ShortArticles.source("a.txt"),
            0,
            false,
            List.of("Wet tools"),
            new Span(0, 22),
            text,
            sentences);
    Analysis analysis = read(Language.ENGLISH, PassageFeatures.read(passage));
    PassageFeatures features = PassageFeatures.of(passage, analysis);
    assertThat(features.words().size()).isEqualTo(6);
    assertThat(features.layout())
        .isEqualTo(
            new Layout(
                Positions.of(0, 1, 3),
                List.of(0, 0, 2),
                Positions.NONE,
                List.of(),
                Positions.of(0),
                Positions.NONE,
                Voices.NONE,
                4));
    assertThat(IntStream.range(0, 3).map(features.layout()::end)).containsExactly(1, 3, 4);
    assertThat(IntStream.range(0, 3).map(features.layout()::lead)).containsExactly(0, 0, 2);
  }
}
