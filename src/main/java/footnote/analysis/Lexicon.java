package footnote.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Makes the forms of words, and remembers them: most words of a text are words met before, and
/// stemming is the dearest step of reading one. The memory is a table without chains: of the words
/// that share a place the last one is remembered, which makes it small and never slow. For one
/// thread.
///
/// ```java
/// Lexicon lexicon = new Lexicon(Language.SPANISH, Lexicon.OF_TEXTS);
/// lexicon.of("ciudades".toCharArray(), 8).stem(); // "ciudad"
/// ```
final class Lexicon {
  /// Places for reading texts, a power of two; as many words take 2 MB at most.
  static final int OF_TEXTS = 1 << 13;

  /// Places for a few words, soon to be forgotten.
  static final int OF_A_NAME = 1 << 4;

  private final Language language;

  /// The words of this language that name a time.
  private final Set<String> times;

  private final Optional<Thesaurus> thesaurus;
  private final OneWord word = new OneWord();
  private final TokenStream plain;
  private final TokenStream stem;
  private final @Nullable Entry[] entries;

  /// A word in the table.
  @SuppressWarnings("ArrayRecordComponent") // compared with the tokenizer's own buffer
  private record Entry(char[] letters, Forms forms) {
    /// @param length of the word: the tokenizer's buffer is mostly longer
    boolean isOf(char[] word, int length) {
      return Arrays.equals(letters, 0, letters.length, word, 0, length);
    }
  }

  /// @param places how many words are remembered at most, a power of two
  Lexicon(Language language, int places) {
    entries = new Entry[places];
    this.language = language;
    times = TimeWords.of(language);
    thesaurus = Thesaurus.of(language);
    plain = Chains.plain(language, word);
    stem = Chains.stem(language, word);
  }

  /// The forms of a word.
  ///
  /// @param letters a buffer that begins with the word as [Chains#base] leaves it; not kept
  /// @param length how many letters the word has
  Forms of(char[] letters, int length) {
    int place = place(letters, length);
    Entry entry = entries[place];
    if (entry == null || !entry.isOf(letters, length)) {
      entry = learn(Arrays.copyOf(letters, length));
      entries[place] = entry;
    }
    return entry.forms;
  }

  /// The word's place in the table, by a hash whose upper bits count as well.
  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ hash >>> 15) & (entries.length - 1);
  }

  /// Makes all forms of a word.
  private Entry learn(char[] letters) {
    word.letters = letters;
    BytesRef stemmed = made(stem);
    int number = thesaurus.map(words -> words.number(stemmed)).orElse(Thesaurus.NONE);
    return new Entry(letters, new Forms(made(plain), stemmed, signature(letters), number));
  }

  /// The signature of a word in small letters.
  private int signature(char[] letters) {
    return times.contains(String.valueOf(letters))
        ? WordSignature.ofTime(TimeWords.areNames(language))
        : WordSignature.of(letters);
  }

  /// What a chain makes of the word. It has a single token: filters that make two of a word, or
  /// none, must not be in it.
  private BytesRef made(TokenStream form) {
    try {
      form.reset();
      form.incrementToken();
      return new BytesRef(word.term);
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory can't be read", e);
    }
  }

  /// The word that the filters are to work on: a stream of one token, without an end.
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] letters = {};

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.copyBuffer(letters, 0, letters.length);
      return true;
    }
  }
}
