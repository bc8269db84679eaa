package footnote.analysis;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Writes the [Thesaurus]: run by the build, with WordNet's files on the classpath.
///
/// The file holds, in big-endian order: the number of stems; where the letters of each begin, and
/// the last end (int); where the related of each begin, and the last end (int); the numbers of the
/// related, from 1 (short); a table of the numbers by the stems' hashes (short); the letters of the
/// stems in UTF-8, one behind the other in the order of their bytes.
final class ThesaurusFile {
  /// Words that stand everywhere are related to none.
  private static final Set<String> COMMON =
      Set.of(QuestionWords.of(Language.ENGLISH).split("\\s+"));

  private final Tokenizer tokenizer = Chains.tokenizer(Language.ENGLISH);
  private final TokenStream english =
      Chains.stem(Language.ENGLISH, Chains.base(Language.ENGLISH, tokenizer));
  private final CharTermAttribute term = english.addAttribute(CharTermAttribute.class);
  private final Map<String, Set<BytesRef>> stems = new HashMap<>();
  private final NavigableMap<BytesRef, Set<BytesRef>> related = new TreeMap<>();

  private ThesaurusFile() {}

  /// Writes the file and WordNet's licence.
  ///
  /// @param arguments the folder of the program's classes
  static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve("footnote/analysis");
    ThesaurusFile file = new ThesaurusFile();
    file.add(WordNet.read());
    Files.write(folder.resolve(Thesaurus.FILE), file.bytes());
    Files.writeString(folder.resolve("thesaurus-licence.txt"), WordNet.licence());
  }

  /// @param words each with those it is related to
  static byte[] of(Map<String, Set<String>> words) throws IOException {
    ThesaurusFile file = new ThesaurusFile();
    words.forEach((word, all) -> file.add(Set.of(word), all));
    return file.bytes();
  }

  private void add(WordNet words) {
    words
        .related()
        .forEach((word, all) -> {
          Set<String> forms = new TreeSet<>();
          all.forEach(one -> forms.addAll(words.forms(one)));
          add(words.forms(word), forms);
        });
  }

  private void add(Set<String> words, Set<String> all) {
    Set<BytesRef> others = new TreeSet<>();
    all.forEach(one -> others.addAll(stems(one)));
    for (String word : words) {
      for (BytesRef stem : stems(word)) {
        for (BytesRef other : others) {
          if (!other.equals(stem)) {
            related.computeIfAbsent(stem, _ -> new TreeSet<>()).add(other);
            related.computeIfAbsent(other, _ -> new TreeSet<>());
          }
        }
      }
    }
  }

  /// What a text's word becomes; nothing for a common one, and for one that is cut into several.
  private Set<BytesRef> stems(String word) {
    return stems.computeIfAbsent(word, this::stemmed);
  }

  private Set<BytesRef> stemmed(String word) {
    if (COMMON.contains(word)) {
      return Set.of();
    }
    tokenizer.setReader(new StringReader(word));
    List<String> made = new ArrayList<>();
    try {
      english.reset();
      while (english.incrementToken()) {
        made.add(term.toString());
      }
      english.end();
      english.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory can't be read", e);
    }
    return made.size() == 1 ? Set.of(new BytesRef(made.getFirst())) : Set.of();
  }

  private byte[] bytes() throws IOException {
    List<BytesRef> order = new ArrayList<>(related.keySet());
    if (order.size() >= Thesaurus.MOST) {
      throw new IOException(order.size() + " stems, more than two bytes can count");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(order.size());
    places(order.stream().map(stem -> stem.length).toList(), out);
    places(related.values().stream().map(Set::size).toList(), out);
    numbers(order, out);
    slots(order, out);
    for (BytesRef stem : order) {
      out.write(stem.bytes, stem.offset, stem.length);
    }
    return bytes.toByteArray();
  }

  /// Where each begins that is so long, and where the last ends.
  private static void places(List<Integer> lengths, DataOutputStream out) throws IOException {
    int place = 0;
    for (int length : lengths) {
      out.writeInt(place);
      place += length;
    }
    out.writeInt(place);
  }

  private static void slots(List<BytesRef> order, DataOutputStream out) throws IOException {
    int[] slots = new int[Thesaurus.slots(order.size())];
    for (int i = 0; i < order.size(); i++) {
      int slot = Thesaurus.slot(order.get(i), slots.length);
      while (slots[slot] != Thesaurus.NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
    for (int number : slots) {
      out.writeShort(number);
    }
  }

  private void numbers(List<BytesRef> order, DataOutputStream out) throws IOException {
    Map<BytesRef, Integer> numbers = new HashMap<>();
    for (BytesRef stem : order) {
      numbers.put(stem, numbers.size() + 1);
    }
    for (Set<BytesRef> all : related.values()) {
      for (BytesRef one : all) {
        out.writeShort(Objects.requireNonNull(numbers.get(one)));
      }
    }
  }
}
