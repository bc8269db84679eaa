package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.text.RandomText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisTest {
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final Path GOLDEN = Path.of("src/test/resources/footnote/analysis/terms.txt");

  @Test
  void cutsEnglishIntoStemsAndWords() {
    assertThat(words(Language.ENGLISH, "Moldova’s FUGITIVES don't café-hop"))
        .extracting(Word::surface, Word::plain, Word::stem)
        .containsExactly(
            tuple("Moldova’s", "moldova", "moldova"),
            tuple("FUGITIVES", "fugitives", "fugit"),
            tuple("don't", "don't", "don't"),
            tuple("café", "cafe", "cafe"),
            tuple("hop", "hop", "hop"));
  }

  @Test
  void takesTypedAndPrintedApostrophesForTheSame() {
    assertThat(stems(Language.ENGLISH, "don’t")).isEqualTo(stems(Language.ENGLISH, "don't"));
    assertThat(stems(Language.FRENCH, "l’homme")).isEqualTo(stems(Language.FRENCH, "homme"));
    assertThat(stems(Language.TURKISH, "Ankara’nın")).isEqualTo(stems(Language.TURKISH, "Ankara"));
  }

  @Test
  void knowsWhatEachLanguageDoesToLetters() {
    assertThat(plains(Language.TURKISH, "IĞDIR İzmir")).containsExactly("igdir", "izmir");
    assertThat(plains(Language.GREEK, "ΟΔΟΣ οδός")).containsExactly("οδοσ", "οδοσ");
    assertThat(plains(Language.RUSSIAN, "Ещё еще")).containsExactly("еще", "еще");
    assertThat(plains(Language.CHINESE, "北京大学")).containsExactly("北京", "京大", "大学");
    assertThat(plains(Language.SERBIAN, "Београд Beograd")).containsExactly("beograd", "beograd");
    assertThat(stems(Language.GERMAN, "Häuser Hauses")).containsExactly("haus", "haus");
    assertThat(plains(Language.HINDI, "२०२३")).containsExactly("2023");
  }

  @Test
  void signsHowWordsBeginAndWhatTheyAre() {
    List<Word> words = words(Language.ENGLISH, "Inventor inventions 1923 42 the Oslo");
    assertThat(words)
        .extracting(word -> WordSignature.isCapital(word.signature()))
        .containsExactly(true, false, false, false, false, true);
    assertThat(words)
        .extracting(word -> WordSignature.isTime(word.signature()))
        .containsExactly(false, false, true, false, false, false);
    assertThat(words)
        .extracting(word -> WordSignature.isNumber(word.signature()))
        .containsExactly(false, false, true, true, false, false);
    List<Integer> beginnings =
        words.stream().map(word -> WordSignature.beginning(word.signature())).toList();
    assertThat(beginnings.get(0)).isEqualTo(beginnings.get(1)).isPositive();
    assertThat(beginnings.subList(2, 5)).containsOnly(0);
    assertThat(beginnings.get(5)).isPositive().isNotEqualTo(beginnings.get(0));
  }

  @Test
  void tellsMonthsFromWordsLikeThem() {
    assertThat(words(Language.ENGLISH, "They may march in May and March"))
        .filteredOn(word -> WordSignature.isTime(word.signature()))
        .extracting(Word::surface)
        .containsExactly("May", "March");
    assertThat(words(Language.SPANISH, "el 3 de mayo"))
        .filteredOn(word -> WordSignature.isTime(word.signature()))
        .extracting(Word::surface)
        .containsExactly("mayo");
  }

  @Test
  void signsPairsOfIdeographsByTheFirst() {
    List<Word> words = words(Language.CHINESE, "水坝。水库。大水");
    List<Integer> beginnings =
        words.stream().map(word -> WordSignature.beginning(word.signature())).toList();
    assertThat(words).extracting(Word::plain).containsExactly("水坝", "水库", "大水");
    assertThat(beginnings.get(0)).isEqualTo(beginnings.get(1)).isPositive();
    assertThat(beginnings.get(2)).isPositive().isNotEqualTo(beginnings.get(0));
  }

  @Test
  void takesLettersInPartsForWhole() {
    assertThat(plains(Language.FRENCH, "fonde\u0301 l'ho\u0302tel"))
        .isEqualTo(plains(Language.FRENCH, "fond\u00e9 l'h\u00f4tel"));
    assertThat(plains(Language.KOREAN, "\u1109\u1165\u110b\u116e\u11af"))
        .containsExactly("\uc11c\uc6b8");
    assertThat(plains(Language.ENGLISH, "har\u00adbour")).containsExactly("harbour");
  }

  @Test
  void takesNoCapitalForAnythingInATextOfCapitals() {
    assertThat(words(Language.ENGLISH, "THEY MAY MARCH TO OSLO IN 1963"))
        .noneMatch(word -> WordSignature.isCapital(word.signature()))
        .filteredOn(word -> WordSignature.isTime(word.signature()))
        .extracting(Word::surface)
        .containsExactly("1963");
  }

  @Test
  void takesOnlyFourDigitsForAYear() {
    assertThat(words(Language.ENGLISH, "the 15th on 21st at 12am in 199x or 1999"))
        .filteredOn(word -> WordSignature.isTime(word.signature()))
        .extracting(Word::surface)
        .containsExactly("1999");
  }

  @Test
  void knowsEveryTimeWordAsItsLanguageIsRead() {
    for (Language language : LANGUAGES) {
      String words = String.join(" ", TimeWords.of(language));
      String written = TimeWords.areNames(language) ? titled(words) : words;
      assertThat(words(language, written))
          .as(language.code())
          .allMatch(word -> WordSignature.isTime(word.signature()));
    }
    assertThat(words(Language.HINDI, "जनवरी फ़रवरी मार्च अप्रैल मई जून सितम्बर अक्टूबर"))
        .allMatch(word -> WordSignature.isTime(word.signature()));
    assertThat(words(Language.UND, "may May"))
        .extracting(word -> WordSignature.isTime(word.signature()))
        .containsExactly(false, true);
  }

  private static String titled(String words) {
    return Pattern.compile("\\b.")
        .matcher(words)
        .replaceAll(it -> it.group().toUpperCase(Locale.ROOT));
  }

  @Test
  void findsThePositionOfAnOffset() {
    Analysis analysis = new Analysis(Language.ENGLISH);
    analysis.read("One two. Three four.");
    assertThat(analysis.size()).isEqualTo(4);
    assertThat(analysis.positionAt(0)).isZero();
    assertThat(analysis.positionAt(9)).isEqualTo(2);
    assertThat(analysis.positionAt(10)).isEqualTo(3);
    assertThat(analysis.positionAt(19)).isEqualTo(4);
  }

  @Test
  void makesTheSameOfAWordWhateverItReadBefore() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Analysis seasoned = new Analysis(Language.ENGLISH);
    for (int i = 0; i < 30; i++) {
      String text = madeUp(random);
      seasoned.read(text);
      assertThat(seasoned.words()).as("seed " + seed).isEqualTo(words(Language.ENGLISH, text));
    }
  }

  /// A thousand of tens of thousands of words, so that some drive others out of memory.
  private static String madeUp(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 1000; word++) {
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append("degins".charAt(random.nextInt(6)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  @Test
  void cutsNamesAtWhateverIsNotALetter() {
    assertThat(Analysis.name("www.WSJ.com/2023_Élan"))
        .containsExactly("www", "wsj", "com", "2023", "elan");
  }

  @Test
  void partsNamesWithoutMovingAWord() {
    assertThat(Analysis.parted("a.b_c’d 😀é\u0301字")).isEqualTo("a b c d   é\u0301字");
    RandomText.each(text -> {
      String parted = Analysis.parted(text);
      assertThat(parted).hasSameSizeAs(text);
      assertThat(Analysis.parted(parted)).isEqualTo(parted);
    });
  }

  @Test
  void hasNoWordsInATextOfNone() {
    for (String text : new String[] {"", " \n", "?!", "\u0000"}) {
      Analysis analysis = new Analysis(Language.ENGLISH);
      assertThat(analysis.words(text)).isEmpty();
      assertThat(analysis.size()).isZero();
      assertThat(analysis.positionAt(0)).isZero();
      assertThat(Analysis.name(text)).isEmpty();
    }
  }

  /// The example in the documentation of [Analysis].
  @Test
  void tellsOfEachWordHowItIsFoundAgain() {
    Analysis english = new Analysis(Language.ENGLISH);
    english.read("The inventors met in 1923");
    assertThat(english.size()).isEqualTo(5);
    assertThat(english.words().get(1).plain()).isEqualTo("inventors");
    assertThat(english.words().get(1).stem()).isEqualTo("inventor");
    assertThat(english.positionAt(4)).isEqualTo(1);
    assertThat(WordSignature.isYear(english.signature(4))).isTrue();
  }

  @Test
  void keepsEveryWordOfAnyTextInItsPlace() {
    Analysis analysis = new Analysis(Language.UND);
    RandomText.each(text -> {
      int from = 0;
      for (Word word : analysis.words(text)) {
        int at = text.indexOf(word.surface(), from);
        assertThat(at).as(word.surface()).isGreaterThanOrEqualTo(from);
        from = at + word.surface().length();
      }
      for (int at = 0; at <= text.length(); at += 7) {
        assertThat(analysis.positionAt(at)).isBetween(0, analysis.size());
      }
    });
  }

  /// The terms of a sentence in each language, and which thesaurus it is. When this fails, the
  /// analysis has changed: count up its fingerprint, and run the test with `-Dgolden=write`.
  @Test
  void makesTheTermsItsFingerprintStandsFor() throws IOException {
    String terms =
        "fingerprint "
            + Analysis.FINGERPRINT
            + "\nthesaurus "
            + crc("thesaurus.bin")
            + "\n"
            + LANGUAGES.stream().map(AnalysisTest::sample).collect(Collectors.joining());
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, terms);
    }
    assertThat(terms).isEqualTo(Files.readString(GOLDEN));
  }

  private static String crc(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Analysis.class.getResourceAsStream(file))) {
      CRC32 crc = new CRC32();
      crc.update(in.readAllBytes());
      return Long.toHexString(crc.getValue());
    }
  }

  private static String sample(Language language) {
    List<Word> words = words(language, Samples.of(language));
    return language.code()
        + "\n  plain "
        + words.stream().map(Word::plain).collect(Collectors.joining(" "))
        + "\n  stems "
        + words.stream().map(Word::stem).collect(Collectors.joining(" "))
        + "\n";
  }

  @ParameterizedTest
  @EnumSource
  void takesAnyTextAtAll(Language language) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Analysis analysis = new Analysis(language);
    for (int i = 0; i < 12; i++) {
      String text = hostile(random);
      analysis.read(text);
      assertThat(analysis.words().size()).as("seed " + seed).isLessThanOrEqualTo(analysis.size());
      for (Word word : analysis.words()) {
        assertThat(word.stem().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(32_766);
      }
    }
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) (0xd800 + random.nextInt(0x800)));
        case 2 -> text.append((char) random.nextInt(0x20));
        case 3 -> text.append("word’s ");
        case 4 -> text.append("x".repeat(random.nextInt(600)));
        default -> text.append(Samples.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))));
      }
    }
    return text.toString();
  }

  private static List<Word> words(Language language, String text) {
    Analysis analysis = new Analysis(language);
    analysis.read(text);
    return analysis.words();
  }

  private static List<String> stems(Language language, String text) {
    return words(language, text).stream().map(Word::stem).toList();
  }

  private static List<String> plains(Language language, String text) {
    return words(language, text).stream().map(Word::plain).toList();
  }
}
