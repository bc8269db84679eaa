package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Single questions to Discord's HTTP interface, without JDA: no session is opened, of which
/// Discord allows 1,000 a day. For any number of threads.
final class DiscordHttp {
  /// For the connection, and again for the response.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DiscordSettings settings;

  /// Made when it is first needed: most bots never ask.
  private @Nullable HttpClient client;

  DiscordHttp(DiscordSettings settings) {
    this.settings = settings;
  }

  /// What Discord knows of something; empty where it doesn't, or where the bot may not know.
  ///
  /// @param path behind the base of the interface
  /// @throws UncheckedIOException when it can't be found out at the moment
  Optional<JsonNode> get(String path) {
    try {
      HttpResponse<String> response = response(path);
      return switch (response.statusCode()) {
        case 200 -> Optional.of(JSON.readTree(response.body()));
        case 403, 404 -> Optional.empty();
        default -> throw new IOException("Discord answered " + response.statusCode());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /// The response, whatever its status.
  ///
  /// @throws IOException also when none came in time
  HttpResponse<String> response(String path) throws IOException, InterruptedException {
    return client().send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  /// One for all calls, so that they share its connections and threads.
  private synchronized HttpClient client() {
    if (client == null) {
      client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }
    return client;
  }

  /// Discord wants a `User-Agent` of this form (reference, user agent).
  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.apiUrl() + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bot " + settings.token().value())
        .header("User-Agent", "DiscordBot (footnote, 0)")
        .build();
  }
}
