package footnote.discord;

import footnote.chat.Message;
import footnote.chat.QuotePiece;
import footnote.text.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A quote in Discord: a block quote, in which what is read first stands in small letters, items
/// are a list, and code is a block of code.
///
/// ```text
/// > -# To update Quern, run:
/// > ```
/// > quern update
/// > ```
/// > [1]
/// ```
record QuoteBlock(Message.Quote quote) {
  private static final String LINE = "> ";
  private static final String FENCE = "```";

  /// Discord's subtext: a line in small grey letters.
  private static final String SMALL = LINE + "-# ";

  /// Discord knows one fence only and no escape within it: code that holds the fence is shown as
  /// escaped lines.
  private static boolean isFenced(QuotePiece piece) {
    return piece.isCode() && !piece.text().contains(FENCE);
  }

  /// Characters of the number and of what is said where the quote is shortened.
  int marks() {
    return mark(false).length() + LINE.length() + 1;
  }

  /// Characters of all of it but the marks.
  int size() {
    return lead(Integer.MAX_VALUE).length() + size(quote.pieces());
  }

  /// Characters of some of the pieces, laid out.
  private int size(List<QuotePiece> pieces) {
    return body(pieces).length();
  }

  /// The quote in so many characters, marks aside. What is read first has a third of them at most.
  String within(int room) {
    String lead = lead(Math.max(room / 3, room - size(quote.pieces())));
    Message.Quote kept = quote.fit(room - lead.length(), this::size);
    String body = body(kept.pieces());
    boolean whole = kept.whole();
    boolean apart = !kept.pieces().isEmpty() && isFenced(kept.pieces().getLast());
    String mark = apart ? "\n" + LINE + mark(whole).strip() : mark(whole);
    return lead + (body.isEmpty() ? LINE : body) + mark;
  }

  /// @param whole whether nothing of the quote was cut
  /// @return with white space or an ellipsis before it, to stand right behind the quote
  private String mark(boolean whole) {
    String number = "[" + Markup.escape(quote.mark()) + "]";
    return whole ? " " + number : "… " + number + " (" + Markup.escape(quote.shortened()) + ")";
  }

  /// What is read first, on a line of its own; empty where it has no room.
  private String lead(int room) {
    return quote.lead().flatMap(text -> small(text, room)).orElse("");
  }

  /// @param room characters, the line's marks and its end included
  private static Optional<String> small(String text, int room) {
    Cut cut = Cut.fit(text, room - SMALL.length() - 2, Markup::escape);
    return cut.text().isEmpty()
        ? Optional.empty()
        : Optional.of(SMALL + cut.text() + (cut.whole() ? "" : "…") + "\n");
  }

  private static String body(List<QuotePiece> pieces) {
    return pieces.stream().map(QuoteBlock::block).collect(Collectors.joining("\n"));
  }

  /// A piece as lines of a block quote; items get a bullet where they have no number of their own.
  private static String block(QuotePiece piece) {
    return switch (piece.kind()) {
      case SENTENCE -> LINE + Markup.escape(piece.text());
      case ITEM -> LINE + piece.bullet("- ") + Markup.escape(piece.text());
      case ROW -> lines(piece.text().lines().map(Markup::escape).toList());
      case CODE ->
          isFenced(piece)
              ? fenced(piece.text())
              : lines(piece.text().lines().map(Markup::code).toList());
    };
  }

  /// @param code that holds no fence
  private static String fenced(String code) {
    List<String> lines = new ArrayList<>(code.lines().toList());
    lines.addFirst(FENCE);
    lines.add(FENCE);
    return lines(lines);
  }

  /// Discord ends a block quote with the line, so each line has the mark.
  private static String lines(List<String> lines) {
    return lines.stream().map(line -> LINE + line).collect(Collectors.joining("\n"));
  }
}
