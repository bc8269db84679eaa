package footnote.discord;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.article.Spelling;
import footnote.chat.ReplyToken;
import footnote.question.Refusal;
import footnote.text.Cut;
import footnote.wording.AnswerNotes;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Writes an answer as a card: the question, the quotes, the evidence, the footnotes, the buttons.
/// Whatever an article holds, the card keeps within Discord's limits: what is too long is cut at
/// the end of a sentence, and says so.
final class DiscordFormat {
  /// Citations on a card.
  static final int PAGE = 3;

  private static final int LONGEST_FOOTNOTE = 420;
  private static final int LONGEST_NOTES = 700;

  private final Texts texts;
  private final AnswerNotes notes;

  DiscordFormat(Texts texts) {
    this.texts = texts;
    this.notes = new AnswerNotes(texts);
  }

  /// @param answer with one citation more than is shown, where there is one
  DiscordMessage render(Answer answer, Asked asked) {
    return switch (answer) {
      case Answer.Found found -> found(found, asked);
      case Answer.NothingFound nothing -> nothing(nothing, asked);
      case Answer.Refused(_, Refusal refusal) -> DiscordMessage.of(notes.refused(refusal));
      case Answer.NotReady _ -> DiscordMessage.of(texts.say(TextKey.NOT_READY));
    };
  }

  private DiscordMessage found(Answer.Found found, Asked asked) {
    List<Citation> shown = found.citations().stream().skip(asked.from() - 1L).limit(PAGE).toList();
    if (shown.isEmpty()) {
      return DiscordMessage.of(texts.say(TextKey.NOTHING_MORE));
    }
    int next = asked.from() + PAGE;
    List<Button> buttons = new ArrayList<>();
    if (found.citations().size() >= next) {
      ReplyToken more = new ReplyToken.More(next, ReplyToken.check(found.question().text()));
      add(buttons, more, texts.say(TextKey.BUTTON_MORE));
    }
    addOthers(buttons, found.question().text(), shown, asked);
    return card(found.question().text(), shown, notes.under(found, shown), buttons);
  }

  private DiscordMessage nothing(Answer.NothingFound nothing, Asked asked) {
    List<Citation> closest = nothing.closest().stream().limit(1).toList();
    List<String> lines = new ArrayList<>(notes.instead(nothing));
    if (!closest.isEmpty()) {
      lines.add(texts.say(TextKey.NOTHING_CLOSEST));
    }
    List<Button> buttons = new ArrayList<>();
    for (Spelling spelling : nothing.suggestions().stream().limit(2).toList()) {
      addInstead(buttons, nothing.question().text(), spelling);
    }
    add(buttons, ReplyToken.Sources.of(nothing), texts.say(TextKey.BUTTON_SOURCES));
    addOthers(buttons, nothing.question().text(), closest, asked);
    List<String> parts = new ArrayList<>();
    String question = QuestionLine.of(nothing.question().text(), texts);
    String said = fitted(lines, LONGEST_NOTES);
    String footnotes = footnotes(closest);
    parts.add(question);
    parts.add(said);
    parts.add(quotes(closest, question.length() + said.length() + footnotes.length()));
    parts.add(footnotes);
    return new DiscordMessage(parts, buttons);
  }

  private void addInstead(List<Button> buttons, String question, Spelling spelling) {
    ReplyToken token =
        new ReplyToken.Instead(ReplyToken.check(question), spelling.word(), spelling.instead());
    add(buttons, token, texts.say(TextKey.BUTTON_INSTEAD, Cut.line(spelling.instead(), 60)));
  }

  private void addOthers(List<Button> buttons, String question, List<Citation> shown, Asked asked) {
    for (Citation citation : shown) {
      String label = texts.say(TextKey.BUTTON_CONTEXT, Integer.toString(citation.number()));
      add(buttons, ReplyToken.Context.of(citation), label);
    }
    if (asked.alone()) {
      ReplyToken share = new ReplyToken.Share(asked.from(), ReplyToken.check(question));
      add(buttons, share, texts.say(TextKey.BUTTON_SHARE));
    }
    add(buttons, new ReplyToken.Remove(asked.asker()), texts.say(TextKey.BUTTON_REMOVE));
  }

  /// Adds a button, unless its token is too long for one.
  static void add(List<Button> buttons, ReplyToken token, String label) {
    if (token.fits()) {
      buttons.add(Button.secondary(token.encode(), label));
    }
  }

  private DiscordMessage card(
      String question, List<Citation> shown, List<String> lines, List<Button> buttons) {
    String asked = QuestionLine.of(question, texts);
    String said = fitted(lines, LONGEST_NOTES);
    String footnotes = footnotes(shown);
    String quotes = quotes(shown, asked.length() + said.length() + footnotes.length());
    return new DiscordMessage(List.of(asked, quotes, said, footnotes), buttons);
  }

  /// The quotes, which share what room the rest leaves them.
  private String quotes(List<Citation> shown, int taken) {
    List<String> lines = new ArrayList<>();
    for (Citation citation : shown) {
      lines.add(quote(citation, (DiscordMessage.ROOM - taken) / shown.size()));
    }
    return String.join("\n", lines);
  }

  private String quote(Citation citation, int room) {
    String mark = " [" + citation.number() + "]";
    String shortened = "… [" + citation.number() + "] (" + texts.say(TextKey.CUT_QUOTE) + ")";
    Cut cut = Cut.fit(citation.text(), room - shortened.length() - 3, Markup::escape);
    return "> " + cut.text() + (cut.whole() ? mark : shortened);
  }

  private String footnotes(List<Citation> shown) {
    List<String> lines = new ArrayList<>();
    for (Citation citation : shown) {
      Footnote footnote = Footnote.of(citation, texts);
      lines.add("[" + footnote.number() + "] " + line(footnote));
    }
    return String.join("\n", lines);
  }

  /// A footnote without its number, with its link shown in full and without a preview.
  static String line(Footnote footnote) {
    Cut cut = Cut.fit(footnote.text(), LONGEST_FOOTNOTE, Markup::escape);
    String text = cut.whole() ? cut.text() : cut.text() + "…";
    return text + footnote.link().map(link -> " <" + quiet(link) + ">").orElse("");
  }

  /// The same address, without what Discord would take for a mention.
  private static String quiet(String link) {
    return link.replaceAll("(?i)@(?=everyone|here)", "%40");
  }

  private static String fitted(List<String> lines, int room) {
    List<String> fitted = new ArrayList<>();
    int left = room;
    for (String line : lines) {
      String escaped = Cut.fit(line, left, Markup::escape).text();
      fitted.add(escaped);
      left -= escaped.length() + 1;
    }
    return String.join("\n", fitted.stream().filter(line -> !line.isEmpty()).toList());
  }
}
