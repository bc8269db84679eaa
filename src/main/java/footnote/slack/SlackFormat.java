package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.article.Spelling;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackMessage;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.wording.AnswerNotes;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;

/// Lays an answer out for Slack, within every limit of Slack for any article and any question:
/// quotes are shortened at sentence ends first, then fewer of them are shown.
final class SlackFormat {
  /// Citations in a reply.
  static final int PAGE = 3;

  private static final int[] QUOTE_ROOMS = {2_500, 1_500, 800, 400, 200};

  /// Characters in the text of a footnote or in the notes under an answer, at most.
  private static final int LONGEST_NOTE = 600;

  private static final int MOST_SUGGESTIONS = 3;

  private final Texts texts;
  private final AnswerNotes notes;

  SlackFormat(Texts texts) {
    this.texts = texts;
    this.notes = new AnswerNotes(texts);
  }

  SlackMessage render(Answer answer, Page page) {
    return switch (answer) {
      case Answer.Found found -> found(found, page);
      case Answer.NothingFound nothing -> nothing(nothing, page);
      case Answer.Refused refused -> BlockBuilder.of(notes.refused(refused.refusal()));
      case Answer.NotReady _ -> BlockBuilder.of(texts.say(TextKey.NOT_READY));
    };
  }

  private SlackMessage found(Answer.Found found, Page page) {
    int all = found.citations().size();
    if (page.from() > all) {
      return BlockBuilder.of(texts.say(TextKey.NOTHING_MORE));
    }
    int most = Math.min(page.size(), all - page.from() + 1);
    for (int count = most; count > 1; count--) {
      for (int room : QUOTE_ROOMS) {
        SlackMessage reply = found(found, page, count, room);
        if (BlockBuilder.fits(reply)) {
          return reply;
        }
      }
    }
    return found(found, page, 1, QUOTE_ROOMS[QUOTE_ROOMS.length - 1]);
  }

  private SlackMessage found(Answer.Found found, Page page, int count, int room) {
    int first = page.from() - 1;
    List<Citation> shown = found.citations().subList(first, first + count);
    BlockBuilder sheet =
        new BlockBuilder().paragraph(texts.say(TextKey.QUESTION, line(found.question().text())));
    shown.forEach(citation -> sheet.paragraph(quote(citation, room)));
    sheet.small(List.of(note(String.join("\n", notes.under(found, shown)))));
    shown.forEach(citation -> footnote(citation, sheet));
    if (first + count < found.citations().size()) {
      more(found.question().text(), page.from() + count, sheet);
    }
    shown.forEach(citation -> context(citation, sheet));
    return end(found.question().text(), page, sheet);
  }

  private SlackMessage nothing(Answer.NothingFound nothing, Page page) {
    BlockBuilder sheet =
        new BlockBuilder().paragraph(texts.say(TextKey.QUESTION, line(nothing.question().text())));
    sheet.paragraph(note(String.join("\n", notes.instead(nothing))));
    nothing.closest().stream().limit(1).forEach(citation -> closest(citation, sheet));
    nothing.suggestions().stream()
        .limit(MOST_SUGGESTIONS)
        .forEach(spelling -> instead(nothing.question().text(), spelling, sheet));
    sheet.button(
        "sources",
        texts.say(TextKey.BUTTON_SOURCES),
        new Click("", ReplyToken.Sources.of(nothing)));
    nothing.closest().stream().limit(1).forEach(citation -> context(citation, sheet));
    return end(nothing.question().text(), page, sheet);
  }

  private void closest(Citation citation, BlockBuilder sheet) {
    sheet.paragraph(texts.say(TextKey.NOTHING_CLOSEST) + " " + quote(citation, 800));
    footnote(citation, sheet);
  }

  /// The quote and its number. Only its white space is folded.
  private String quote(Citation citation, int room) {
    Cut cut = Cut.fit(DisplayText.line(citation.text()), room, it -> it);
    String number = " [" + citation.number() + "]";
    return cut.whole()
        ? "“" + cut.text() + "”" + number
        : "“" + cut.text() + " …”" + number + " (" + texts.say(TextKey.CUT_QUOTE) + ")";
  }

  private void footnote(Citation citation, BlockBuilder sheet) {
    Footnote footnote = Footnote.of(citation, texts);
    sheet.small("[" + footnote.number() + "] " + note(footnote.text()), footnote.link());
  }

  private void more(String question, int from, BlockBuilder sheet) {
    if (from <= Answerer.MOST_CITATIONS) {
      String check = ReplyToken.check(line(question));
      sheet.button(
          "more",
          texts.say(TextKey.BUTTON_MORE),
          new Click(line(question), new ReplyToken.More(from, check)));
    }
  }

  private void context(Citation citation, BlockBuilder sheet) {
    sheet.button(
        "context-" + citation.number(),
        texts.say(TextKey.BUTTON_CONTEXT, citation.number()),
        new Click("", ReplyToken.Context.of(citation)));
  }

  private void instead(String question, Spelling spelling, BlockBuilder sheet) {
    ReplyToken token =
        new ReplyToken.Instead(
            ReplyToken.check(line(question)), spelling.word(), spelling.instead());
    sheet.button(
        "instead-" + spelling.instead(),
        texts.say(TextKey.BUTTON_INSTEAD, spelling.instead()),
        new Click(line(question), token));
  }

  private SlackMessage end(String question, Page page, BlockBuilder sheet) {
    if (page.alone()) {
      ReplyToken token = new ReplyToken.Share(page.from(), ReplyToken.check(line(question)));
      sheet.button(
          "share", texts.say(TextKey.BUTTON_SHARE_IN_CHANNEL), new Click(line(question), token));
    }
    return sheet
        .button(
            "remove",
            texts.say(TextKey.BUTTON_REMOVE),
            new Click("", new ReplyToken.Remove(page.asker())))
        .reply();
  }

  private static String note(String text) {
    Cut cut = Cut.fit(text, LONGEST_NOTE, it -> it);
    return cut.whole() ? cut.text() : cut.text() + " …";
  }

  private static String line(String question) {
    return DisplayText.line(question);
  }
}
