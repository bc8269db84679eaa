package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Mention;
import footnote.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWordsTest {
  private static Mention mention(String words, String name, Mention.Kind kind, boolean whole) {
    int start = words.indexOf(name);
    return new Mention(new Span(start, start + name.length()), kind, name, whole);
  }

  private static Optional<SourceHint> hint(String words, String name) {
    return new SourceWords(words).aspect(mention(words, name, Mention.Kind.PUBLISHER, true));
  }

  /// A question, the name in it, and what of the question says that they wrote it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          What opened according to The Daily Star?   | Daily Star | according to The Daily Star
          What opened, as reported by Daily Star?    | Daily Star | as reported by Daily Star
          Which articles by Lena Hart tell of it?    | Lena Hart  | articles by Lena Hart
          What did Daily Star report on the port?    | Daily Star | Daily Star report
          What is the Daily Star's coverage of it?   | Daily Star | Daily Star's coverage
          What Daily Star wrote of the port          | Daily Star | Daily Star wrote
          Was geschah laut Daily Star im Hafen?      | Daily Star | laut Daily Star
          Que s'est-il passé selon Daily Star ?      | Daily Star | selon Daily Star
          Что случилось, согласно Daily Star?        | Daily Star | согласно Daily Star
          stories from daily star about the port     | daily star | stories from daily star
          ACCORDING TO DAILY STAR, WHAT OPENED?      | DAILY STAR | ACCORDING TO DAILY STAR
          """)
  void askForWhatTheyWrote(String words, String name, String span) {
    SourceHint hint = hint(words, name).orElseThrow();
    assertThat(hint.outright()).isTrue();
    assertThat(hint.span().of(words)).isEqualTo(span);
    assertThat(hint.said().of(words)).isEqualTo(name);
    assertThat(hint.filter().sources()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who owns Daily Star? | Daily Star",
        "Daily Star and the port | Daily Star",
        "Who owns the Guardian now? | Guardian",
        "谁拥有新华社? | 新华社"
      })
  void mentionANameByTheWay(String words, String name) {
    SourceHint hint = hint(words, name).orElseThrow();
    assertThat(hint.outright()).isFalse();
    assertThat(hint.span()).isEqualTo(hint.said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is the time in Bonn? | time",
        "Time flies, does it? | Time",
        "WHO OWNS DAILY STAR? | DAILY STAR"
      })
  void areBetterReadAsWordsAlone(String words, String name) {
    assertThat(hint(words, name)).isEmpty();
  }

  @Test
  void takeAPartOfANameOnlyForInitialsOfAPublisher() {
    String words = "What of the WSJ and of Hart?";
    SourceWords source = new SourceWords(words);
    assertThat(source.aspect(mention(words, "WSJ", Mention.Kind.PUBLISHER, false))).isPresent();
    assertThat(source.aspect(mention(words, "WSJ", Mention.Kind.AUTHOR, false))).isEmpty();
    assertThat(source.aspect(mention(words, "Hart", Mention.Kind.PUBLISHER, false))).isEmpty();
    assertThat(source.aspect(mention(words, "Hart", Mention.Kind.AUTHOR, false))).isEmpty();
  }

  @Test
  void takeAnyNameWhereTheAskerIsKnownToMeanOne() {
    String words = "what is the time in bonn?";
    Mention time = mention(words, "time", Mention.Kind.TITLE, true);
    SourceHint hint = new SourceWords(words).anyAspect(time);
    assertThat(hint).isEqualTo(SourceHint.named(time.span(), time.filter()));
    assertThat(hint.filter().titles()).containsExactly("time");
  }

  /// The example in the documentation of [SourceWords].
  @Test
  void tellWhatIsAskedForFromWhatIsAskedAbout() {
    String words = "What did Reuters report?";
    Mention reuters = new Mention(new Span(9, 16), Mention.Kind.PUBLISHER, "Reuters", true);
    SourceHint hint = new SourceWords(words).aspect(reuters).orElseThrow();
    assertThat(hint)
        .isEqualTo(SourceHint.attributed(new Span(9, 23), reuters.span(), reuters.filter()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to the mayor, who owns Daily Star?",
        "The storyline by Daily Star is mine",
        "Who of Daily Star is writersome?"
      })
  void areNotOutrightWhereOtherWordsStandBetween(String words) {
    assertThat(hint(words, "Daily Star").map(SourceHint::outright)).contains(false);
  }

  @Test
  void areLookedForNearTheNameInALongQuestion() {
    String words = "port ".repeat(50_000) + "according to Daily Star " + "port ".repeat(50_000);
    SourceHint hint = hint(words, "Daily Star").orElseThrow();
    assertThat(hint.span().of(words)).isEqualTo("according to Daily Star");
  }
}
