package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import footnote.text.RandomText;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SplitterTest {
  @Test
  void sharesASectionOutEvenly() {
    List<Passage> passages = Splitter.split(article(paragraphs(12, 4)));
    assertThat(passages)
        .hasSize(3)
        .allSatisfy(passage -> assertThat(words(passage)).isBetween(110, 160));
  }

  @Test
  void prefersTheEndOfAParagraph() {
    List<Passage> passages = Splitter.split(article(paragraphs(12, 4)));
    assertThat(passages).allMatch(passage -> passage.text().startsWith("Paragraph"));
  }

  @Test
  void keepsAShortSectionWhole() {
    assertThat(Splitter.split(article("It rained. It poured.")))
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.text()).isEqualTo("It rained. It poured.");
          assertThat(passage.sentences()).hasSize(2);
        });
  }

  @Test
  void neverCrossesAHeading() {
    String text = "It rained.\n\nLater\n\nIt poured.";
    Article article =
        article(
            text,
            List.of(
                part(Part.Role.PARAGRAPH, text, "It rained."),
                part(Part.Role.HEADING, text, "Later"),
                part(Part.Role.PARAGRAPH, text, "It poured.")));
    assertThat(Splitter.split(article))
        .extracting(Passage::heading, Passage::text, Passage::ordinal)
        .containsExactly(tuple("", "It rained.", 0), tuple("Later", "It poured.", 1));
  }

  @Test
  void tellsAllHeadingsAboveAPassage() {
    String text = "Rain\n\nSpring\n\nIt rained.\n\nSummer\n\nIt poured.\n\nSnow\n\nIt snowed.";
    Article article =
        article(
            text,
            List.of(
                heading(1, text, "Rain"),
                heading(2, text, "Spring"),
                part(Part.Role.PARAGRAPH, text, "It rained."),
                heading(2, text, "Summer"),
                part(Part.Role.PARAGRAPH, text, "It poured."),
                heading(1, text, "Snow"),
                part(Part.Role.PARAGRAPH, text, "It snowed.")));
    assertThat(Splitter.split(article))
        .extracting(Passage::path)
        .containsExactly(List.of("Rain", "Spring"), List.of("Rain", "Summer"), List.of("Snow"));
  }

  @Test
  void keepsAnItemARowAndCodeWholeEachWithItsLead() {
    String text = "It is so. We bring:\n\nBread. And salt.\n\nOil. Or not.";
    Span lead = new Span(0, text.indexOf("\n"));
    Article article =
        article(
            text,
            List.of(
                part(Part.Role.PARAGRAPH, text, "It is so. We bring:"),
                led(Part.Role.ITEM, text, "Bread. And salt.", lead),
                led(Part.Role.CODE, text, "Oil. Or not.", lead)));
    Lead sentence = new Lead(Lead.Kind.INTRO, new Span(10, 19), "We bring:");
    assertThat(Splitter.split(article).getFirst().sentences())
        .extracting(Sentence::kind, Sentence::lead, unit -> unit.span().of(text))
        .containsExactly(
            tuple(Sentence.Kind.SENTENCE, Optional.empty(), "It is so."),
            tuple(Sentence.Kind.SENTENCE, Optional.empty(), "We bring:"),
            tuple(Sentence.Kind.ITEM, Optional.of(sentence), "Bread. And salt."),
            tuple(Sentence.Kind.CODE, Optional.of(sentence), "Oil. Or not."));
  }

  @Test
  void leavesTheHeaderOfATableOutOfWhatIsQuoted() {
    String text = "Plan · Price\nTeam · Price: 12";
    Span header = new Span(0, 12);
    Article article =
        article(
            text,
            List.of(
                part(Part.Role.HEADER, text, "Plan · Price"),
                led(Part.Role.ROW, text, "Team · Price: 12", header)));
    assertThat(Splitter.split(article).getFirst().sentences())
        .containsExactly(
            new Sentence(
                new Span(13, 29),
                1,
                Sentence.Kind.ROW,
                Optional.of(new Lead(Lead.Kind.HEADER, header, "Plan · Price")),
                Optional.empty()));
  }

  @Test
  void cutsAListNoSoonerThanAtItsEnd() {
    String before = "It has ten words of its own in every line. ".repeat(9).strip();
    String item = "It has ten words of its own in every line.";
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder(before);
    Span lead = new Span(0, before.length());
    parts.add(new Part(Part.Role.PARAGRAPH, lead));
    for (int i = 0; i < 8; i++) {
      text.append("\n");
      Span span = new Span(text.length(), text.length() + item.length());
      text.append(item);
      parts.add(new Part(Part.Role.ITEM, span, 1, Optional.of(lead), Optional.empty()));
    }
    text.append("\n\n");
    parts.add(
        new Part(Part.Role.PARAGRAPH, new Span(text.length(), text.length() + before.length())));
    text.append(before);
    assertThat(Splitter.split(article(text.toString(), parts)))
        .extracting(passage -> passage.sentences().getFirst().kind())
        .doesNotContain(Sentence.Kind.ITEM);
  }

  @Test
  void keepsTheNoteApartAndLeavesHeadAndFurnitureOut() {
    String text = "A title\n\nIt rained.\n\nAnn Hall writes.\n\nShare this";
    Article article =
        article(
            text,
            List.of(
                part(Part.Role.HEAD, text, "A title"),
                part(Part.Role.PARAGRAPH, text, "It rained."),
                part(Part.Role.NOTE, text, "Ann Hall writes."),
                part(Part.Role.BOILERPLATE, text, "Share this")));
    assertThat(Splitter.split(article))
        .extracting(
            Passage::note, Passage::text, passage -> passage.paragraphAt(passage.span().start()))
        .containsExactly(tuple(false, "It rained.", 1), tuple(true, "Ann Hall writes.", 0));
  }

  @Test
  void numbersParagraphs() {
    Passage passage = Splitter.split(article("One. Two.\n\nThree.\n\nFour.")).getFirst();
    assertThat(passage.sentences()).extracting(Sentence::paragraph).containsExactly(1, 1, 2, 3);
  }

  @Test
  void boundsPassagesThatHoldNoWords() {
    assertThat(Splitter.split(article("(((( ".repeat(20_000))))
        .allMatch(passage -> passage.text().length() < 20_000);
  }

  @Test
  void measuresTextWithoutSpaces() {
    assertThat(Splitter.split(article("今天下雨了，我们没有出门。".repeat(60)))).hasSizeBetween(3, 4);
  }

  /// The example in the documentation of [Splitter].
  @Test
  void cutsAnArticleIntoPassages() {
    Article article = article("It rained.\n\nIt poured.");
    List<Passage> passages = Splitter.split(article);
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().text()).isEqualTo("It rained.\n\nIt poured.");
    assertThat(passages.getFirst().span().of(article.text())).isEqualTo(passages.getFirst().text());
  }

  @Test
  void findsNoPassageWhereThereIsNoBody() {
    assertThat(Splitter.split(article("", List.of()))).isEmpty();
    String text = "A title\n\nShare this";
    assertThat(
            Splitter.split(
                article(
                    text,
                    List.of(
                        part(Part.Role.HEAD, text, "A title"),
                        part(Part.Role.HEADING, text, "Share"),
                        part(Part.Role.BOILERPLATE, text, "this")))))
        .isEmpty();
  }

  @Test
  void splitsASectionInTwoFromTwoHundredAndTenWordsOn() {
    assertThat(Splitter.split(article("One two three four five six. ".repeat(34)))).hasSize(1);
    assertThat(Splitter.split(article("One two three four five six. ".repeat(35)))).hasSize(2);
  }

  @Test
  void keepsASentenceWholeHoweverLongItIs() {
    List<Passage> passages =
        Splitter.split(article("It " + "poured and ".repeat(120) + "ended. It rained."));
    assertThat(passages).hasSize(2).allMatch(passage -> passage.sentences().size() == 1);
    assertThat(words(passages.getFirst())).isEqualTo(242);
  }

  @Test
  void numbersParagraphsOverHeadingsAndFurniture() {
    String text = "One.\n\nHeading\n\nTwo.\n\nShare\n\nThree.";
    Article article =
        article(
            text,
            List.of(
                part(Part.Role.PARAGRAPH, text, "One."),
                part(Part.Role.HEADING, text, "Heading"),
                part(Part.Role.PARAGRAPH, text, "Two."),
                part(Part.Role.BOILERPLATE, text, "Share"),
                part(Part.Role.PARAGRAPH, text, "Three.")));
    assertThat(Splitter.split(article))
        .extracting(
            Passage::heading, Passage::text, passage -> passage.sentences().getFirst().paragraph())
        .containsExactly(
            tuple("", "One.", 1), tuple("Heading", "Two.", 2), tuple("Heading", "Three.", 3));
  }

  @Test
  void givesTheSamePassagesWhateverStandsInOtherSections() {
    String one = paragraphs(12, 4);
    List<String> alone = Splitter.split(article(one)).stream().map(Passage::text).toList();
    String text = one + "\n\nHeading\n\n" + paragraphs(3, 2);
    List<Part> parts = new ArrayList<>(paragraphs(one));
    int heading = text.indexOf("Heading");
    parts.add(new Part(Part.Role.HEADING, new Span(heading, heading + 7)));
    parts.add(new Part(Part.Role.PARAGRAPH, new Span(heading + 9, text.length())));
    assertThat(Splitter.split(article(text, parts)))
        .extracting(Passage::text)
        .startsWith(alone.toArray(String[]::new));
  }

  /// The invariant everything quoted stands on.
  @Test
  void tilesTheBodyOfAnyText() {
    RandomText.each(text -> {
      Article article = article(text);
      List<Passage> passages = Splitter.split(article);
      int end = 0;
      for (Passage passage : passages) {
        assertThat(passage.text())
            .isEqualTo(text.substring(passage.span().start(), passage.span().end()));
        assertThat(passage.sentences()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        for (Sentence sentence : passage.sentences()) {
          RandomText.assertBlank(text, end, sentence.span().start());
          assertWhole(text, sentence.span());
          end = sentence.span().end();
        }
      }
      RandomText.assertBlank(text, end, text.length());
    });
  }

  private static void assertWhole(String text, Span span) {
    assertThat(span.length()).isPositive();
    assertThat(Character.isLowSurrogate(text.charAt(span.start()))).isFalse();
    assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
  }

  private static String paragraphs(int count, int sentences) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(
          "Paragraph "
              + (i + 1)
              + " begins here."
              + " It has ten words of its own in every line.".repeat(sentences - 1));
    }
    return String.join("\n\n", paragraphs);
  }

  private static int words(Passage passage) {
    return passage.text().split("\\s+", -1).length;
  }

  private static Part part(Part.Role role, String text, String words) {
    int start = text.indexOf(words);
    return new Part(role, new Span(start, start + words.length()));
  }

  private static Part heading(int level, String text, String words) {
    Part part = part(Part.Role.HEADING, text, words);
    return new Part(part.role(), part.span(), level, Optional.empty(), Optional.empty());
  }

  private static Part led(Part.Role role, String text, String words, Span lead) {
    return new Part(role, part(role, text, words).span(), 0, Optional.of(lead), Optional.empty());
  }

  /// Paragraphs stand between blank lines.
  private static List<Part> paragraphs(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher blocks =
        Pattern.compile("\\S(?:(?!\\s*\\n\\s*\\n).)*\\S|\\S", Pattern.DOTALL).matcher(text);
    while (blocks.find()) {
      parts.add(new Part(Part.Role.PARAGRAPH, new Span(blocks.start(), blocks.end())));
    }
    return parts;
  }

  private static Article article(String text) {
    return article(text, paragraphs(text));
  }

  private static Article article(String text, List<Part> parts) {
    Source source =
        new Source(
            new ArticleId("a"),
            "A title",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en");
    return new Article(source, text, parts);
  }
}
