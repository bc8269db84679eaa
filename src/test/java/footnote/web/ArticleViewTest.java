package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.answer.Excerpt;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Source;
import footnote.article.Splitter;
import footnote.text.Span;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  private ArticleViewTest part(Part.Role role, String words, int level, Optional<Place> place) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    parts.add(new Part(role, span, level, Optional.empty(), place));
    return this;
  }

  private ArticleViewTest part(Part.Role role, String words) {
    return part(role, words, role == Part.Role.HEADING ? 1 : 0, Optional.empty());
  }

  private ArticleView view(String quote) {
    Source source =
        new Source(
            new ArticleId("a.md"),
            "Quern",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en");
    List<Passage> passages = Splitter.split(new Article(source, text.toString(), parts));
    int start = text.indexOf(quote);
    Optional<Span> span =
        Optional.of(new Span(start, start + quote.length())).filter(_ -> !quote.isEmpty());
    int middle = 0;
    while (span.isPresent() && !passages.get(middle).span().contains(span.get())) {
      middle++;
    }
    Excerpt excerpt =
        new Excerpt(
            passages.subList(0, middle),
            passages.get(middle),
            passages.subList(middle + 1, passages.size()));
    return ArticleView.of(excerpt, span, Texts.english());
  }

  /// Every element in a line: what it is, then its words, the quote in brackets.
  private static List<String> shown(ArticleView view) {
    return view.passages().stream()
        .flatMap(it -> it.blocks().stream())
        .map(it -> shown(it))
        .toList();
  }

  private static String shown(Element element) {
    return element.heading().map(it -> "h" + it.level() + " " + it.text()).orElse("")
        + element.place().map(it -> "place " + it).orElse("")
        + element.paragraph().map(it -> "p " + words(it)).orElse("")
        + element.code().map(it -> "code " + words(it)).orElse("")
        + (element.hasItems()
            ? (element.marked() ? "marked " : "ul ") + words(element.items())
            : "")
        + element.rows().stream()
            .map(it -> "row " + words(it.cells()))
            .toList()
            .toString()
            .replace("[]", "");
  }

  private static String words(List<Element.Line> lines) {
    return String.join(" / ", lines.stream().map(ArticleViewTest::words).toList());
  }

  private static String words(Element.Line line) {
    return String.join(
        "",
        line.pieces().stream().map(it -> it.quote() ? "[" + it.text() + "]" : it.text()).toList());
  }

  @Test
  void showsHeadingsListsTablesAndCodeAsSuch() {
    part(Part.Role.HEADING, "Install");
    part(Part.Role.PARAGRAPH, "It runs on Linux. Take the installer.");
    part(Part.Role.HEADING, "Steps", 2, Optional.empty());
    part(Part.Role.ITEM, "1. Stop it.", 1, Optional.empty());
    part(Part.Role.ITEM, "2. Copy it.", 1, Optional.empty());
    part(Part.Role.CODE, "cp a b\n  --force");
    part(Part.Role.ROW, "Team · Price: 12 EUR");
    part(Part.Role.ROW, "Solo · Price: 5 EUR");
    part(Part.Role.ITEM, "loose", 1, Optional.empty());
    ArticleView view = view("");
    assertThat(shown(view))
        .containsExactly(
            "h2 Install",
            "p It runs on Linux. Take the installer.",
            "h3 Steps",
            "marked 1. Stop it. / 2. Copy it.",
            "code cp a b\n  --force",
            "[row Team / Price: 12 EUR, row Solo / Price: 5 EUR]",
            "ul loose");
    assertThat(view.contents())
        .extracting(Element.Heading::id, Element.Heading::text, Element.Heading::depth)
        .containsExactly(
            tuple("h1", "Install", Optional.empty()), tuple("h2", "Steps", Optional.of("deep")));
  }

  @Test
  void marksTheQuoteWhereverItStands() {
    part(Part.Role.PARAGRAPH, "It runs on\nLinux. Take the installer. Open it.");
    assertThat(shown(view("Take the installer.")))
        .containsExactly("p It runs on Linux. [Take the installer.] Open it.");
  }

  @Test
  void marksAQuoteOfSeveralBlocksAndCountsItsBeginningOnce() {
    part(Part.Role.ITEM, "1. Stop it.", 1, Optional.empty());
    part(Part.Role.ITEM, "2. Copy it.", 1, Optional.empty());
    part(Part.Role.CODE, "cp a b");
    ArticleView view = view("2. Copy it.\n\ncp a b");
    assertThat(shown(view)).containsExactly("marked 1. Stop it. / [2. Copy it.]", "code [cp a b]");
    assertThat(
            view.passages().stream()
                .flatMap(it -> it.blocks().stream())
                .flatMap(it -> Stream.concat(it.items().stream(), it.code().stream()))
                .flatMap(it -> it.pieces().stream())
                .filter(Element.Piece::first))
        .hasSize(1);
  }

  @Test
  void marksARowInAllOfItsCells() {
    part(Part.Role.ROW, "Team · Price: 12 EUR");
    part(Part.Role.ROW, "Solo · Price: 5 EUR");
    assertThat(shown(view("Solo · Price: 5 EUR")))
        .containsExactly("[row Team / Price: 12 EUR, row [Solo] / [Price: 5 EUR]]");
  }

  @Test
  void saysWhereAPageBegins() {
    Optional<Place> first = Optional.of(new Place(Place.Kind.PAGE, "1"));
    Optional<Place> second = Optional.of(new Place(Place.Kind.PAGE, "2"));
    part(Part.Role.PARAGRAPH, "One.", 0, first);
    part(Part.Role.PARAGRAPH, "Two.", 0, first);
    part(Part.Role.PARAGRAPH, "Three.", 0, second);
    assertThat(shown(view("")))
        .containsExactly("place page 1", "p One.", "p Two.", "place page 2", "p Three.");
  }

  @Test
  void showsNothingUnseen() {
    part(Part.Role.PARAGRAPH, "Open \u202Egnp\u202C.exe\u200B now.");
    part(Part.Role.CODE, "a\u2066 = 1");
    assertThat(shown(view(""))).containsExactly("p Open gnp.exe now.", "code a = 1");
  }
}
