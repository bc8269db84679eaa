package footnote.slack.install;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import footnote.slack.web.SlackException;
import footnote.slack.web.SlackText;
import footnote.slack.web.WebApi;
import footnote.slack.web.WebhookServer;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The two pages by which people install the app (Slack: installing with OAuth): the first sends
/// them to Slack, the second takes them back and asks Slack for the token. What comes back counts
/// only from the browser that was sent, see [InstallState].
public final class InstallPages {
  public static final String INSTALL = "/slack/install";
  public static final String REDIRECT = "/slack/oauth_redirect";

  private static final Logger LOG = LoggerFactory.getLogger(InstallPages.class);
  private static final String COOKIE = "footnote-install";
  private static final String ATTRIBUTES = "; Path=/slack; Secure; HttpOnly; SameSite=Lax";

  private final SlackApp app;
  private final URI authorize;
  private final WebApi api;
  private final Workspaces workspaces;
  private final InstallState states;
  private final Texts texts;

  /// Where installations go.
  public interface Workspaces {
    /// Serves a workspace from now on, across restarts.
    void install(Installation installation) throws IOException;
  }

  /// @param apiUrl the base of the Web API, beside which Slack's own page is
  /// @param texts to tell people in what came of it
  public InstallPages(
      SlackApp app,
      String apiUrl,
      WebApi api,
      Workspaces workspaces,
      InstallState states,
      Texts texts) {
    this.app = app;
    this.authorize = URI.create(apiUrl).resolve("/oauth/v2/authorize");
    this.api = api;
    this.workspaces = workspaces;
    this.states = states;
    this.texts = texts;
  }

  public void serveAt(WebhookServer door) {
    door.serve(INSTALL, exchange -> page(exchange, INSTALL, this::send));
    door.serve(REDIRECT, exchange -> page(exchange, REDIRECT, this::takeBack));
  }

  private interface Page {
    void show(HttpExchange exchange) throws IOException;
  }

  private void page(HttpExchange exchange, String path, Page page) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      if (!exchange.getRequestURI().getPath().equals(path)) {
        say(exchange, 404, texts.say(TextKey.INSTALL_NOTHING));
      } else if (!exchange.getRequestMethod().equals("GET")) {
        say(exchange, 405, texts.say(TextKey.INSTALL_READ_ONLY));
      } else {
        page.show(exchange);
      }
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    String state = states.fresh();
    String query =
        "client_id="
            + encoded(app.clientId())
            + "&scope="
            + encoded(String.join(",", app.scopes()))
            + "&state="
            + encoded(state);
    Headers headers = exchange.getResponseHeaders();
    headers.set(
        "Set-Cookie",
        COOKIE + "=" + state + "; Max-Age=" + InstallState.GOOD.toSeconds() + ATTRIBUTES);
    headers.set("Location", authorize + "?" + query);
    exchange.sendResponseHeaders(302, -1);
  }

  private void takeBack(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange);
    String state = query.getOrDefault("state", "");
    boolean same = InstallState.equal(cookie(exchange), state);
    exchange.getResponseHeaders().set("Set-Cookie", COOKIE + "=; Max-Age=0" + ATTRIBUTES);
    if (!same || !states.redeem(state)) {
      say(exchange, 400, again(TextKey.INSTALL_OLD_LINK));
    } else if (!query.containsKey("code")) {
      say(exchange, 400, again(TextKey.INSTALL_REFUSED));
    } else {
      install(exchange, query.get("code"));
    }
  }

  private String again(TextKey why) {
    return texts.say(why) + " " + texts.say(TextKey.INSTALL_AGAIN, INSTALL);
  }

  private void install(HttpExchange exchange, String code) throws IOException {
    try {
      Installation one = Installation.of(api.access(app.clientId(), app.clientSecret(), code));
      workspaces.install(one);
      say(exchange, 200, texts.say(TextKey.INSTALL_DONE, one.name()));
    } catch (SlackException trouble) {
      LOG.warn("the app was not installed: {}", trouble.inWords());
      say(exchange, 400, again(TextKey.INSTALL_UNCONFIRMED));
    } catch (IOException e) {
      LOG.warn("the app was not installed: {}", e.toString());
      say(exchange, 502, again(TextKey.INSTALL_TROUBLE));
    }
  }

  private static void say(HttpExchange exchange, int status, String words) throws IOException {
    String page =
        "<!doctype html><meta charset=\"utf-8\"><title>Footnote</title><p>"
            + SlackText.escape(words)
            + "</p>\n";
    WebhookServer.respond(exchange, status, "text/html", page);
  }

  private static Map<String, String> query(HttpExchange exchange) {
    String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    Map<String, String> query = new HashMap<>();
    Stream.of(raw.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> query.put(decoded(pair[0]), decoded(pair[1])));
    return query;
  }

  private static String cookie(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).stream()
        .flatMap(headers -> headers.stream())
        .flatMap(header -> Stream.of(header.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(COOKIE + "="))
        .map(cookie -> cookie.substring(COOKIE.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
