package footnote.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Which words are related: the stems of English words by number, and of each the numbers of words
/// of like meaning, of what is derived from it or it from, and of its kinds (`write` to `wrote`,
/// `author` and `compose`, `vehicle` to `rocket`). Made of WordNet when the program is built
/// (`ThesaurusFile` of src/tools), read when it is first asked for, and kept: 2 MB. An index keeps
/// the number of each word, so that looking for related words in a passage takes no search. For any
/// number of threads.
///
/// ```java
/// english.read("Physicians doctors"); // an Analysis of ENGLISH
/// Thesaurus words = Thesaurus.of(Language.ENGLISH).orElseThrow();
/// words.related(english.number(0)); // among them english.number(1)
/// ```
public final class Thesaurus {
  /// The number of a stem that isn't there.
  static final int NONE = 0;

  /// A number is kept in two bytes.
  static final int MOST = 1 << Character.SIZE;

  /// What the build calls it, beside this class.
  static final String FILE = "thesaurus.bin";

  private static final char[] NOTHING = {};

  /// The letters of all stems in UTF-8, one behind the other.
  private final byte[] letters;

  /// Where the letters of each stem begin, in the order of their bytes; where the last end.
  private final int[] starts;

  /// A table of the numbers by the stems' hashes, at most half full; each lies in its slot or the
  /// next free one.
  private final char[] slots;

  /// The numbers of the related of all stems, those of a stem together and ascending.
  private final char[] related;

  /// Where the related of each stem begin, and the last end.
  private final int[] lists;

  private Thesaurus(ByteBuffer file) {
    int stems = file.getInt();
    starts = numbers(file, stems + 1);
    lists = numbers(file, stems + 1);
    related = shortNumbers(file, lists[stems]);
    slots = shortNumbers(file, slots(stems));
    letters = new byte[starts[stems]];
    file.get(letters);
  }

  /// Reads so many numbers of four bytes.
  private static int[] numbers(ByteBuffer file, int count) {
    int[] numbers = new int[count];
    file.asIntBuffer().get(numbers);
    file.position(file.position() + 4 * count);
    return numbers;
  }

  /// Reads so many numbers of two bytes.
  private static char[] shortNumbers(ByteBuffer file, int count) {
    char[] numbers = new char[count];
    file.asCharBuffer().get(numbers);
    file.position(file.position() + 2 * count);
    return numbers;
  }

  /// How many slots the table has for so many stems: a power of two, at least twice as many.
  static int slots(int stems) {
    return Integer.highestOneBit(Math.max(1, stems)) << 2;
  }

  /// The slot of a stem.
  static int slot(BytesRef stem, int slots) {
    return StringHelper.murmurhash3_x86_32(stem, 0) & (slots - 1);
  }

  /// The thesaurus of a language, where there is one.
  public static Optional<Thesaurus> of(Language language) {
    return has(language) ? Optional.of(English.READ) : Optional.empty();
  }

  /// Whether a language has a thesaurus.
  public static boolean has(Language language) {
    return language == Language.ENGLISH;
  }

  /// @param file as [ThesaurusFile] writes it
  static Thesaurus read(byte[] file) {
    return new Thesaurus(ByteBuffer.wrap(file));
  }

  /// The number of a stem, from 1; [#NONE] if it isn't there.
  int number(BytesRef stem) {
    int slot = slot(stem, slots.length);
    while (slots[slot] != NONE && !stands(slots[slot], stem)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot];
  }

  /// Whether the stem of a number is this one.
  private boolean stands(int number, BytesRef stem) {
    return Arrays.equals(
        letters,
        starts[number - 1],
        starts[number],
        stem.bytes,
        stem.offset,
        stem.offset + stem.length);
  }

  /// The stem of a number.
  ///
  /// @param number from 1
  String stem(int number) {
    int start = starts[number - 1];
    return new BytesRef(letters, start, starts[number] - start).utf8ToString();
  }

  /// The numbers of what a stem is related to, ascending, itself not among them.
  ///
  /// @param number of the stem, or [#NONE]
  public char[] related(int number) {
    return number == NONE ? NOTHING : Arrays.copyOfRange(related, lists[number - 1], lists[number]);
  }

  /// Read when it is first used, by whichever thread comes first.
  private static final class English {
    private static final Thesaurus READ = load();

    /// @throws IllegalStateException when the file is missing from the program
    private static Thesaurus load() {
      try (InputStream in = Thesaurus.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing from the program");
        }
        return read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }
}
