package footnote.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads which words are related from the files of WordNet 3.1 (Fellbaum 1998; wndb(5WN) has their
/// format). Words of several parts ("take place") are left out. Related are the words of one
/// meaning, and those that a meaning is derived from, close to or has kinds of; as long as it is
/// among the first meanings of both words, which are the commonest.
final class WordNet {
  /// Meanings of a word, of each part of speech, that count.
  private static final int MEANINGS = 4;

  /// Derived from, pertaining to, participle of, similar to, has the kind.
  private static final Set<String> POINTERS = Set.of("+", "\\", "<", "&", "~");

  private static final String KIND = "~";

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  private final Map<String, Meaning> meanings = new HashMap<>();

  /// By part of speech and word, the keys of its meanings, commonest first.
  private final Map<String, List<String>> words = new TreeMap<>();

  private final Map<String, Set<String>> irregular = new HashMap<>();

  /// @param words in small letters
  private record Meaning(List<String> words, List<Pointer> pointers) {
    /// Whether a pointer is one of a word's.
    boolean points(Pointer pointer, String word) {
      return pointer.source == 0 || words.get(pointer.source - 1).equals(word);
    }
  }

  /// @param source the place of the word that it is of, from 1; 0 for the whole meaning
  private record Pointer(String kind, String meaning, int source) {}

  private WordNet() {}

  static WordNet read() throws IOException {
    WordNet read = new WordNet();
    for (String part : PARTS) {
      for (String line : lines("data." + part)) {
        read.meaning(letter(part), line.substring(0, line.indexOf('|')).strip().split(" "));
      }
      for (String line : lines("index." + part)) {
        read.word(letter(part), line.split(" +"));
      }
      for (String line : lines(part + ".exc")) {
        read.irregular(line.split(" "));
      }
    }
    return read;
  }

  /// What WordNet calls a part of speech in its pointers: an adverb is `r`.
  private static String letter(String part) {
    return part.equals("adv") ? "r" : part.substring(0, 1);
  }

  /// The terms of WordNet's licence, which go with whatever is made of it.
  static String licence() throws IOException {
    StringBuilder licence = new StringBuilder();
    for (String line : text("data.verb").lines().toList()) {
      if (line.startsWith(" ")) {
        licence.append(line.strip().replaceFirst("^\\d+ ?", "")).append('\n');
      }
    }
    return licence.toString();
  }

  /// All lines but those of the licence, which begin with blanks.
  private static List<String> lines(String file) throws IOException {
    return text(file).lines().filter(line -> !line.startsWith(" ")).toList();
  }

  private static String text(String file) throws IOException {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException(FOLDER + file + " is not on the classpath");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  /// `offset file type count (word id)… count (kind offset part source-target)…`; the first count
  /// and the places of source and target are hexadecimal.
  private void meaning(String part, String[] fields) {
    int count = Integer.parseInt(fields[3], 16);
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(inSmallLetters(fields[4 + 2 * i].replaceFirst("\\(.*", "")));
    }
    List<Pointer> pointers = new ArrayList<>();
    int first = 5 + 2 * count;
    int end = first + 4 * Integer.parseInt(fields[first - 1]);
    for (int at = first; at < end; at += 4) {
      int source = Integer.parseInt(fields[at + 3].substring(0, 2), 16);
      pointers.add(new Pointer(fields[at], fields[at + 2] + fields[at + 1], source));
    }
    meanings.put(part + fields[0], new Meaning(all, pointers));
  }

  private static String inSmallLetters(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// `word part meanings pointers (pointer)… senses tagged (offset)…`
  private void word(String part, String[] fields) {
    int first = 6 + Integer.parseInt(fields[3]);
    List<String> own = new ArrayList<>();
    for (int i = first; i < fields.length && own.size() < MEANINGS; i++) {
      own.add(part + fields[i]);
    }
    words.put(part + fields[0], own);
  }

  /// `inflected base…`
  private void irregular(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      irregular.computeIfAbsent(fields[i], _ -> new TreeSet<>()).add(fields[0]);
    }
  }

  /// For each word the words it is related to, itself among them.
  Map<String, Set<String>> related() {
    Map<String, Set<String>> related = new TreeMap<>();
    words.forEach((key, own) -> {
      String word = key.substring(1);
      if (isSingle(word)) {
        related.computeIfAbsent(word, _ -> new TreeSet<>()).add(word);
        own.forEach(meaning -> relate(word, meaning, related));
      }
    });
    return related;
  }

  /// Relates a word by one of its meanings. A kind means much the same as what it is a kind of, but
  /// not the other way round.
  private void relate(String word, String key, Map<String, Set<String>> related) {
    Meaning meaning = meaning(key);
    Set<String> all = new TreeSet<>(words(key));
    for (Pointer pointer : meaning.pointers) {
      if (POINTERS.contains(pointer.kind) && meaning.points(pointer, word)) {
        all.addAll(words(pointer.meaning));
        if (!pointer.kind.equals(KIND)) {
          words(pointer.meaning)
              .forEach(other -> related.computeIfAbsent(other, _ -> new TreeSet<>()).add(word));
        }
      }
    }
    related.computeIfAbsent(word, _ -> new TreeSet<>()).addAll(all);
  }

  private Meaning meaning(String key) {
    Meaning meaning = meanings.get(key);
    if (meaning == null) {
      throw new IllegalStateException("WordNet lacks the meaning " + key);
    }
    return meaning;
  }

  /// The words of which a meaning is among the first.
  private List<String> words(String key) {
    return meaning(key).words.stream()
        .filter(WordNet::isSingle)
        .filter(word -> words.getOrDefault(key.charAt(0) + word, List.of()).contains(key))
        .toList();
  }

  /// Of one part, and no symbol: what is shorter is like too many stems.
  private static boolean isSingle(String word) {
    return word.indexOf('_') < 0 && word.length() > 2;
  }

  /// A word with its irregular forms and with the past of a verb in `e`, which the stemmer may not
  /// lead back to it: `died`, `freed`.
  Set<String> forms(String word) {
    Set<String> forms = new TreeSet<>(irregular.getOrDefault(word, Set.of()));
    forms.add(word);
    if (word.endsWith("e") && words.containsKey("v" + word)) {
      forms.add(word + "d");
    }
    return forms;
  }
}
