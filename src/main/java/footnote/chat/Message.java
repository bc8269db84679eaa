package footnote.chat;

import footnote.wording.Footnote;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What the bot says, before a platform lays it out: whole texts that bear no markup, and buttons.
/// A layout shortens what is too long for its platform, escapes all of it, and decides where things
/// stand; it adds no word of its own.
///
/// ```java
/// Message message = conversation.ask("When did the port reopen?", context);
/// DiscordMessage sent = DiscordLayout.render(message);
/// ```
public sealed interface Message {
  /// The buttons below, in their order.
  default List<Button> buttons() {
    return List.of();
  }

  /// The same with a line on it, where it answers something.
  default Message noted(String line) {
    return switch (this) {
      case Answer answer -> answer.with(line);
      case Articles articles -> articles.with(line);
      case Plain _, Excerpt _, SourcePage _, Overview _ -> this;
    };
  }

  /// A button.
  ///
  /// @param name tells it from the message's other buttons: `more`, `context-2`
  /// @param token what a click on it brings back
  record Button(String name, String label, ReplyToken token) {}

  /// A few words, on as many lines as they have.
  record Plain(String text) implements Message {}

  /// What a question leads to.
  ///
  /// @param question as it was asked, on one line
  /// @param heading the line that shows the question, whole unless it is long, at its end
  /// @param notes what is said about the answer, a line each
  /// @param lead introduces quotes that are no answer; empty where they are one
  /// @param footnotes of the articles that the quotes are from
  /// @param after lines below all else
  record Answer(
      String question,
      String heading,
      List<String> notes,
      Optional<String> lead,
      List<Quote> quotes,
      List<Footnote> footnotes,
      List<Button> buttons,
      List<String> after)
      implements Message {
    public Answer {
      notes = List.copyOf(notes);
      quotes = List.copyOf(quotes);
      footnotes = List.copyOf(footnotes);
      buttons = List.copyOf(buttons);
      after = List.copyOf(after);
    }

    /// Whether the quotes answer the question.
    public boolean found() {
      return lead.isEmpty();
    }

    /// The same with a line below.
    Answer with(String line) {
      return new Answer(question, heading, notes, lead, quotes, footnotes, buttons, List.of(line));
    }
  }

  /// Articles that a question asks for.
  ///
  /// @param question as it was asked, on one line
  /// @param heading the line that shows the question, whole unless it is long, at its end
  /// @param note what they have in common
  record Articles(
      String question, String heading, String note, List<SourceLine> lines, List<Button> buttons)
      implements Message {
    public Articles {
      lines = List.copyOf(lines);
      buttons = List.copyOf(buttons);
    }

    /// The same with more to say of them.
    Articles with(String more) {
      return new Articles(question, heading, note + " " + more, lines, buttons);
    }
  }

  /// A quote.
  ///
  /// @param mark what stands behind it in brackets: its footnote's number, and its paragraph where
  ///   others share that
  /// @param lead what is read before it, word for word, on one line: no part of the answer
  /// @param pieces word for word, in their order
  /// @param whole whether no word is missing: no piece was cut, and the list or code quoted ends
  /// @param shortened what is said behind a quote that is not whole
  record Quote(
      String mark,
      Optional<String> lead,
      List<QuotePiece> pieces,
      boolean whole,
      String shortened) {
    public Quote {
      pieces = List.copyOf(pieces);
    }

    /// The same with other words to read before it.
    public Quote withLead(Optional<String> other) {
      return new Quote(mark, other, pieces, whole, shortened);
    }

    /// The same with only some of its words where it is too long.
    public Quote fit(int most, ToIntFunction<List<QuotePiece>> size) {
      List<QuotePiece> kept = QuotePiece.fit(pieces, most, size);
      return new Quote(mark, lead, kept, whole && kept.equals(pieces), shortened);
    }
  }

  /// A passage within the ones around it.
  ///
  /// @param footnote of the passage in the middle
  /// @param passages in their order
  /// @param shortened what is said below passages that had to be cut
  record Excerpt(
      Footnote footnote, List<PassageText> passages, String shortened, List<Button> buttons)
      implements Message {
    public Excerpt {
      passages = List.copyOf(passages);
      buttons = List.copyOf(buttons);
    }
  }

  /// A page of the list of articles.
  ///
  /// @param heading how many there are, on one line or two
  /// @param foot which page it is; empty where it is the only one
  record SourcePage(
      String heading, List<SourceLine> lines, Optional<String> foot, List<Button> buttons)
      implements Message {
    public SourcePage {
      lines = List.copyOf(lines);
      buttons = List.copyOf(buttons);
    }
  }

  /// An article in a line.
  ///
  /// @param link its safe address
  record SourceLine(String text, Optional<String> link) {}

  /// What there is to ask about, for who comes to look.
  ///
  /// @param heading how many articles there are; empty while there is no index
  record Overview(Optional<String> heading, List<String> paragraphs) implements Message {
    public Overview {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
