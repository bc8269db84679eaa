package footnote.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Something that several people asked for in vain, told so that nobody's own words are among it.
///
/// @param topic the word that is missing; several where nothing was found though all were there
/// @param people how many asked
/// @param words of their questions that at least as many used as make a gap, most used first
/// @param questions that at least as many asked in the same words, most asked first
public record Gap(String topic, int people, List<String> words, List<String> questions) {
  public Gap {
    words = List.copyOf(words);
    questions = List.copyOf(questions);
  }

  /// A question as it is kept.
  ///
  /// @param person the hash, one for each topic
  record Row(String topic, String person, String asked, String words) {}

  /// All gaps among questions, the widest first.
  ///
  /// @param least people who make a gap; what fewer have in common is told of none of them
  static List<Gap> among(List<Row> rows, int least) {
    Map<String, List<Row>> topics = new TreeMap<>();
    rows.forEach(row -> topics.computeIfAbsent(row.topic(), _ -> new ArrayList<>()).add(row));
    return topics.entrySet().stream()
        .map(topic -> of(topic.getKey(), topic.getValue(), least))
        .filter(gap -> gap.people() >= least)
        .sorted((one, other) -> Integer.compare(other.people(), one.people()))
        .toList();
  }

  private static Gap of(String topic, List<Row> rows, int least) {
    int people = (int) rows.stream().map(Row::person).distinct().count();
    List<String> words =
        common(rows, row -> List.of(row.words().split(" ", -1)), least).stream()
            .filter(word -> !topic.equals(word))
            .toList();
    List<String> questions =
        common(rows, row -> List.of(row.asked().toLowerCase(Locale.ROOT)), least);
    return new Gap(topic, people, words, questions);
  }

  /// What at least so many people's questions have in common, what most have first.
  private static List<String> common(List<Row> rows, Function<Row, List<String>> parts, int least) {
    Map<String, Set<String>> people = new HashMap<>();
    for (Row row : rows) {
      for (String part : parts.apply(row)) {
        people.computeIfAbsent(part, _ -> new HashSet<>()).add(row.person());
      }
    }
    return people.entrySet().stream()
        .filter(part -> part.getValue().size() >= least)
        .sorted(
            Map.Entry.<String, Set<String>>comparingByValue(
                    (one, other) -> Integer.compare(other.size(), one.size()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
