package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.chat.Unreached;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whether Discord would have the bot, without serving.
///
/// @param fault why not, with the remedy
/// @param notes what is worth knowing when it would: how to invite the bot
public record DiscordCheck(Optional<String> fault, List<String> notes) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public DiscordCheck {
    notes = List.copyOf(notes);
  }

  /// Asks Discord who the token belongs to.
  public static DiscordCheck of(DiscordSettings settings) {
    if (!settings.plausible()) {
      return fault(Refusals.MALFORMED);
    }
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<String> response =
          client.send(request(settings), HttpResponse.BodyHandlers.ofString());
      return switch (response.statusCode()) {
        case 200 -> welcome(new ObjectMapper().readTree(response.body()));
        case 401 -> fault(Refusals.TOKEN);
        default -> fault("Discord has trouble: it answered " + response.statusCode() + ".");
      };
    } catch (IOException e) {
      return fault("Discord can't be reached at " + settings.apiUrl() + ": " + Unreached.why(e));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return fault("Discord was not asked: the check was interrupted.");
    }
  }

  private static HttpRequest request(DiscordSettings settings) {
    return HttpRequest.newBuilder(URI.create(settings.apiUrl() + "users/@me"))
        .timeout(PATIENCE)
        .header("Authorization", "Bot " + settings.token().value())
        .header("User-Agent", "DiscordBot (footnote, 0)")
        .build();
  }

  private static DiscordCheck welcome(JsonNode self) {
    Invitation invitation = new Invitation(self.path("id").asText());
    return new DiscordCheck(
        Optional.empty(),
        List.of(
            "Discord knows the bot as " + self.path("username").asText() + ".",
            "Invite it to a server: " + invitation.toServer(),
            "Or add it to your own account: " + invitation.toUser()));
  }

  private static DiscordCheck fault(String fault) {
    return new DiscordCheck(Optional.of(fault), List.of());
  }
}
