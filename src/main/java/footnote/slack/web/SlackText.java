package footnote.slack.web;

import footnote.text.DisplayText;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as Slack sends and takes it (Slack: formatting message text): `&`, `<` and `>` are escaped,
/// and what stands in angle brackets is a mention, a link or a date.
///
/// ```java
/// SlackText.read("<@U0BOT> is <https://example.org|this> 5 &gt; 4?"); // "is this 5 > 4?"
/// SlackText.escape("<!channel>"); // "&lt;!channel&gt;", which calls nobody
/// ```
public final class SlackText {
  /// What Slack writes for mentions, links and dates.
  private static final Pattern BRACKETS = Pattern.compile("<([^<>]*)>");

  /// Emoji by their names, or code, in which there are none. What stands within a word or a time is
  /// no emoji.
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(`[^`]+`)|(?<![\\p{L}\\p{N}:/])(?::[\\p{L}\\p{N}_+'-]+:)+(?![\\p{L}\\p{N}/])");

  private SlackText() {}

  /// A message as its writer saw it, line by line, without emoji and mentions: who is called is no
  /// part of what is said. Links show their words, channels their names where Slack tells them, and
  /// commands to Slack (`<!here>`) nothing.
  ///
  /// @param message as an event has it
  public static String read(String message) {
    String shown = BRACKETS.matcher(message).replaceAll(SlackText::shown);
    String words =
        SHORTCODE
            .matcher(shown)
            .replaceAll(it -> it.group(1) == null ? " " : Matcher.quoteReplacement(it.group(1)));
    return DisplayText.lines(unescape(words));
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
  private static String shown(MatchResult part) {
    String inside = part.group(1);
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : inside.substring(bar + 1);
    return Matcher.quoteReplacement(named(target, label));
  }

  /// By its kind: a channel, people, a link or a command.
  ///
  /// @param target what stands before the bar: `#C1`, `@U1`, `!here`, an address
  /// @param label what stands behind it; empty where there is no bar
  private static String named(String target, String label) {
    if (target.startsWith("#")) {
      return label.isEmpty() ? "" : "#" + label;
    }
    if (target.startsWith("@") || target.startsWith("!subteam")) {
      return " ";
    }
    if (!label.isEmpty()) {
      return label;
    }
    return target.startsWith("!") ? "" : target;
  }
}
