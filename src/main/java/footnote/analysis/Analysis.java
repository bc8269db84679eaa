package footnote.analysis;

import footnote.analysis.Compound.Other;
import footnote.text.Capitals;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Makes words of texts in one language: [#read] a text, then take what is needed of its words.
/// Cutting and lower-casing is done once a text, whatever is taken.
///
/// ```java
/// Analysis english = new Analysis(Language.ENGLISH);
/// english.read("The inventors met in 1923");
/// english.size(); // 5
/// english.words().get(1).stem(); // "inventor"
/// english.positionAt(4); // 1
/// WordSignature.isYear(english.signature(4)); // true
/// ```
///
/// An analysis keeps its buffers and what it learnt of words for the next text. So it is fast when
/// it is used again, and for one thread at a time.
public final class Analysis {
  /// Names this analysis. An index made by another one must be made again, which the program does
  /// by itself. To be counted up whenever the terms, the signatures or the thesaurus's numbers of
  /// any text change.
  public static final String FINGERPRINT = "12";

  private final Language language;
  private final Tokenizer tokenizer;

  /// The words as they stand in the text; in pairs where the language is read so.
  private final TokenStream cut;

  private final CharTermAttribute term;
  private final OffsetAttribute offset;

  /// Of the words as they are cut.
  private final Lexicon lexicon;

  /// Of words in small letters that aren't cut so, as [Compounds] tells them.
  private final Lexicon terms;

  private final Compounds compounds;

  /// The words of the text that was read last.
  private final Words words = new Words();

  /// Of these, the ones that are found by more than their own letters, in order.
  private final List<Placed> placed = new ArrayList<>();

  private final TokenStream plain = new Replay(words, Replay.Form.PLAIN);
  private final TokenStream stems = new Replay(words, Replay.Form.STEM);
  private final TokenStream unlikeStems = new Replay(words, Replay.Form.UNLIKE_STEM);
  private String text = "";

  /// Whether that text is written in capitals, so that none of them tells a name.
  private boolean inCapitals;

  /// An analysis for texts now and then: it takes up to 2 MB for the words it remembers.
  public Analysis(Language language) {
    this(language, Lexicon.OF_QUESTIONS);
  }

  /// @param words that are remembered at most, a power of two
  private Analysis(Language language, int words) {
    this(
        language,
        language.isInPairs() ? Lexicon.ofTerms(language, words) : Lexicon.ofTexts(language, words),
        Lexicon.ofTerms(language, Math.min(words, Lexicon.OF_QUESTIONS)));
  }

  private Analysis(Language language, Lexicon lexicon, Lexicon terms) {
    this.language = language;
    this.lexicon = lexicon;
    this.terms = terms;
    tokenizer = Chains.tokenizer(language);
    cut = language.isInPairs() ? Chains.base(language, tokenizer) : tokenizer;
    term = cut.addAttribute(CharTermAttribute.class);
    offset = cut.addAttribute(OffsetAttribute.class);
    compounds = new Compounds(language);
  }

  /// An analysis for all texts of a corpus: it takes up to 10 MB for the words it remembers, all
  /// that are made of it by [#another] included.
  public static Analysis ofCorpus(Language language) {
    return new Analysis(language, Lexicon.OF_A_CORPUS);
  }

  /// An analysis for names, one after another: see [#wordsOf].
  public static Analysis ofNames() {
    return new Analysis(Language.UND, Lexicon.OF_NAMES);
  }

  /// One more of its language, for another thread or for a second text at the same time; both share
  /// what they learn of words.
  public Analysis another() {
    return new Analysis(language, lexicon.another(), terms.another());
  }

  /// The language whose rules it follows.
  public Language language() {
    return language;
  }

  /// Words that don't tell one passage from another: the language's stop words and the words
  /// questions are made with, in their plain form. Made at the first call for a language, and kept.
  public static Set<String> common(Language language) {
    return CommonWords.of(language);
  }

  /// Takes up a text in the place of the one before. What was taken of that one is no longer good,
  /// token streams included.
  public void read(String text) {
    this.text = text;
    inCapitals = Capitals.prevail(text);
    words.clear();
    placed.clear();
    compounds.read(text, inCapitals);
    tokenizer.setReader(Chains.reader(language, new StringReader(text)));
    try {
      cut.reset();
      while (cut.incrementToken()) {
        add(offset.startOffset(), offset.endOffset());
      }
      cut.end();
      cut.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't be read", e);
    }
  }

  /// A compound and the position of its first word.
  private record Placed(int position, Compound compound) {}

  /// Adds the word that was cut last.
  private void add(int start, int stop) {
    Forms forms = lexicon.of(term.buffer(), term.length());
    boolean inPairs = language.isInPairs();
    boolean usual = inPairs ? Compounds.isUsual(text, start, stop) : forms.usual();
    Compound compound = compounds.at(start, stop, usual);
    if (inPairs && isPair(start, stop)) {
      words.add(forms, start, stop, ideographs(start));
    } else if (compound == null) {
      words.add(forms, start, stop, null);
    } else {
      placed.add(new Placed(words.size(), compound));
      String own = compound.term();
      words.add(
          own == null ? forms : forms(own), compound.start(), compound.stop(), others(compound));
    }
  }

  /// The forms of a word that isn't cut so.
  private Forms forms(String word) {
    return terms.of(word.toCharArray(), word.length());
  }

  private List<Forms> others(Compound compound) {
    return compound.others().stream()
        .flatMap(other -> other.terms().stream())
        .distinct()
        .map(this::forms)
        .toList();
  }

  /// Whether characters were joined here: there are several, and the first isn't of ASCII.
  private boolean isPair(int start, int stop) {
    return text.offsetByCodePoints(start, 1) < stop && !isAscii(start);
  }

  private boolean isAscii(int place) {
    return text.charAt(place) < 0x80;
  }

  /// The ideographs of a pair, each of which may be a word: the second, and the first where a run
  /// begins. A single one is a word already.
  private List<Forms> ideographs(int start) {
    int second = text.offsetByCodePoints(start, 1);
    boolean begins = words.size() == 0 || words.stop(words.size() - 1) <= start;
    List<Forms> found = new ArrayList<>(2);
    if (begins && Character.isIdeographic(text.codePointAt(start))) {
      found.add(forms(text.substring(start, second)));
    }
    if (Character.isIdeographic(text.codePointAt(second))) {
      found.add(forms(text.substring(second, text.offsetByCodePoints(second, 1))));
    }
    return found;
  }

  /// How many words are written together in one: 2 for `max_streams` and `maxStreams`, 1 for most.
  ///
  /// @param word one of a question or a text, as it is written
  public static int wordsIn(String word) {
    return WordParts.count(word);
  }

  /// [#wordsIn(String)] of the word at a position.
  public int wordsIn(int position) {
    return wordsIn(text.substring(words.start(position), words.stop(position)));
  }

  /// How many words the text has. Positions count them from 0, and are the same in every form.
  public int size() {
    return words.size();
  }

  /// The position of the first word that starts at a place of the text or behind it; the number of
  /// words if none does.
  ///
  /// @param offset in UTF-16 units
  public int positionAt(int offset) {
    return words.firstFrom(offset);
  }

  /// The [WordSignature] of the word at a position, with its capital. In a text in capitals no word
  /// has one.
  public int signature(int position) {
    boolean capital = !inCapitals && Character.isUpperCase(text.codePointAt(words.start(position)));
    return WordSignature.written(words.forms(position).signature(), capital);
  }

  /// The number in the language's [Thesaurus] of the stem of the word at a position; 0 if it isn't
  /// there.
  public int number(int position) {
    return words.forms(position).number();
  }

  /// Whether the word at a position is one of [#common].
  public boolean isCommon(int position) {
    return common(language).contains(words.forms(position).plain().utf8ToString());
  }

  /// The plain form of each word, for Lucene to consume; good until the next text.
  public TokenStream plain() {
    return plain;
  }

  /// The stem of each word at its [StemPlace], likewise.
  public TokenStream stems() {
    return stems;
  }

  /// The plain form of each word whose stem doesn't tell it, likewise, at the word's position.
  public TokenStream unlikeStems() {
    return unlikeStems;
  }

  /// All forms of the words of a text, which it takes up; see [#words()].
  public List<Word> words(String text) {
    read(text);
    return words();
  }

  /// All forms of the words of the text, in order, with the names among them marked. A word of
  /// which nothing is left, such as a soft hyphen, is left out, so an index in this list need not
  /// be a position.
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
        list.add(new Word(surface, plain, stem, signature(i), forms.number(), false));
      }
    }
    return Names.mark(list, first);
  }

  /// What the words of the text may be read as otherwise, those of more words first; see
  /// [#words()].
  ///
  /// @param all what that gave for this text
  public List<Alternative> alternatives(List<Word> all) {
    List<Alternative> found = new ArrayList<>();
    for (Placed one : placed) {
      int from = index(one.position);
      for (Other other : one.compound.others()) {
        int to = index(words.firstFrom(other.stop()));
        List<Word> instead = other.terms().stream().map(term -> word(one, other, term)).toList();
        if (other.use() != Alternative.Use.IN_TEXTS && to > from && to <= all.size()) {
          found.add(new Alternative(from, to, instead, other.use()));
        }
      }
    }
    found.sort(Comparator.comparingInt(one -> one.from() - one.to()));
    return found;
  }

  /// The index in [#words()] of the word at a position.
  private int index(int position) {
    int index = 0;
    for (int i = 0; i < position; i++) {
      Forms forms = words.forms(i);
      index += forms.plain().length > 0 && forms.stem().length > 0 ? 1 : 0;
    }
    return index;
  }

  /// What a word or a few are read as: one word that is written as they are, or a part of one.
  private Word word(Placed one, Other other, String term) {
    Forms forms = forms(term);
    boolean whole = other.terms().size() == 1;
    String surface = whole ? text.substring(one.compound.start(), other.stop()) : term;
    boolean name = Names.isCode(surface) || (whole && other.use() == Alternative.Use.IF_IT_STANDS);
    return new Word(
        surface,
        forms.plain().utf8ToString(),
        forms.stem().utf8ToString(),
        forms.signature(),
        forms.number(),
        name);
  }

  /// Whether a sentence ends between two words, by the characters between them. An emoji is a word,
  /// and ends none.
  private static boolean isEnd(String between) {
    return between.codePoints().anyMatch(point -> ".!?:;\n…".indexOf(point) >= 0);
  }

  /// The plain words of a text, those of which nothing is left included.
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
    return ofNames().wordsOf(name);
  }

  /// As [#name], for who reads many.
  public List<String> wordsOf(String name) {
    return plain(parted(name));
  }

  /// A text in which the words that names are made of are parted by spaces, so that [Language#UND]
  /// reads them as [#name] does. It is as long as before, and each word stays where it was.
  public static String parted(String text) {
    StringBuilder parted = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            parted.append(inWord(c) ? Character.toString(c) : " ".repeat(Character.charCount(c))));
    return parted.toString();
  }

  /// Whether a code point may be part of a word of a name.
  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
