package footnote.state;

import footnote.text.Cut;
import footnote.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A question that was asked in vain.
///
/// @param asked in the asker's words, on one line
/// @param words that it asks for, each once, as the index knows them
/// @param missing those of them that stand nowhere in the articles
public record Miss(String asked, List<String> words, List<String> missing) {
  /// UTF-16 units of a topic: a row of an index of PostgreSQL has 2,704 bytes (its documentation,
  /// B-tree indexes).
  private static final int LONGEST_TOPIC = 200;

  public Miss {
    words = List.copyOf(words);
    missing = List.copyOf(missing);
  }

  /// What it is counted under: each word that is missing, or all words together where none is.
  List<String> topics() {
    return (missing.isEmpty() ? List.of(line()) : missing)
        .stream().map(topic -> Cut.line(topic, LONGEST_TOPIC)).toList();
  }

  /// Its words as they are kept.
  String line() {
    return String.join(" ", Stream.concat(words.stream(), missing.stream()).distinct().toList());
  }

  /// What the same question has in common, however its letters are written.
  String question() {
    byte[] text = asked.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.begin().digest(text), 0, 16);
  }
}
