package footnote.web;

import footnote.chat.Message;
import footnote.chat.QuotePiece;
import footnote.chat.ReplyToken;
import footnote.chat.Vote;
import footnote.web.Element.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message of the conversation as a page shows it: the same words in the same order as in chat,
/// with links in the place of buttons. Nothing is cut, for a page has room.
///
/// @param heading of the page, where the message has one
/// @param answer quotes with their notes
/// @param paragraphs what else is said
/// @param lines articles
/// @param links what buttons do in chat, as far as an address can do it
record MessageView(
    Optional<String> heading,
    Optional<Answer> answer,
    List<String> paragraphs,
    List<Entry> lines,
    Optional<String> foot,
    List<Link> links) {
  MessageView {
    paragraphs = List.copyOf(paragraphs);
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /// An answer, or what comes nearest to one.
  record Answer(
      boolean found,
      List<String> notes,
      Optional<String> lead,
      List<Quoted> quotes,
      List<Entry> footnotes) {
    Answer {
      notes = List.copyOf(notes);
      quotes = List.copyOf(quotes);
      footnotes = List.copyOf(footnotes);
    }

    boolean hasFootnotes() {
      return !footnotes.isEmpty();
    }
  }

  /// A quote.
  ///
  /// @param before what is read before it
  /// @param cut said behind one that is not whole
  /// @param page that shows it where it stands
  /// @param label of the link to that
  record Quoted(
      String mark,
      Optional<String> before,
      List<Element> blocks,
      Optional<String> cut,
      String page,
      String label) {
    Quoted {
      blocks = List.copyOf(blocks);
    }
  }

  /// A link in the place of a button.
  record Link(String href, String label) {}

  boolean hasLinks() {
    return !links.isEmpty();
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  /// The message laid out.
  ///
  /// @param question that the message answers, with its filters
  static MessageView of(Message message, String question) {
    List<Link> links = links(message, question);
    return switch (message) {
      case Message.Plain(String text) -> said(Optional.empty(), List.of(text));
      case Message.Answer answer ->
          new MessageView(
              Optional.of(answer.heading()),
              Optional.of(answer(answer)),
              answer.after(),
              List.of(),
              Optional.empty(),
              links);
      case Message.Articles articles ->
          new MessageView(
              Optional.of(articles.heading()),
              Optional.empty(),
              List.of(articles.note()),
              entries(articles.lines()),
              Optional.empty(),
              links);
      case Message.SourcePage page ->
          new MessageView(
              Optional.of(page.heading()),
              Optional.empty(),
              List.of(),
              entries(page.lines()),
              page.foot(),
              links);
      case Message.Overview(Optional<String> heading, List<String> paragraphs) ->
          said(heading, paragraphs);
      case Message.Excerpt _ -> said(Optional.empty(), List.of());
    };
  }

  /// A message of words alone.
  private static MessageView said(Optional<String> heading, List<String> paragraphs) {
    return new MessageView(
        heading, Optional.empty(), paragraphs, List.of(), Optional.empty(), List.of());
  }

  /// Articles, each with the address where it was published.
  private static List<Entry> entries(List<Message.SourceLine> lines) {
    return lines.stream().map(it -> Entry.of(it.text(), it.link())).toList();
  }

  /// Quotes and the buttons that show them in their articles come in the same order, one for each.
  private static Answer answer(Message.Answer answer) {
    List<Message.Button> contexts =
        answer.buttons().stream().filter(it -> it.token() instanceof ReplyToken.Context).toList();
    List<Quoted> quotes = new ArrayList<>();
    for (int i = 0; i < answer.quotes().size(); i++) {
      quotes.add(quoted(answer.quotes().get(i), contexts.get(i)));
    }
    List<Entry> footnotes =
        answer.footnotes().stream()
            .map(it -> Entry.of("[" + it.number() + "] " + it.text(), it.link()))
            .toList();
    return new Answer(answer.found(), answer.notes(), answer.lead(), quotes, footnotes);
  }

  /// @param context the button that shows the quote where it stands
  private static Quoted quoted(Message.Quote quote, Message.Button context) {
    ElementList elements = new ElementList();
    for (QuotePiece piece : quote.pieces()) {
      elements.add(piece.kind(), Line.of(piece.text()));
    }
    return new Quoted(
        quote.mark(),
        quote.lead(),
        elements.all(),
        Optional.of(quote.shortened()).filter(_ -> !quote.whole()),
        ((ReplyToken.Context) context.token()).page(),
        context.label());
  }

  /// What needs neither a click's author nor another message.
  private static List<Link> links(Message message, String question) {
    List<Link> links = new ArrayList<>();
    for (Message.Button button : message.buttons()) {
      href(button.token(), question).map(it -> new Link(it, button.label())).ifPresent(links::add);
    }
    return links;
  }

  /// Where a link leads that does what the button does; relative to the top of the pages. Buttons
  /// that share, judge or take away a message have nothing to do here, and *Context* stands behind
  /// its quote.
  private static Optional<String> href(ReplyToken token, String question) {
    return switch (token) {
      case ReplyToken.More(int from, String _, _) ->
          Optional.of("./?q=" + SearchForm.encoded(question) + "&from=" + from);
      case ReplyToken.Instead instead ->
          Optional.of("./?q=" + SearchForm.encoded(instead.in(question)));
      case ReplyToken.Sources(String filter) ->
          Optional.of("sources?q=" + SearchForm.encoded(filter));
      case ReplyToken.Page(int page, String filter) ->
          Optional.of("sources?q=" + SearchForm.encoded(filter) + "&page=" + page);
      case ReplyToken.Context _,
          ReplyToken.Share _,
          ReplyToken.Remove _,
          ReplyToken.Turn _,
          Vote _ ->
          Optional.empty();
    };
  }
}
