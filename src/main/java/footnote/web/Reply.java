package footnote.web;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/// What a browser gets.
///
/// @param type of the body, without its charset, which is UTF-8
/// @param headers besides those of every reply
record Reply(int status, String type, Map<String, String> headers, Body body) {
  Reply {
    headers = Map.copyOf(headers);
  }

  /// A body that is written while it is sent, since an article may be long.
  interface Body {
    void writeTo(Writer out) throws IOException;
  }

  static Reply text(int status, String words) {
    return of(status, "text/plain", words + "\n");
  }

  /// The same with a header.
  Reply with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, all, body);
  }

  static Reply of(int status, String type, String text) {
    return new Reply(status, type, Map.of(), out -> out.write(text));
  }
}
