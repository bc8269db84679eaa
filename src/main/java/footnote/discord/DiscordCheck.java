package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.chat.Unreached;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Whether Discord would have the bot, without serving.
///
/// One call of the HTTP interface (`users/@me`), by [DiscordHttp].
///
/// ```java
/// DiscordCheck check = DiscordCheck.of(settings, texts);
/// check.fault().isEmpty(); // the token is one that Discord knows
/// ```
///
/// @param fault why not, with the remedy
/// @param notes what is worth knowing when it would: how to invite the bot
public record DiscordCheck(Optional<String> fault, List<String> notes) {
  public DiscordCheck {
    notes = List.copyOf(notes);
  }

  /// Asks Discord who the token belongs to.
  ///
  /// @param texts to tell the outcome in
  public static DiscordCheck of(DiscordSettings settings, Texts texts) {
    if (!settings.token().isToken()) {
      return fault(texts.say(Refusals.MALFORMED));
    }
    try {
      DiscordHttp.Reply reply = new DiscordHttp(settings).reply("users/@me");
      return switch (reply.status()) {
        case 200 -> welcome(new ObjectMapper().readTree(reply.body()), texts);
        case 401 -> fault(texts.say(Refusals.TOKEN));
        default -> fault(texts.say(TextKey.DISCORD_TROUBLE, Integer.toString(reply.status())));
      };
    } catch (IOException e) {
      return fault(
          texts.say(TextKey.DISCORD_UNREACHED, settings.apiUrl(), Unreached.why(e, texts)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return fault(texts.say(TextKey.DISCORD_INTERRUPTED));
    }
  }

  /// Who the bot is and how to invite it.
  ///
  /// @param self Discord's description of the bot's own user (reference, user object)
  private static DiscordCheck welcome(JsonNode self, Texts texts) {
    Invitation invitation = new Invitation(self.path("id").asText());
    return new DiscordCheck(
        Optional.empty(),
        List.of(
            texts.say(TextKey.DISCORD_KNOWS, self.path("username").asText()),
            texts.say(TextKey.DISCORD_INVITE, invitation.toServer()),
            texts.say(TextKey.DISCORD_ADD, invitation.toUser())));
  }

  /// Why not.
  private static DiscordCheck fault(String fault) {
    return new DiscordCheck(Optional.of(fault), List.of());
  }
}
