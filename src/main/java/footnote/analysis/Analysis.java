package footnote.analysis;

import footnote.text.Capitals;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Makes words of texts in one language: [#read] a text, then take what is needed of its words.
/// Cutting and lower-casing is done once a text, whatever is taken. Keeps its buffers and what it
/// learnt of words for the next text: for one thread at a time.
public final class Analysis {
  /// Names this analysis; an index made by another one must be made again. To be counted up
  /// whenever the terms, the sketches or the thesaurus's numbers of any text change.
  public static final String FINGERPRINT = "9";

  private final Language language;
  private final Tokenizer tokenizer;
  private final TokenStream base;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final Lexicon lexicon;
  private final Words words = new Words();
  private final TokenStream plain = new Replay(words, Forms::plain);
  private final TokenStream stems = new Replay(words, Forms::stem);
  private String text = "";
  private boolean inCapitals;

  public Analysis(Language language) {
    this(language, Lexicon.OF_TEXTS);
  }

  private Analysis(Language language, int words) {
    this.language = language;
    tokenizer = Chains.tokenizer(language);
    base = Chains.base(language, tokenizer);
    term = base.addAttribute(CharTermAttribute.class);
    offset = base.addAttribute(OffsetAttribute.class);
    lexicon = new Lexicon(language, words);
  }

  public Language language() {
    return language;
  }

  /// Words that don't tell one passage from another: the language's stop words and the words
  /// questions are made with, in their plain form.
  public static Set<String> common(Language language) {
    return CommonWords.of(language);
  }

  /// Takes up a text in the place of the one before.
  public void read(String text) {
    this.text = text;
    inCapitals = Capitals.prevail(text);
    words.clear();
    tokenizer.setReader(Chains.reader(language, new StringReader(text)));
    try {
      base.reset();
      while (base.incrementToken()) {
        Forms forms = lexicon.of(term.buffer(), term.length());
        words.add(forms, offset.startOffset(), offset.endOffset());
      }
      base.end();
      base.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't be read", e);
    }
  }

  /// How many words the text has; positions count them from 0.
  public int size() {
    return words.size();
  }

  /// The position of the first word that starts at an offset of the text or after it; the number of
  /// words if none does.
  public int positionAt(int offset) {
    return words.firstFrom(offset);
  }

  /// The [WordSignature] of the word at a position. In a text in capitals none tells.
  public int sketch(int position) {
    boolean capital = !inCapitals && Character.isUpperCase(text.codePointAt(words.start(position)));
    return WordSignature.written(words.forms(position).sketch(), capital);
  }

  /// The number in the language's [Thesaurus] of the stem of the word at a position; 0 if it isn't
  /// there.
  public int number(int position) {
    return words.forms(position).number();
  }

  /// The plain form of each word, for Lucene to consume; good until the next text.
  public TokenStream plain() {
    return plain;
  }

  /// The stem of each word, likewise.
  public TokenStream stems() {
    return stems;
  }

  /// All forms of the words of a text, which it takes up.
  public List<Word> words(String text) {
    read(text);
    return words();
  }

  /// All forms of the words of the text, in order; a word of which nothing is left is left out.
  public List<Word> words() {
    List<Word> list = new ArrayList<>(words.size());
    BitSet first = new BitSet();
    boolean begins = true;
    for (int i = 0; i < words.size(); i++) {
      Forms forms = words.forms(i);
      begins |=
          i > 0
              && isEnd(
                  text.substring(words.stop(i - 1), Math.max(words.stop(i - 1), words.start(i))));
      if (forms.plain().length > 0 && forms.stem().length > 0) {
        String surface = text.substring(words.start(i), words.stop(i));
        first.set(list.size(), begins);
        begins &= surface.codePoints().noneMatch(Character::isLetterOrDigit);
        String plain = forms.plain().utf8ToString();
        String stem = forms.stem().utf8ToString();
        list.add(new Word(surface, plain, stem, sketch(i), forms.number(), false));
      }
    }
    return Names.mark(list, first);
  }

  /// Whether a sentence ends between two words; an emoji is a word, and ends none.
  private static boolean isEnd(String between) {
    return between.codePoints().anyMatch(point -> ".!?:;\n…".indexOf(point) >= 0);
  }

  /// The plain words of a text.
  List<String> plain(String text) {
    read(text);
    List<String> plains = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      plains.add(words.forms(i).plain().utf8ToString());
    }
    return plains;
  }

  /// The words of a name (of a publisher, a person, a title, a file, a host), the same in every
  /// language: whatever is not a letter, a mark on one or a digit parts two words, so that `wsj`
  /// stands in `www.wsj.com`.
  public static List<String> name(String name) {
    return new Analysis(Language.UND, Lexicon.OF_A_NAME).plain(parted(name));
  }

  /// A text in which the words that names are made of are parted by spaces, so that [Language#UND]
  /// reads them as [#name] does; each stays where it was.
  public static String parted(String text) {
    StringBuilder parted = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            parted.append(inWord(c) ? Character.toString(c) : " ".repeat(Character.charCount(c))));
    return parted.toString();
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
