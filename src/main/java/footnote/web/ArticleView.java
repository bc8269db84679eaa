package footnote.web;

import footnote.answer.Excerpt;
import footnote.article.Block;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.DisplayText;
import footnote.text.Headline;
import footnote.text.Span;
import footnote.web.Element.Heading;
import footnote.web.Element.Line;
import footnote.web.Element.Piece;
import footnote.wording.Locator;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article as it was read, from the passages that the index has of it, so that what is shown is
/// what was quoted: headings, paragraphs, lists, tables and code, and where a new page begins.
///
/// ```java
/// ArticleView view = ArticleView.of(excerpt, Optional.of(quote), texts);
/// view.contents(); // the headings
/// ```
///
/// @param passages in their order
/// @param contents all headings
record ArticleView(List<Part> passages, List<Heading> contents) {
  /// What is put between two stretches of a text that were parted by white space.
  private static final String GAP = " ";

  ArticleView {
    passages = List.copyOf(passages);
    contents = List.copyOf(contents);
  }

  /// A passage.
  ///
  /// @param focus whether it is the one that the page is about
  /// @param note whether it is a note on the author
  record Part(boolean focus, boolean note, List<Element> blocks) {
    Part {
      blocks = List.copyOf(blocks);
    }
  }

  /// @param quote a range of the article's text, in the passage in the middle
  static ArticleView of(Excerpt excerpt, Optional<Span> quote, Texts texts) {
    Builder builder = new Builder(quote, texts);
    excerpt.before().forEach(passage -> builder.add(passage, false));
    builder.add(excerpt.passage(), true);
    excerpt.after().forEach(passage -> builder.add(passage, false));
    return new ArticleView(builder.parts, builder.contents);
  }

  /// Goes through the passages and knows what stood above the last one.
  private static final class Builder {
    private final Optional<Span> quote;
    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private final List<Heading> contents = new ArrayList<>();
    private List<String> path = List.of();
    private Optional<String> place = Optional.empty();
    private boolean quoteBegun;

    Builder(Optional<Span> quote, Texts texts) {
      this.quote = quote;
      this.texts = texts;
    }

    void add(Passage passage, boolean focus) {
      ElementList elements = new ElementList();
      enter(passage, elements);
      for (Block block : passage.blocks()) {
        Optional<String> here = Locator.place(passage, block.span().start(), texts);
        if (!here.equals(place)) {
          elements.place(here);
          place = here;
        }
        elements.add(block.kind(), line(passage, block, focus ? quote : Optional.empty()));
      }
      parts.add(new Part(focus, passage.note(), elements.all()));
    }

    /// Shows the headings of a passage that the one before did not stand under.
    private void enter(Passage passage, ElementList elements) {
      List<String> above = passage.path();
      int same = 0;
      while (same < Math.min(above.size(), path.size()) && above.get(same).equals(path.get(same))) {
        same++;
      }
      for (int i = same; i < above.size(); i++) {
        String words = Headline.shown(DisplayText.line(above.get(i)), passage.source().language());
        boolean title = i == 0 && words.equals(passage.source().title());
        if (!words.isEmpty() && !title) {
          Heading heading = new Heading(Math.min(6, i + 2), "h" + (contents.size() + 1), words);
          contents.add(heading);
          elements.add(Element.heading(heading));
        }
      }
      path = above;
    }

    /// A block with its part of the quote marked.
    private Line line(Passage passage, Block block, Optional<Span> quote) {
      Span marked = quote.map(block::within).orElse(new Span(0, 0));
      if (marked.length() == 0) {
        return Line.of(shown(block.kind(), passage.textOf(block.span())));
      }
      String before = passage.textOf(new Span(block.span().start(), marked.start()));
      String words = passage.textOf(marked);
      String after = passage.textOf(new Span(marked.end(), block.span().end()));
      List<Piece> pieces = new ArrayList<>();
      add(block.kind(), before, "", gap(before, words), false, pieces);
      add(block.kind(), words, "", "", true, pieces);
      add(block.kind(), after, gap(words, after), "", false, pieces);
      return new Line(pieces);
    }

    private void add(
        Sentence.Kind kind, String raw, String lead, String end, boolean quoted, List<Piece> to) {
      String words = shown(kind, raw);
      if (!words.isEmpty()) {
        to.add(new Piece(lead + words + end, quoted, quoted && !quoteBegun));
        quoteBegun |= quoted;
      }
    }

    /// What parts two stretches.
    private static String gap(String one, String other) {
      String space =
          one.substring(one.stripTrailing().length())
              + other.substring(0, other.length() - other.stripLeading().length());
      return space.isEmpty() ? "" : space.indexOf('\n') >= 0 ? "\n" : GAP;
    }

    private static String shown(Sentence.Kind kind, String text) {
      return switch (kind) {
        case SENTENCE, ITEM -> DisplayText.line(text);
        case ROW -> DisplayText.lines(text);
        case CODE -> DisplayText.verbatim(text);
      };
    }
  }
}
