package footnote.slack.web;

import footnote.text.DisplayText;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as Slack sends and takes it (Slack: formatting message text): `&`, `<` and `>` are escaped,
/// and what stands in angle brackets is a mention, a link or a date.
///
/// ```java
/// SlackText.read("<@U0BOT> is <https://example.org|this> 5 &gt; 4?", "U0BOT"); // "is this 5 > 4?"
/// SlackText.escape("<!channel>"); // "&lt;!channel&gt;", which calls nobody
/// ```
public final class SlackText {
  /// What Slack writes for mentions, links and dates.
  private static final Pattern BRACKETS = Pattern.compile("<([^<>]*)>");

  private SlackText() {}

  /// A message as its writer saw it, on one line, without the mentions of the bot. Links show their
  /// words, people and channels their names where Slack tells them; commands to Slack (`<!here>`)
  /// nothing.
  ///
  /// @param message as an event has it
  /// @param bot the id of the bot's user
  public static String read(String message, String bot) {
    String shown = BRACKETS.matcher(message).replaceAll(part -> shown(part, bot));
    return DisplayText.line(unescape(shown));
  }

  /// Keeps a text from being read as anything but itself. The ampersand goes first, as it is part
  /// of what the others become.
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// What [#escape] was given. The ampersand goes last, so that `&amp;lt;` becomes `&lt;`.
  public static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /// What a reader sees of something in angle brackets.
  private static String shown(MatchResult part, String bot) {
    String inside = part.group(1);
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : inside.substring(bar + 1);
    if (target.equals("@" + bot)) {
      return " ";
    }
    return Matcher.quoteReplacement(named(target, label));
  }

  /// By its kind: a channel, a person, a link or a command.
  private static String named(String target, String label) {
    if (target.startsWith("#")) {
      return label.isEmpty() ? "" : "#" + label;
    }
    if (target.startsWith("@")) {
      return label.isEmpty() ? "" : "@" + label;
    }
    if (!label.isEmpty()) {
      return label;
    }
    return target.startsWith("!") ? "" : target;
  }
}
