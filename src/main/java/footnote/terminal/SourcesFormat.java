package footnote.terminal;

import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.Headline;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/// Shows the list of articles to people: a table where there is room for one, else an article below
/// another.
///
/// ```text
/// ARTICLE   TITLE               AUTHOR  PUBLISHER   DATE         PASSAGES
/// port.md   Port reopens early  J. Roe  Daily Star  14 Mar 2024  1
/// tide.txt  Tides in the bay                                     1
///
/// 2 articles, 2 passages
/// ```
///
/// The table is made to fit by cutting the widest name column, one column at a time. Ids are never
/// cut, since people copy them.
public final class SourcesFormat {
  /// Heads of the columns, in their order.
  private static final List<TextKey> HEADS =
      List.of(
          TextKey.COLUMN_ARTICLE,
          TextKey.COLUMN_TITLE,
          TextKey.COLUMN_AUTHOR,
          TextKey.COLUMN_PUBLISHER,
          TextKey.COLUMN_DATE,
          TextKey.COLUMN_PASSAGES);

  /// Which columns may be cut to make the table fit, and how short: names are, an article's id is
  /// not.
  private static final int[] SHORTEST = {Integer.MAX_VALUE, 24, 14, 14, 12, 8};

  /// Between two columns.
  private static final String GAP = "  ";

  private final Look look;
  private final Texts texts;
  private final TerminalFootnote footnotes;
  private final List<String> heads;

  /// @param look how wide the place is
  /// @param texts in the reader's language
  public SourcesFormat(Look look, Texts texts) {
    this.look = look;
    this.texts = texts.on(Surface.TERMINAL);
    this.footnotes = new TerminalFootnote(this.texts);
    this.heads = HEADS.stream().map(head -> this.texts.say(head)).toList();
  }

  /// The list in lines that each end with `\n`, the last of them the total.
  ///
  /// @param listings in the order to show them
  public String render(List<ArticleSummary> listings) {
    List<List<String>> rows = listings.stream().map(this::cells).toList();
    int[] widths = widths(rows);
    StringBuilder out = new StringBuilder();
    if (fit(widths)) {
      out.append(row(heads, widths, Style.DIM));
      rows.forEach(row -> out.append(row(row, widths, Style.PLAIN)));
    } else {
      listings.forEach(listing -> out.append(entry(listing)));
    }
    return out.append('\n').append(total(listings)).toString();
  }

  /// An article's row; a column of what isn't known is empty. Made harmless here, before widths are
  /// counted: an escape takes more columns than what it stands for.
  private List<String> cells(ArticleSummary listing) {
    Source source = listing.source();
    String authors = source.authors().isEmpty() ? "" : footnotes.authors(source.authors());
    return List.of(
        Visible.folded(source.id().value()),
        Visible.folded(Headline.shown(source.title(), source.language())),
        Visible.folded(authors),
        Visible.folded(source.publisher().orElse("")),
        source.published().map(footnotes::date).orElse(""),
        Integer.toString(listing.passages()));
  }

  /// How wide each column would have to be.
  ///
  /// @return columns of a terminal, in which some characters take two and some none
  private int[] widths(List<List<String>> rows) {
    int[] widths = heads.stream().mapToInt(Columns::of).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    return widths;
  }

  /// Takes from the widest column that may be cut until the table fits; says whether it does.
  ///
  /// @param widths which are made smaller
  private boolean fit(int[] widths) {
    int over = GAP.length() * (widths.length - 1) - look.columns();
    for (int width : widths) {
      over += width;
    }
    for (; over > 0; over--) {
      int widest = widest(widths);
      if (widths[widest] <= SHORTEST[widest]) {
        return false;
      }
      widths[widest]--;
    }
    return true;
  }

  /// The column that is farthest above the width it may be cut to. The first column, of ids, is
  /// never asked for.
  private static int widest(int[] widths) {
    int widest = 1;
    for (int i = 2; i < widths.length; i++) {
      if (widths[i] - SHORTEST[i] > widths[widest] - SHORTEST[widest]) {
        widest = i;
      }
    }
    return widest;
  }

  /// The cells, each cut and filled up to its column's width. Blanks at its end go, so that no line
  /// is wrapped for them.
  private String row(List<String> cells, int[] widths, Style style) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      padded.add(Columns.padded(Columns.cut(cells.get(i), widths[i]), widths[i]));
    }
    String row = String.join(GAP, padded).stripTrailing();
    return (look.color() ? style.of(row) : row) + "\n";
  }

  /// An article as it stands where there is no room for a table: its id, and below it the rest.
  private String entry(ArticleSummary listing) {
    String passages = texts.say(TextKey.SOURCES_PASSAGES, listing.passages());
    return new Paragraph().add(listing.source().id().value(), Style.BOLD).lines(look, Margin.NONE)
        + footnotes
            .of(listing.source(), new Paragraph())
            .add(" · " + passages, Style.DIM)
            .lines(look, Margin.indent(2));
  }

  /// How many articles and passages there are.
  private String total(List<ArticleSummary> listings) {
    int passages = listings.stream().mapToInt(ArticleSummary::passages).sum();
    return new Paragraph()
        .add(texts.say(TextKey.SOURCES_TOTAL, listings.size(), passages))
        .lines(look, Margin.NONE);
  }
}
