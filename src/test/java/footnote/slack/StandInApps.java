package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The part of Slack that lets apps in: a code, good once, for each time a person allows it, and a
/// token for the code and the app's secret.
final class StandInApps {
  static final String CLIENT_ID = "12345.67890";
  static final String CLIENT_SECRET = "the-client-secret";

  private final Map<String, ObjectNode> codes = new HashMap<>();
  private final List<String> tokens = new ArrayList<>();

  /// Lets the app into a workspace.
  synchronized String allow(String team, String name) {
    ObjectNode answer = allowed(team);
    answer.put("is_enterprise_install", false);
    answer.putObject("team").put("id", team).put("name", name);
    answer.putNull("enterprise");
    return code(answer);
  }

  /// Lets the app into all workspaces of an organisation.
  synchronized String allowAll(String enterprise, String name) {
    ObjectNode answer = allowed(enterprise);
    answer.put("is_enterprise_install", true);
    answer.putNull("team");
    answer.putObject("enterprise").put("id", enterprise).put("name", name);
    return code(answer);
  }

  private static ObjectNode allowed(String id) {
    ObjectNode answer =
        new ObjectMapper()
            .createObjectNode()
            .put("ok", true)
            .put("app_id", "A1")
            .put("token_type", "bot")
            .put("access_token", token(id))
            .put("bot_user_id", "UBOT" + id)
            .put("scope", String.join(",", SlackBot.SCOPES));
    answer.putObject("authed_user").put("id", "U1");
    return answer;
  }

  static String token(String id) {
    return "xoxb-of-" + id;
  }

  private String code(ObjectNode answer) {
    String code = "code+" + codes.size();
    codes.put(code, answer);
    return code;
  }

  synchronized boolean knows(String token) {
    return tokens.contains(token);
  }

  /// Answers as oauth.v2.access does.
  ///
  /// @param authorization the header, which names the app
  synchronized String access(String authorization, JsonNode body) {
    String pair = CLIENT_ID + ":" + CLIENT_SECRET;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    boolean named =
        body.path("client_id").asText().equals(CLIENT_ID)
            && body.path("client_secret").asText().equals(CLIENT_SECRET);
    if (!authorization.equals(basic) && !named) {
      return "{\"ok\":false,\"error\":\"bad_client_secret\"}";
    }
    @Nullable ObjectNode answer = codes.remove(body.path("code").asText());
    if (answer == null) {
      return "{\"ok\":false,\"error\":\"invalid_code\"}";
    }
    tokens.add(answer.path("access_token").asText());
    return answer.toString();
  }
}
