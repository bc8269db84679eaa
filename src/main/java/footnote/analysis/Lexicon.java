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
/// making their forms is the dearest step of reading one. The memory is a table of pairs of places:
/// a new word takes the place of the one of its pair that was met longer ago. That makes it small
/// and never slow.
///
/// A lexicon is for one thread. Others on other threads may share its memory ([#another]): what it
/// holds is immutable, and a word that one of them overwrites is only made once more.
///
/// ```java
/// Lexicon lexicon = Lexicon.ofTexts(Language.SPANISH, Lexicon.OF_QUESTIONS);
/// lexicon.of("Ciudades".toCharArray(), 8).stem(); // "ciudad"
/// ```
final class Lexicon {
  /// Places for all texts of a corpus, a power of two as all of these; as many words take 10 MB.
  static final int OF_A_CORPUS = 1 << 16;

  /// Places for a text now and then; as many words take 2 MB.
  static final int OF_QUESTIONS = 1 << 13;

  /// Places for a few words.
  static final int OF_NAMES = 1 << 8;

  private final Language language;

  /// The words of this language that name a time.
  private final Set<String> times;

  private final Optional<Thesaurus> thesaurus;

  /// What brings a word to small letters; empty where words come in small letters.
  private final Optional<TokenStream> base;

  private final OneWord written = new OneWord();
  private final OneWord word = new OneWord();
  private final TokenStream plain;
  private final TokenStream stem;
  private final @Nullable Forms[] known;

  private Lexicon(Language language, boolean written, @Nullable Forms[] known) {
    this.known = known;
    this.language = language;
    times = TimeWords.of(language);
    thesaurus = Thesaurus.of(language);
    base = written ? Optional.of(Chains.base(language, this.written)) : Optional.empty();
    plain = Chains.plain(language, word);
    stem = Chains.stem(language, word);
  }

  /// For words as they stand in texts, each by itself: not for languages that are read in pairs.
  ///
  /// @param places how many words are remembered at most, a power of two from 2 on
  static Lexicon ofTexts(Language language, int places) {
    return new Lexicon(language, true, new Forms[places]);
  }

  /// For words as [Chains#base] leaves them.
  ///
  /// @param places how many words are remembered at most, a power of two from 2 on
  static Lexicon ofTerms(Language language, int places) {
    return new Lexicon(language, false, new Forms[places]);
  }

  /// One that shares what this one remembers, for another thread.
  Lexicon another() {
    return new Lexicon(language, base.isPresent(), known);
  }

  /// The forms of a word.
  ///
  /// @param letters a buffer that begins with the word; not kept
  /// @param length how many letters the word has
  Forms of(char[] letters, int length) {
    long code = code(letters, length);
    int place = place(code);
    Forms first = known[place];
    if (first != null && first.areOf(code, letters, length)) {
      return first;
    }
    Forms second = known[place + 1];
    boolean isSecond = second != null && second.areOf(code, letters, length);
    Forms found = isSecond ? second : learn(code, Arrays.copyOf(letters, length));
    known[place] = found;
    known[place + 1] = first;
    return found;
  }

  /// A word as a number. One of up to eight letters of ASCII is told by it; another one's is
  /// negative, and other words may have it too. So most words are compared without a look at their
  /// letters, which mostly lie far from all else in memory.
  private static long code(char[] letters, int length) {
    long code = 1; // so that what it begins with counts, whatever that is
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= letters[i];
      code = 128 * code + letters[i] + (code >>> 57);
    }
    return length <= 8 && all < 128 ? code : code | Long.MIN_VALUE;
  }

  /// The first of the word's two places: Fibonacci hashing (Knuth 1973), of whose product the upper
  /// bits are the best mixed.
  private int place(long code) {
    int unused = Long.SIZE - Integer.numberOfTrailingZeros(known.length);
    return (int) ((code * 0x9E3779B97F4A7C15L) >>> unused) & ~1;
  }

  /// Makes all forms of a word.
  private Forms learn(long code, char[] letters) {
    char[] small = base.map(chain -> small(chain, letters)).orElse(letters);
    word.letters = small;
    BytesRef stemmed = made(stem);
    BytesRef same = made(plain);
    int number = thesaurus.map(words -> words.number(stemmed)).orElse(Thesaurus.NONE);
    boolean usual = Compounds.isUsual(String.valueOf(letters), 0, letters.length);
    boolean own = same.equals(stemmed);
    return new Forms(
        code,
        letters,
        own ? stemmed : same,
        stemmed,
        Forms.packed(stemmed),
        signature(small),
        number,
        usual,
        own);
  }

  /// What a word is in small letters.
  private char[] small(TokenStream chain, char[] letters) {
    written.letters = letters;
    pass(chain);
    return Arrays.copyOf(written.term.buffer(), written.term.length());
  }

  /// The signature of a word in small letters.
  private int signature(char[] letters) {
    return times.contains(String.valueOf(letters))
        ? WordSignature.ofTime(TimeWords.areNames(language))
        : WordSignature.of(letters);
  }

  /// What a chain makes of the word.
  private BytesRef made(TokenStream form) {
    pass(form);
    return new BytesRef(word.term);
  }

  /// Has a chain make the next word of the one it is fed with. It has a single token: filters that
  /// make two of a word, or none, must not be in it.
  private static void pass(TokenStream chain) {
    try {
      chain.reset();
      chain.incrementToken();
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
