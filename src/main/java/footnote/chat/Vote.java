package footnote.chat;

import footnote.answer.Citation;
import footnote.wording.TextKey;
import java.util.List;

/// Says whether an answer helped: of each passage that it quotes, for the question it answers.
///
/// @param check of the question
/// @param passages their ids, the first quoted first; at most [#MOST]
public record Vote(boolean helpful, String check, List<String> passages)
    implements ReplyToken.Asks {
  /// Passages that one token carries.
  static final int MOST = 3;

  private static final String HELPFUL = "h";
  private static final String UNHELPFUL = "n";

  public Vote {
    passages = List.copyOf(passages);
    TokenText.requireWithin("passages", passages.size(), 1, MOST);
  }

  static Vote of(TokenText text) {
    return new Vote(
        text.part(0).equals(HELPFUL), text.part(1), List.of(text.rest(2).split("\\.", -1)));
  }

  /// The fields of its text.
  String fields() {
    return (helpful ? HELPFUL : UNHELPFUL) + "." + check + "." + String.join(".", passages);
  }

  /// One for each opinion, under what is an answer.
  static void addTo(ButtonRow row, ButtonPlace place) {
    if (place instanceof ButtonPlace.Found found && row.style().votes()) {
      List<String> passages =
          found.shown().stream()
              .map(Citation::passage)
              .map(passage -> passage.id())
              .distinct()
              .limit(MOST)
              .toList();
      if (!passages.isEmpty()) {
        row.add("helpful", new Vote(true, found.check(), passages), TextKey.BUTTON_HELPFUL);
        row.add("unhelpful", new Vote(false, found.check(), passages), TextKey.BUTTON_UNHELPFUL);
      }
    }
  }
}
