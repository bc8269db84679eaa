package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChainsTest {
  private static List<String> terms(
      Language language, String text, UnaryOperator<TokenStream> form) {
    Tokenizer tokenizer = Chains.tokenizer(language);
    tokenizer.setReader(Chains.reader(language, new StringReader(text)));
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = form.apply(Chains.base(language, tokenizer))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return terms;
  }

  /// Positions mean the same word in both forms: what [Lexicon] rests on.
  @ParameterizedTest
  @EnumSource
  void makeOnePlainFormAndOneStemOfEachWord(Language language) {
    String text = Samples.of(language);
    List<String> words = terms(language, text, it -> it);
    assertThat(words).isNotEmpty();
    assertThat(terms(language, text, it -> Chains.plain(language, it))).hasSameSizeAs(words);
    assertThat(terms(language, text, it -> Chains.stem(language, it))).hasSameSizeAs(words);
  }

  @ParameterizedTest
  @EnumSource
  void takeAWordThatWasMadePlainForTheSame(Language language) {
    String text = Samples.of(Language.ENGLISH);
    List<String> plain = terms(language, text, it -> Chains.plain(language, it));
    assertThat(terms(language, String.join(" ", plain), it -> Chains.plain(language, it)))
        .isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, running, run",
    "GERMAN, Häuser, haus",
    "FRENCH, l'été, ete",
    "ITALIAN, dell'acqua, acqua",
    "SPANISH, ciudades, ciudad",
    "RUSSIAN, городами, город",
    "TURKISH, Ankara'nın, ankar",
    "SWEDISH, städerna, stad",
    "UND, Städte, stadte"
  })
  void stemAWordAsItsLanguageDoes(Language language, String word, String stem) {
    assertThat(terms(language, word, it -> Chains.stem(language, it))).containsExactly(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The Port's café, the port cafe",
    "TURKISH, ISPARTA İzmir, isparta izmir",
    "VIETNAMESE, Đà Nẵng, đà nẵng",
    "JAPANESE, ﾃｽﾄ, テス スト",
    "ARABIC, ٢٠٢٣, 2023",
    "CATALAN, l'illa, illa",
    "SERBIAN, Београд, beograd"
  })
  void makeAWordPlain(Language language, String text, String plain) {
    assertThat(String.join(" ", terms(language, text, it -> Chains.plain(language, it))))
        .isEqualTo(plain);
  }

  @ParameterizedTest
  @EnumSource
  void takeWhatIsNoWordForNone(Language language) {
    for (String text : new String[] {"", " \n", "?!…", "\u0000", "\ud83d"}) {
      assertThatCode(() -> terms(language, text, it -> Chains.stem(language, it)))
          .doesNotThrowAnyException();
    }
    assertThat(terms(language, "?! … ", it -> it)).isEmpty();
  }

  @Test
  void partPersianWordsAtTheirJoiner() {
    assertThat(terms(Language.PERSIAN, "می‌روم", it -> it)).containsExactly("مي", "روم");
  }
}
