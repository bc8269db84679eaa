package footnote.lucene;

import footnote.analysis.Language;
import footnote.lucene.words.WordReader;
import footnote.search.Zone;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// The names and kinds of the index's fields. Those of the text are a language's own, and so are
/// its statistics: BM25 weighs an English word by English passages alone. A change of anything here
/// is a change of [Commit#FORMAT].
///
/// | field | of | holds |
/// |---|---|---|
/// | `stem.en`, `word.en` | passage | stems of the text, and its words that are not their own stems |
/// | `head.en` | passage | stems of what stands above it |
/// | `layout` | passage | [footnote.lucene.stored.PackedFeatures] |
/// | `stored` | all | [footnote.lucene.stored.Stored] |
/// | `kind`, `of`, `id`, `key.…` | all | what it is, whose it is, by what it is found |
/// | `path` | file | where it is, to find the files of a folder |
/// | `sources`, `authors`, `title`, `cited`, `day` | article | what it is filtered and cited by |
/// | `supersedes`, `ends` | article | what it takes the place of, the day from which it holds no more |
/// | `glossary` | article | the short forms that it defines |
final class Fields {
  /// What a document is: [#PASSAGE], [#ARTICLE] or [#FILE].
  static final String KIND = "kind";

  /// A passage, as one of the three kinds; an article's source and a file's state are the others.
  static final String PASSAGE = "passage";

  static final String ARTICLE = "article";
  static final String FILE = "file";

  /// The id of a passage.
  static final String ID = "id";

  /// The key of the article that a document is of, its passages and its own; as a term to delete by
  /// and as a number to filter by.
  static final String OF = "of";

  /// What ranking needs of a passage: a [footnote.search.PassageFeatures].
  static final String LAYOUT = "layout";

  /// A heading or title as it is completed: in lower case, NUL, as it is printed.
  static final String HEADING = "heading";

  /// The path of a file, to find those of a folder by its beginning.
  static final String PATH = "path";

  /// Characters of a path that are a term: Lucene takes none above 32,766 bytes.
  private static final int PATH_LENGTH = 8000;

  /// Stored: the passage, the source, the file, the hashes of a file's articles.
  static final String STORED = "stored";

  /// Stored apart from the state, since hashes are read one file at a time.
  static final String HASHES = "hashes";

  /// The words of an article's publisher, file and host; its authors; its title.
  static final String SOURCES = "sources";

  static final String AUTHORS = "authors";
  static final String TITLE = "title";

  /// What a question can call an article by, each a [footnote.search.CitedName].
  static final String CITED = "cited";

  /// The short forms of an article and what they stand for, each a [footnote.glossary.ShortForm].
  static final String GLOSSARY = "glossary";

  /// What an article takes the place of, each a term of [footnote.search.Supersession].
  static final String SUPERSEDES = "supersedes";

  /// The first day on which an article holds no more, in days of the epoch; only where it tells.
  static final String ENDS = "ends";

  /// The earliest day an article can be of, in days of the epoch.
  static final String DAY = "day";

  /// Words with their places, and with the text's length, which BM25 needs.
  static final FieldType WITH_LENGTH = positions(false);

  /// Words with their places: for phrases and evidence, never scored.
  static final FieldType POSITIONS = positions(true);

  /// Words with how often they stand there: scored, their places of no use.
  static final FieldType FREQUENCIES = frequencies();

  private static final String STEM = "stem.";
  private static final String WORD = "word.";

  private Fields() {}

  /// The key of the one document of this kind: an article's or a file's own.
  static String key(String kind) {
    return "key." + kind;
  }

  /// A path, or its beginning, as a term.
  static BytesRef path(String path) {
    return new BytesRef(path.substring(0, Math.min(PATH_LENGTH, path.length())));
  }

  /// The field of a zone in a language.
  static String of(Zone zone, Language language) {
    return switch (zone) {
      case TEXT -> stem(language);
      case HEAD -> head(language);
    };
  }

  /// The last commit, with all words as if they were written.
  static DirectoryReader open(Directory directory) throws IOException {
    return WordReader.open(directory, STEM, WORD);
  }

  /// Stems of the passage's text.
  static String stem(Language language) {
    return STEM + language.code();
  }

  /// Its words as they stand. Those that are their own stems are read from their places: see
  /// [WordReader].
  static String word(Language language) {
    return WORD + language.code();
  }

  /// Stems of the article's title and the heading above it.
  static String head(Language language) {
    return "head." + language.code();
  }

  /// A text of no words, for a document that is not in the language most are in. Where every
  /// document has a text in it, Lucene keeps the lengths in a plain array, else it looks each up in
  /// a set of bits, which takes a fifth of a search.
  static Field wordless(Language language) {
    return new Field(stem(language), new NameStream(List.of()), WITH_LENGTH);
  }

  /// Whether a field holds the stems of texts, of whatever language.
  static boolean isStem(String field) {
    return field.startsWith(STEM);
  }

  /// The language of such a field.
  static Language language(String stemField) {
    return Language.of(stemField.substring(STEM.length()));
  }

  private static FieldType positions(boolean omitNorms) {
    return tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms);
  }

  private static FieldType frequencies() {
    return tokenized(IndexOptions.DOCS_AND_FREQS, false);
  }

  /// @param omitNorms whether no length is kept
  private static FieldType tokenized(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
