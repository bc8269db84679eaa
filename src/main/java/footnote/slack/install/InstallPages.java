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
///
/// The way of a person, by RFC 6749 (authorization code):
///
/// 1. `/slack/install` sets a cookie with a fresh state and redirects to Slack with the same state.
/// 2. On Slack's page they choose a workspace and allow the scopes, or refuse.
/// 3. `/slack/oauth_redirect` compares the state that came back with the cookie, lets it count
///    once, and asks Slack for the token of the code. The token is kept, and the bot serves the
///    workspace.
///
/// Nothing is shown that came in with a request but the workspace's name, escaped; the pages load
/// nothing and may not be framed.
public final class InstallPages {
  /// Where people begin.
  public static final String INSTALL = "/slack/install";

  /// Where Slack sends them back; it must be named in the app's settings.
  public static final String REDIRECT = "/slack/oauth_redirect";

  private static final Logger LOG = LoggerFactory.getLogger(InstallPages.class);

  /// Holds the state.
  private static final String COOKIE = "footnote-install";

  /// Sent over TLS only, seen by no script, and sent along when Slack's page leads back (`Lax`).
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
    ///
    /// @throws IOException when it can't be kept
    void install(Installation installation) throws IOException;
  }

  /// @param app that is installed
  /// @param apiUrl the base of the Web API, beside which Slack's own page is
  /// @param api for calls without a token
  /// @param workspaces told of each installation
  /// @param states that tell who was sent from here
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

  /// Answers at both paths of a server.
  public void serveAt(WebhookServer door) {
    door.serve(INSTALL, exchange -> page(exchange, INSTALL, this::send));
    door.serve(REDIRECT, exchange -> page(exchange, REDIRECT, this::takeBack));
  }

  private interface Page {
    void show(HttpExchange exchange) throws IOException;
  }

  /// Shows a page to who asks for exactly its path and reads it; with headers that keep it out of
  /// caches, frames and the `Referer` of what follows.
  private void page(HttpExchange exchange, String path, Page page) throws IOException {
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

  /// Sends the browser to Slack. The state goes twice: with the address, and in the cookie.
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

  /// Takes the browser back. The cookie is deleted whatever comes of it; a state counts once.
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

  /// Why it did not work, and where to begin again.
  private String again(TextKey why) {
    return texts.say(why) + " " + texts.say(TextKey.INSTALL_AGAIN, INSTALL);
  }

  /// Asks Slack for the token and hands it on; a code that Slack doesn't know is most often an old
  /// one.
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

  /// A page of one sentence.
  private static void say(HttpExchange exchange, int status, String words) throws IOException {
    String page =
        "<!doctype html><meta charset=\"utf-8\"><title>Footnote</title><p>"
            + SlackText.escape(words)
            + "</p>\n";
    WebhookServer.respond(exchange, status, "text/html", page);
  }

  /// The parameters of the address; the last counts where one is there twice.
  private static Map<String, String> query(HttpExchange exchange) {
    String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    Map<String, String> query = new HashMap<>();
    Stream.of(raw.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> query.put(decoded(pair[0]), decoded(pair[1])));
    return query;
  }

  /// The state that the browser was given; empty where it wasn't.
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

  /// Empty for what is not encoded rightly.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
