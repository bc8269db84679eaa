package footnote.terminal;

import footnote.answer.Excerpt;
import footnote.article.Block;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.Span;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Shows a passage to people, marked, within the ones around it: what `footnote read` and the
/// conversation's `/read` print. The passage asked for has a bar beside it and is bold; a heading
/// stands where it changes, not above each passage.
public final class ExcerptFormat {
  /// What parts paragraphs within a passage.
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

  /// Beside the passage asked for; without colour the bar alone tells it.
  private static final Margin MARKED = Margin.bar("▌ ", Style.GREEN);

  /// As wide as the bar, so that all passages stand flush.
  private static final Margin AROUND = Margin.indent(2);

  private final Look look;
  private final Texts texts;

  /// @param look what the terminal can do
  /// @param texts in the reader's language
  public ExcerptFormat(Look look, Texts texts) {
    this.look = look;
    this.texts = texts.on(Surface.TERMINAL);
  }

  /// The excerpt in lines that each end with `\n`. The passages are in the order of the article,
  /// those around no less whole than the one asked for.
  public String render(Excerpt excerpt) {
    StringBuilder out = new StringBuilder(head(excerpt.passage(), excerpt.outdated()));
    String heading = "";
    for (Passage passage : excerpt.before()) {
      heading = append(passage, heading, AROUND, Style.PLAIN, out);
    }
    heading = append(excerpt.passage(), heading, MARKED, Style.BOLD, out);
    for (Passage passage : excerpt.after()) {
      heading = append(passage, heading, AROUND, Style.PLAIN, out);
    }
    return out.toString();
  }

  /// Where it stands: the footnote of its first paragraph, whether that holds no more, the address,
  /// its id.
  private String head(Passage passage, Outdated outdated) {
    Span first = passage.sentences().getFirst().span();
    StringBuilder out = new StringBuilder();
    TerminalFootnote footnote = new TerminalFootnote(texts);
    Paragraph line = footnote.outdated(outdated, footnote.of(passage, first, new Paragraph()));
    out.append(line.lines(look, Margin.NONE));
    TerminalFootnote.address(passage, first, look)
        .ifPresent(address -> out.append(address).append('\n'));
    String place = texts.say(TextKey.PASSAGE_OF, passage.id(), passage.source().id().value());
    return out.append(new Paragraph().add(place, Style.DIM).lines(look, Margin.NONE)).toString();
  }

  /// Adds a passage, under its heading unless the one before stands under the same. Items of a list
  /// stand close together; everything else has an empty line between, with the bar beside it within
  /// the passage asked for.
  ///
  /// @param heading that of the passage before; empty for none
  /// @return the heading that the passage stands under
  private String append(
      Passage passage, String heading, Margin margin, Style style, StringBuilder out) {
    String above = passage.note() ? texts.say(TextKey.PASSAGE_NOTE) : passage.heading();
    if (!above.equals(heading) && !above.isBlank()) {
      out.append('\n').append(new Paragraph().add(above, Style.BOLD).lines(look, Margin.NONE));
    }
    String gap = "\n";
    Sentence.Kind last = Sentence.Kind.SENTENCE;
    for (Block block : passage.blocks()) {
      boolean list = last == Sentence.Kind.ITEM && block.kind() == last;
      for (String paragraph : paragraphs(block.kind(), passage.textOf(block.span()))) {
        out.append(list ? "" : gap).append(paragraph(block.kind(), paragraph, margin, style));
        gap = margin.equals(MARKED) ? bar() : "\n";
      }
      last = block.kind();
    }
    return above;
  }

  /// Prose is parted where a line is blank; an item, a row or code stays as it is. `one\n \n\ntwo`
  /// -> `one`, `two`.
  private static List<String> paragraphs(Sentence.Kind kind, String text) {
    return kind == Sentence.Kind.SENTENCE
        ? List.of(BLANK_LINE.split(text.strip(), -1))
        : List.of(text);
  }

  /// Prose is wrapped as a whole; of all else each line by itself.
  ///
  /// Line ends mean something in items, rows and code; in prose they are where its file happens to
  /// break lines.
  private String paragraph(Sentence.Kind kind, String text, Margin margin, Style style) {
    if (kind == Sentence.Kind.SENTENCE) {
      return new Paragraph().add(text, style).lines(look, margin);
    }
    return text.lines()
        .map(line ->
            kind == Sentence.Kind.CODE
                ? new Paragraph().code(line, style)
                : new Paragraph().add(line, style))
        .map(line -> line.lines(look, margin))
        .collect(Collectors.joining());
  }

  /// An empty line beside which the mark goes on.
  private String bar() {
    return new Paragraph().lines(look, MARKED);
  }
}
