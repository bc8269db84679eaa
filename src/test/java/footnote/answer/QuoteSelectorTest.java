package footnote.answer;

import static footnote.answer.Passages.passage;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Splitter;
import footnote.format.VisibleText;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteSelectorTest {
  private static final Passage PORT =
      passage("The harbour master is Ana Lin.", "“She took office in May.”", "Ferries wait.");

  @Test
  void quotesASentenceThatStandsAlone() {
    assertThat(quoted(PORT, 2)).isEqualTo("Ferries wait.");
  }

  @Test
  void quotesTheSentenceBeforeOneThatPointsBack() {
    assertThat(quoted(PORT, 1))
        .isEqualTo("The harbour master is Ana Lin. “She took office in May.”");
  }

  @Test
  void quotesAFirstSentenceAloneEvenIfItPointsBack() {
    assertThat(quoted(passage("It reopened.", "Ships came."), 0)).isEqualTo("It reopened.");
  }

  @Test
  void quotesTheAnswerWithAQuestion() {
    Passage passage = passage("What is the limit?", "It is 88 tons.", "Ferries wait.");
    assertThat(quoted(passage, 0)).isEqualTo("What is the limit? It is 88 tons.");
    assertThat(quoted(passage("Ferries wait.", "What is the limit?"), 1))
        .isEqualTo("What is the limit?");
  }

  @Test
  void quotesNoNeighbourThatOnlyAnnounces() {
    Passage passage = passage("Turn it off.", "Then reload:", "Ferries wait.");
    assertThat(passageText(passage, 0, 1)).isEqualTo("Turn it off.");
  }

  @Test
  void quotesNoLongSentenceInFront() {
    Passage passage = passage("Long " + "and long ".repeat(80) + ".", "It reopened.");
    assertThat(quoted(passage, 1)).isEqualTo("It reopened.");
  }

  @Test
  void quotesANeighbourThatIsLikelyToAnswerToo() {
    assertThat(passageText(PORT, 1, 2))
        .as("what it points back to comes first")
        .isEqualTo("The harbour master is Ana Lin. “She took office in May.”");
    assertThat(passageText(passage("A dock opened.", "B did.", "C did."), 1, 2))
        .isEqualTo("B did. C did.");
    assertThat(passageText(passage("A dock opened.", "B did.", "C did."), 1, 0))
        .isEqualTo("A dock opened. B did.");
  }

  @Test
  void quotesWhatASentenceAnnouncesWithTheSentenceAsLead() {
    Passage passage = list("Bring this:", "bread", "salt");
    assertThat(QuoteSelector.quote(passage, 0, List.of(), false))
        .isEqualTo(
            new Quote(
                new Span(12, 22),
                Sentence.Kind.ITEM,
                Optional.of(new Lead(Lead.Kind.INTRO, new Span(0, 11), "Bring this:"))));
  }

  @Test
  void quotesOneItemWithItsLeadAndAllWhereStepsAreAskedFor() {
    Passage passage = list("To brew:", "boil water", "pour it", "wait");
    Quote one = QuoteSelector.quote(passage, 2, List.of(), false);
    assertThat(passage.textOf(one.span())).isEqualTo("pour it");
    assertThat(one.lead().map(Lead::text)).contains("To brew:");
    Quote all = QuoteSelector.quote(passage, 2, List.of(), true);
    assertThat(passage.textOf(all.span())).isEqualTo("boil water\npour it\nwait");
    assertThat(all.lead()).isEqualTo(one.lead());
  }

  @Test
  void quotesOneItemOfAListThatOnlyAHeadingLeadsUnlessItIsNumbered() {
    Passage topics = led(Lead.Kind.HEADING, Sentence.Kind.ITEM, "Details", "of copper", "of tin");
    Passage steps = led(Lead.Kind.HEADING, Sentence.Kind.ITEM, "Brewing", "1. boil", "2. pour");
    assertThat(topics.textOf(QuoteSelector.quote(topics, 1, List.of(), true).span()))
        .isEqualTo("of copper");
    assertThat(steps.textOf(QuoteSelector.quote(steps, 2, List.of(), true).span()))
        .isEqualTo("1. boil\n2. pour");
  }

  @Test
  void quotesNoMoreThanTenItems() {
    String[] items = IntStream.range(0, 30).mapToObj(i -> "item " + i).toArray(String[]::new);
    Passage passage = list("All:", items);
    assertThat(passage.textOf(QuoteSelector.quote(passage, 0, List.of(), false).span()).lines())
        .hasSize(10);
    assertThat(QuoteSelector.quote(passage, 0, List.of(), false).goesOn()).isTrue();
    assertThat(passage.textOf(QuoteSelector.quote(passage, 20, List.of(), true).span()))
        .isEqualTo("item 19");
  }

  @Test
  void quotesTheTableRightBelowASentenceThatSpeaksOfIt() {
    Article article =
        article(seen -> {
          seen.paragraph("Plans are paid. A plan has the following limits.");
          seen.table(List.of("Plan", "Seats"));
          seen.row(List.of("Solo", "1"));
          seen.row(List.of("Team", "25"));
        });
    Passage passage = Splitter.split(article).getFirst();
    Quote quote = QuoteSelector.quote(passage, 1, List.of(), false);
    assertThat(passage.textOf(quote.span())).isEqualTo("Solo · Seats: 1\nTeam · Seats: 25");
    assertThat(quote.lead().map(Lead::text)).contains("A plan has the following limits.");
  }

  @Test
  void quotesAllStepsWithTheirCodeAndNotes() {
    Article article =
        article(seen -> {
          seen.paragraph("To mill:");
          seen.beginList();
          seen.item("1. Open it.");
          seen.paragraph("It is heavy.");
          seen.endList();
          seen.code("mill open");
          seen.beginList();
          seen.item("2. Turn it:");
          seen.beginList();
          seen.item("left");
          seen.endList();
          seen.endList();
        });
    Passage passage = Splitter.split(article).getFirst();
    for (int best = 1; best < passage.sentences().size(); best++) {
      Quote quote = QuoteSelector.quote(passage, best, List.of(), true);
      assertThat(passage.textOf(quote.span()))
          .as("best is %d", best)
          .isEqualTo("1. Open it.\n\nIt is heavy.\n\nmill open\n\n2. Turn it:\nleft");
    }
  }

  @Test
  void saysThatCodeGoesOnWhichIsTooLongForOneQuote() {
    Article article = article(seen -> seen.code("mill --turn --left --twice\n".repeat(80)));
    List<Quote> quotes =
        Splitter.split(article).stream()
            .map(passage -> QuoteSelector.quote(passage, 0, List.of(), false))
            .toList();
    assertThat(quotes).extracting(Quote::isBegun).containsExactly(false, true);
    assertThat(quotes).extracting(Quote::goesOn).containsExactly(true, false);
  }

  private static Article article(Consumer<VisibleText> told) {
    VisibleText seen = new VisibleText();
    told.accept(seen);
    return new Article(PORT.source(), seen.text(), seen.parts());
  }

  @Test
  void quotesTheCodeThatASentenceWithoutAColonLeadsToWhereAProcedureIsAskedFor() {
    Passage passage = led(Sentence.Kind.CODE, "Run this command.", "mill run");
    assertThat(passage.textOf(QuoteSelector.quote(passage, 0, List.of(), true).span()))
        .isEqualTo("mill run");
    assertThat(passage.textOf(QuoteSelector.quote(passage, 0, List.of(), false).span()))
        .isEqualTo("Run this command.");
  }

  private static Passage list(String lead, String... items) {
    return led(Sentence.Kind.ITEM, lead, items);
  }

  /// A passage of a sentence that leads units.
  private static Passage led(Sentence.Kind kind, String sentence, String... units) {
    return led(Lead.Kind.INTRO, kind, sentence, units);
  }

  private static Passage led(Lead.Kind how, Sentence.Kind kind, String sentence, String... units) {
    Lead lead = new Lead(how, new Span(0, sentence.length()), sentence);
    List<Sentence> all = new ArrayList<>(List.of(new Sentence(lead.span(), 1)));
    StringBuilder text = new StringBuilder(sentence);
    for (String unit : units) {
      Span span = new Span(text.length() + 1, text.length() + 1 + unit.length());
      text.append('\n').append(unit);
      all.add(new Sentence(span, all.size() + 1, kind, Optional.of(lead), Optional.empty()));
    }
    Span span = new Span(0, text.length());
    return new Passage(PORT.source(), 0, false, List.of(), span, text.toString(), all);
  }

  private static String quoted(Passage passage, int sentence) {
    return passageText(passage, sentence, sentence);
  }

  private static String passageText(Passage passage, int sentence, int beside) {
    return passage.textOf(QuoteSelector.quote(passage, sentence, List.of(beside), false).span());
  }
}
