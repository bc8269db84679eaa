package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Single questions to Discord's HTTP interface, without JDA: no session is opened, of which
/// Discord allows 1,000 a day. For any number of threads.
final class DiscordHttp {
  /// For the connection, and again for the response.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DiscordSettings settings;

  private final DiscordProxies proxies;

  /// Made when it is first needed: most bots never ask.
  private @Nullable OkHttpClient client;

  DiscordHttp(DiscordSettings settings) {
    this(settings, DiscordProxies.ofEnvironment());
  }

  /// @param proxies by which Discord is reached
  DiscordHttp(DiscordSettings settings, DiscordProxies proxies) {
    this.settings = settings;
    this.proxies = proxies;
  }

  /// What Discord answered.
  ///
  /// @param status of HTTP
  record Reply(int status, String body) {}

  /// What Discord knows of something; empty where it doesn't, or where the bot may not know. One
  /// that Discord's limits refuse (429) can't be found out at the moment either.
  ///
  /// @param path behind the base of the interface
  /// @throws UncheckedIOException when it can't be found out at the moment
  Optional<JsonNode> get(String path) {
    try {
      Reply reply = reply(path);
      return switch (reply.status()) {
        case 200 -> Optional.of(JSON.readTree(reply.body()));
        case 403, 404 -> Optional.empty();
        default -> throw new IOException("Discord answered " + reply.status());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /// The reply, whatever its status. A call has twenty seconds in all, the ten for connecting among
  /// them.
  ///
  /// @throws IOException also when none came in time
  Reply reply(String path) throws IOException, InterruptedException {
    try (Response response = client().newCall(request(path)).execute()) {
      return new Reply(response.code(), response.body().string());
    } catch (InterruptedIOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      throw e;
    }
  }

  /// One for all calls, so that they share its connections and threads.
  private synchronized OkHttpClient client() {
    if (client == null) {
      client =
          proxies
              .client(new OkHttpClient.Builder())
              .connectTimeout(PATIENCE)
              .callTimeout(PATIENCE.plus(PATIENCE))
              .build();
    }
    return client;
  }

  /// Discord wants a `User-Agent` of this form (reference, user agent).
  private Request request(String path) {
    return new Request.Builder()
        .url(settings.apiUrl() + path)
        .header("Authorization", "Bot " + settings.token().value())
        .header("User-Agent", "DiscordBot (footnote, 0)")
        .build();
  }
}
