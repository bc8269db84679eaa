package footnote.slack;

import footnote.chat.Message;
import footnote.chat.QuotePiece;
import footnote.text.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quote in Slack: between quotation marks, with what is read first in italics on a line above,
/// items as a list, and code in a block of its own. In its texts nothing is markup: only whole runs
/// have a look.
///
/// @param quote as much of it as is shown
/// @param before words of ours that introduce it, or nothing
/// @param whole whether that is all of it
record QuoteRuns(Message.Quote quote, String before, boolean whole) {
  /// Characters of JSON around what is read first, and around a block of code.
  private static final int LEAD_JSON = 260;

  private static final int CODE_JSON = 220;

  QuoteRuns(Message.Quote quote, String before) {
    this(quote, before, quote.whole());
  }

  /// The same without any of its words, to see what the rest of a message takes.
  QuoteRuns empty() {
    Message.Quote bare = quote.withLead(Optional.empty()).fit(0, _ -> 1);
    return new QuoteRuns(bare, before, false);
  }

  /// Characters of it in the JSON of a block.
  int size() {
    return lead(quote) + size(quote.pieces());
  }

  /// Characters of JSON for what is read first; 0 where nothing is.
  private static int lead(Message.Quote quote) {
    return quote.lead().map(text -> SlackLayout.BUDGET.size(text) + LEAD_JSON).orElse(0);
  }

  /// Characters of JSON that pieces take.
  private static int size(List<QuotePiece> pieces) {
    return pieces.stream().mapToInt(QuoteRuns::size).sum();
  }

  /// Characters of JSON that a piece takes, with what is around it.
  private static int size(QuotePiece piece) {
    return SlackLayout.BUDGET.size(shown(piece)) + (piece.isCode() ? CODE_JSON : 2);
  }

  /// The quote in so many characters. What is read first has a third of them at most.
  ///
  /// @param room characters of JSON, as [#size] counts them
  QuoteRuns within(int room) {
    int most = Math.max(room / 3, room - size(quote.pieces())) - LEAD_JSON;
    Message.Quote led = quote.withLead(quote.lead().flatMap(text -> fitted(text, most)));
    Message.Quote kept = led.fit(room - lead(led), QuoteRuns::size);
    return new QuoteRuns(kept, before, kept.whole());
  }

  /// A text in so many characters of JSON; empty where none of its words fits.
  ///
  /// Where it is cut it ends so: `The port, the ferry …`
  private static Optional<String> fitted(String text, int most) {
    Cut cut = SlackLayout.BUDGET.cut(text, most);
    return Optional.of(cut.whole() ? cut.text() : cut.text() + " …")
        .filter(_ -> !cut.text().isEmpty());
  }

  /// Adds the block that shows it.
  void addTo(BlockBuilder blocks) {
    if (quote.lead().isEmpty() && quote.pieces().stream().noneMatch(QuotePiece::isCode)) {
      blocks.paragraph(before + "“" + text(quote.pieces()) + closing());
    } else {
      blocks.runs(runs());
    }
  }

  /// Text and code in turn: each stretch of text is one run between quotation marks, each piece of
  /// code one of its own.
  private List<BlockBuilder.Run> runs() {
    List<QuotePiece> pieces = quote.pieces();
    List<BlockBuilder.Run> runs = new ArrayList<>();
    runs.add(BlockBuilder.Run.plain(before));
    boolean open = !pieces.isEmpty() && !pieces.getFirst().isCode();
    quote
        .lead()
        .map(lead -> BlockBuilder.Run.italic("“" + lead + (open ? "\n" : "”\n")))
        .ifPresent(runs::add);
    int done = 0;
    for (int i = 0; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).isCode()) {
        boolean begun = done == 0 && open && quote.lead().isPresent();
        runs.add(text(pieces.subList(done, i), begun, i == pieces.size()));
        done = i + 1;
      }
      if (i < pieces.size() && pieces.get(i).isCode()) {
        runs.add(BlockBuilder.Run.code(pieces.get(i).text()));
      }
    }
    return runs;
  }

  /// Pieces that are no code, between quotation marks, with the number where they are the last.
  /// Behind code that ends a quote there is only the number.
  ///
  /// @param begun whether the quotation began above
  private BlockBuilder.Run text(List<QuotePiece> pieces, boolean begun, boolean last) {
    String words = (begun ? "" : "“") + text(pieces);
    boolean none = pieces.isEmpty();
    return BlockBuilder.Run.plain(
        last && none ? mark().strip() : none ? "" : words + (last ? closing() : "”"));
  }

  /// Pieces a line each.
  private static String text(List<QuotePiece> pieces) {
    return String.join("\n", pieces.stream().map(QuoteRuns::shown).toList());
  }

  /// A piece as it is read: items behind their bullet.
  private static String shown(QuotePiece piece) {
    return switch (piece.kind()) {
      case SENTENCE, ROW, CODE -> piece.text();
      case ITEM -> piece.bullet("• ") + piece.text();
    };
  }

  /// The end of the quotation and the number behind it.
  ///
  /// `” [1]`, or ` …” [1] (shortened)`.
  private String closing() {
    return (whole ? "”" : " …”") + number();
  }

  /// The number behind a block of code, which has no quotation marks.
  private String mark() {
    return (whole ? "" : "…") + number();
  }

  /// The number of the footnote, and where words are missing that they are.
  private String number() {
    String number = " [" + quote.mark() + "]";
    return whole ? number : number + " (" + quote.shortened() + ")";
  }
}
