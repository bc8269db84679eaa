package footnote.web;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a browser asks for, as far as a page looks at it.
///
/// @param path without the query
/// @param query the parameters of the address; the first counts where one is there twice
/// @param language that the browser likes best
/// @param asker by whom questions are counted: an address, as the nearest proxy tells it
record PageRequest(
    String path, Map<String, String> query, Optional<Locale> language, String asker) {
  /// Characters of an address; browsers and proxies stop at about as many.
  static final int LONGEST = 4_000;

  PageRequest {
    query = Map.copyOf(query);
  }

  /// What is asked for by an exchange of the server; a parameter or a header that can't be read
  /// counts as one that is not there.
  static PageRequest of(HttpExchange exchange) {
    return new PageRequest(
        exchange.getRequestURI().getPath(),
        query(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
        language(first(exchange, "Accept-Language")),
        asker(exchange.getRemoteAddress().getAddress(), first(exchange, "X-Forwarded-For")));
  }

  /// A parameter; empty where it isn't there.
  String parameter(String name) {
    return query.getOrDefault(name, "").strip();
  }

  /// The value of a header, whatever the case of its name.
  private static Optional<String> first(HttpExchange exchange, String header) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header));
  }

  /// The parameters of an address, which come with `+` for blanks (HTML: form submission).
  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    Stream.of(raw.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> query.putIfAbsent(decoded(pair[0]), decoded(pair[1])));
    return query;
  }

  /// Empty for what is not encoded rightly.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// The language of the greatest weight (RFC 9110: Accept-Language); empty for what is none, or
  /// too long to have been meant.
  private static Optional<Locale> language(Optional<String> header) {
    try {
      List<Locale.LanguageRange> ranges =
          Locale.LanguageRange.parse(header.filter(it -> it.length() < 200).orElse(""));
      return ranges.stream().findFirst().map(it -> Locale.forLanguageTag(it.getRange()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// A proxy on this machine is believed what it tells last; nobody else, for all can tell it.
  private static String asker(InetAddress peer, Optional<String> forwarded) {
    String told = forwarded.map(it -> it.substring(it.lastIndexOf(',') + 1).strip()).orElse("");
    return peer.isLoopbackAddress() && !told.isEmpty() && told.length() < 64
        ? told
        : peer.getHostAddress();
  }
}
