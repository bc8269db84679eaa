package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.glossary.ShortForm;
import footnote.lucene.stored.ByteWriter;
import footnote.lucene.stored.Stored;
import footnote.search.CitedName;
import footnote.search.FileState;
import footnote.search.Supersession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// The documents of an article's source and of a file's state: what the [LuceneCatalogue] tells and
/// [ArticleFilter] goes by. One for each article besides its passages, one for each file of the
/// corpus, written by [LuceneUpdate] in the same commit as the passages, so that neither can be
/// ahead of the other.
final class ArticleDocument {
  private ArticleDocument() {}

  /// An article's: its names as words to filter by, each name it can be cited by, its first
  /// possible day, how long it holds, and the summary to be shown.
  ///
  /// @param listing what is shown of it
  /// @param key [Keys] of its id
  /// @param forms the short forms that it defines
  /// @param main the language that has to have a length in every document
  /// @param names to read names with
  static Document of(
      ArticleSummary listing, long key, List<ShortForm> forms, Language main, Analysis names) {
    Source source = listing.source();
    Document document = keyed(Fields.ARTICLE, Keys.term(key), main);
    document.add(new StringField(Fields.OF, Keys.term(key), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.OF, key));
    List<List<String>> sources = words(sources(source), names);
    List<List<String>> authors = words(source.authors(), names);
    List<List<String>> titles = words(List.of(source.title()), names);
    names(document, Fields.SOURCES, sources);
    names(document, Fields.AUTHORS, authors);
    names(document, Fields.TITLE, titles);
    List<List<String>> publishers = sources.subList(0, source.publisher().isPresent() ? 1 : 0);
    CitedName.all(publishers, authors, titles)
        .forEach(name -> document.add(new StringField(Fields.CITED, name.term(), Field.Store.NO)));
    forms.stream()
        .flatMap(form -> form.terms().stream())
        .forEach(term -> document.add(new StringField(Fields.GLOSSARY, term, Field.Store.NO)));
    source
        .published()
        .ifPresent(date ->
            document.add(new NumericDocValuesField(Fields.DAY, date.earliest().toEpochDay())));
    source
        .validity()
        .until()
        .ifPresent(
            date -> document.add(new NumericDocValuesField(Fields.ENDS, date.end().toEpochDay())));
    Supersession.superseded(source)
        .forEach(term -> document.add(new StringField(Fields.SUPERSEDES, term, Field.Store.NO)));
    document.add(new StoredField(Fields.STORED, Stored.listing(listing, new ByteWriter())));
    return document;
  }

  /// A file's: its state, and the hashes of its articles. Found by its path; no words of it are
  /// searched.
  ///
  /// @param articles a hash of all that was indexed of each article, by id
  /// @param main the language that has to have a length in every document
  static Document of(FileState file, Map<String, String> articles, Language main) {
    Document document = keyed(Fields.FILE, Keys.term(file.path()), main);
    document.add(new StringField(Fields.PATH, Fields.path(file.path()), Field.Store.NO));
    document.add(new StoredField(Fields.STORED, Stored.file(file, new ByteWriter())));
    document.add(new StoredField(Fields.HASHES, Stored.hashes(articles, new ByteWriter())));
    return document;
  }

  /// A document of this kind that can be found, and replaced, by its key.
  ///
  /// @param key by which the document is found, and replaced
  private static Document keyed(String kind, BytesRef key, Language main) {
    Document document = new Document();
    document.add(Fields.wordless(main));
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.key(kind), key, Field.Store.NO));
    return document;
  }

  /// All that a filter may call the publisher by: its name, the file, the host of the address.
  private static List<String> sources(Source source) {
    List<String> sources = new ArrayList<>();
    source.publisher().ifPresent(sources::add);
    sources.add(source.id().file());
    source.url().map(ArticleDocument::host).ifPresent(sources::add);
    return sources;
  }

  /// The host as it is written; of an address that isn't one, nothing.
  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// Words as [Analysis#name] parts them, alike for every language, so that a filter of any asker
  /// agrees.
  private static List<List<String>> words(List<String> names, Analysis reading) {
    return names.stream().map(reading::wordsOf).toList();
  }

  /// Several names of one field lie far apart: see [NameStream].
  ///
  /// @param names the words of each
  private static void names(Document document, String field, List<List<String>> names) {
    for (List<String> name : names) {
      document.add(new Field(field, new NameStream(name), Fields.POSITIONS));
    }
  }
}
