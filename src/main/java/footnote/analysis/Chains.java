package footnote.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// The filters of each language: those of Lucene's analyzer for it, without its stop words, in
/// three stretches. [#base] gives the words as they stand, lower-cased; of these [#plain] makes the
/// plain form, without accents, and [#stem] the stem. Words are cut once, and both forms are made
/// of each, word by word ([Lexicon]), so that a position means the same word in both.
///
/// Where stemmers don't tell accents apart they are dropped from stems as well: askers leave them
/// out. In Vietnamese they make other words, and stay.
///
/// | stretch | *L’Économies* in French | *The inventor’s* in English |
/// |---|---|---|
/// | base | `économies` | `the`, `inventor` |
/// | plain | `economies` | `the`, `inventor` |
/// | stem | `econom` | `the`, `inventor` |
///
/// A change here changes the terms of indexes that exist: [Analysis#FINGERPRINT] is to be counted
/// up.
final class Chains {
  /// Articles and pronouns that are written onto the next word with an apostrophe, as Lucene's
  /// analyzers have them.
  private static final String CATALAN_ELISIONS = "d l m n s t";

  /// The same in Irish; those of French and Italian follow.
  private static final String IRISH_ELISIONS = "d m b";

  /// As Lucene's `FrenchAnalyzer` has them.
  private static final String FRENCH_ELISIONS = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu";

  private static final String ITALIAN_ELISIONS =
      "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d";

  private Chains() {}

  /// What cuts a text into words: Unicode's rules (UAX #29), and a dictionary for Thai, which
  /// writes no spaces.
  static Tokenizer tokenizer(Language language) {
    return language == Language.THAI ? new ThaiTokenizer() : new StandardTokenizer();
  }

  /// The text as the tokenizer is to see it, every offset kept. In Persian the joiner within a word
  /// becomes a space, as Lucene's analyzer has it.
  static Reader reader(Language language, Reader text) {
    return language == Language.PERSIAN ? new PersianCharFilter(text) : text;
  }

  /// The words of a text as they stand: letters brought to one form and lower-cased by the
  /// language's rules. Order matters: possessives and elisions are cut by the apostrophe that
  /// [ApostropheFold] makes one, and normalisers of a script expect ASCII digits. English is
  /// without accents from here on, since its words have them by loan alone; Chinese, Japanese and
  /// Korean become pairs here, since both of their forms are.
  static TokenStream base(Language language, TokenStream source) {
    TokenStream words = new ApostropheFold(source);
    return switch (language) {
      case ENGLISH -> folded(lower(new EnglishPossessiveFilter(words)));
      case CATALAN -> lower(elided(words, CATALAN_ELISIONS));
      case FRENCH -> lower(elided(words, FRENCH_ELISIONS));
      case ITALIAN -> lower(elided(words, ITALIAN_ELISIONS));
      case IRISH -> new IrishLowerCaseFilter(elided(words, IRISH_ELISIONS));
      case GREEK -> new GreekLowerCaseFilter(words);
      case TURKISH -> new TurkishLowerCaseFilter(new ApostropheFilter(words));
      case ROMANIAN -> new RomanianNormalizationFilter(lower(words));
      case CHINESE, JAPANESE, KOREAN -> new CJKBigramFilter(lower(new CJKWidthFilter(words)));
      case SORANI -> digits(lower(new SoraniNormalizationFilter(words)));
      case ARABIC -> new ArabicNormalizationFilter(digits(lower(words)));
      case PERSIAN ->
          new PersianNormalizationFilter(new ArabicNormalizationFilter(digits(lower(words))));
      case BENGALI -> new BengaliNormalizationFilter(indic(words));
      case HINDI -> new HindiNormalizationFilter(indic(words));
      case TELUGU -> new TeluguNormalizationFilter(indic(words));
      case NEPALI, TAMIL -> indic(words);
      case THAI -> digits(lower(words));
      case VIETNAMESE -> new ToneMarks(lower(words));
      default -> lower(words);
    };
  }

  /// The plain form of each word: what a very word is found by. Without accents, as people type it;
  /// Serbian is brought to one of its two scripts.
  ///
  /// @param words one word after another, as [#base] leaves them
  static TokenStream plain(Language language, TokenStream words) {
    return switch (language) {
      case SERBIAN -> new SerbianNormalizationFilter(words);
      case VIETNAMESE -> words;
      default -> folded(words);
    };
  }

  /// The stem of each word: what any form of it is found by. Light stemmers are used where Lucene
  /// has them, since strong ones take different words for one (Savoy 2006). Languages whose words
  /// have no forms, and [Language#UND], are only folded.
  ///
  /// @param words one word after another, as [#base] leaves them
  static TokenStream stem(Language language, TokenStream words) {
    return switch (language) {
      case ENGLISH -> new PorterStemFilter(new EnglishForms(words));
      case ARABIC -> new ArabicStemFilter(words);
      case BULGARIAN -> new BulgarianStemFilter(words);
      case BENGALI -> new BengaliStemFilter(words);
      case CZECH -> folded(new CzechStemFilter(words));
      case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(words));
      case GREEK -> new GreekStemFilter(words);
      case SPANISH -> folded(new SpanishLightStemFilter(words));
      case PERSIAN -> new PersianStemFilter(words);
      case FRENCH -> folded(new FrenchLightStemFilter(words));
      case GALICIAN -> folded(new GalicianStemFilter(words));
      case HINDI -> new HindiStemFilter(words);
      case INDONESIAN -> new IndonesianStemFilter(words);
      case ITALIAN -> folded(new ItalianLightStemFilter(words));
      case LATVIAN -> folded(new LatvianStemFilter(words));
      case PORTUGUESE -> folded(new PortugueseLightStemFilter(words));
      case SERBIAN -> new SerbianNormalizationFilter(snowball(words, new SerbianStemmer()));
      case SORANI -> new SoraniStemFilter(words);
      case TELUGU -> new TeluguStemFilter(words);
      case CHINESE, JAPANESE, KOREAN, THAI, VIETNAMESE, UND -> folded(words);
      default -> folded(snowball(words, stemmer(language)));
    };
  }

  /// The stemmer of a language that has no filter of its own.
  ///
  /// @throws IllegalArgumentException when there is none: every language must be decided on above
  private static SnowballStemmer stemmer(Language language) {
    return switch (language) {
      case ARMENIAN -> new ArmenianStemmer();
      case BASQUE -> new BasqueStemmer();
      case CATALAN -> new CatalanStemmer();
      case DANISH -> new DanishStemmer();
      case DUTCH -> new DutchStemmer();
      case ESTONIAN -> new EstonianStemmer();
      case FINNISH -> new FinnishStemmer();
      case HUNGARIAN -> new HungarianStemmer();
      case IRISH -> new IrishStemmer();
      case LITHUANIAN -> new LithuanianStemmer();
      case NEPALI -> new NepaliStemmer();
      case NORWEGIAN -> new NorwegianStemmer();
      case ROMANIAN -> new RomanianStemmer();
      case RUSSIAN -> new RussianStemmer();
      case SWEDISH -> new SwedishStemmer();
      case TAMIL -> new TamilStemmer();
      case TURKISH -> new TurkishStemmer();
      default ->
          throw new IllegalArgumentException("illegal language: " + language + ", has no stemmer");
    };
  }

  /// In small letters by Unicode's rules, which are wrong for Turkish, Greek and Irish.
  private static TokenStream lower(TokenStream words) {
    return new LowerCaseFilter(words);
  }

  /// Without accents, for letters that Unicode takes for a Latin one with a mark.
  private static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(words);
  }

  /// With the digits of all scripts as ASCII, so that `२०२३` and `2023` are one term.
  private static TokenStream digits(TokenStream words) {
    return new DecimalDigitFilter(words);
  }

  /// In small letters, with ASCII digits, and with the ways to write a letter in Indic scripts made
  /// one.
  private static TokenStream indic(TokenStream words) {
    return new IndicNormalizationFilter(digits(lower(words)));
  }

  /// Without the articles that are written onto a word.
  ///
  /// @param articles parted by spaces
  private static TokenStream elided(TokenStream words, String articles) {
    return new ElisionFilter(words, new CharArraySet(List.of(articles.split(" ")), true));
  }

  /// Stemmed by an algorithm of Snowball (Porter 2001).
  private static TokenStream snowball(TokenStream words, SnowballStemmer stemmer) {
    return new SnowballFilter(words, stemmer);
  }
}
