package footnote.terminal;

import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.regex.Pattern;

/// Shows a passage to people, marked, within the ones around it.
public final class ExcerptFormat {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
  private static final Margin MARKED = Margin.bar("▌ ", Style.GREEN);
  private static final Margin AROUND = Margin.indent(2);

  private final Look look;
  private final Texts texts;

  public ExcerptFormat(Look look, Texts texts) {
    this.look = look;
    this.texts = texts.on(Surface.TERMINAL);
  }

  /// The excerpt in lines that each end with `\n`.
  public String render(Excerpt excerpt) {
    StringBuilder out = new StringBuilder(head(excerpt.passage()));
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

  private String head(Passage passage) {
    int paragraph = passage.paragraphAt(passage.span().start());
    StringBuilder out = new StringBuilder();
    out.append(
        new TerminalFootnote(texts)
            .of(passage.source(), paragraph, new Paragraph())
            .lines(look, Margin.NONE));
    TerminalFootnote.address(passage.source(), look)
        .ifPresent(address -> out.append(address).append('\n'));
    String place = texts.say(TextKey.PASSAGE_OF, passage.id(), passage.source().id().value());
    return out.append(new Paragraph().add(place, Style.DIM).lines(look, Margin.NONE)).toString();
  }

  /// Returns the heading that the passage stands under.
  private String append(
      Passage passage, String heading, Margin margin, Style style, StringBuilder out) {
    String above = passage.note() ? texts.say(TextKey.PASSAGE_NOTE) : passage.heading();
    if (!above.equals(heading) && !above.isBlank()) {
      out.append('\n').append(new Paragraph().add(above, Style.BOLD).lines(look, Margin.NONE));
    }
    String gap = "\n";
    for (String paragraph : BLANK_LINE.split(passage.text().strip(), -1)) {
      out.append(gap);
      out.append(new Paragraph().add(paragraph, style).lines(look, margin));
      gap = margin.equals(MARKED) ? bar() : "\n";
    }
    return above;
  }

  private String bar() {
    return new Paragraph().lines(look, MARKED);
  }
}
