package footnote.lucene;

import footnote.analysis.Variant;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.glossary.Glossary;
import footnote.lucene.stored.Stored;
import footnote.search.Catalogue;
import footnote.search.CitedNames;
import footnote.search.FileState;
import footnote.search.Filters;
import footnote.search.Mention;
import footnote.search.Supersession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// What one commit holds: the look-ups beside the search. Each reads the documents of a key or the
/// terms of a field; nothing is kept between two calls.
///
/// @param snapshot held open by the view this is of
/// @param reading tells what an error means
record LuceneCatalogue(Snapshot snapshot, LuceneView.Reading reading) implements Catalogue {
  /// Terms of one short form that are looked at, in the order of the alphabet.
  private static final int MOST_FORMS = 100;

  /// An id is made of a passage's text and place, so that copies of one article share it: of
  /// several the least is told, whichever was written first.
  @Override
  public Optional<Passage> passage(String id) {
    return reading.of(() ->
        read(docs(Fields.ID, new BytesRef(id))).stream()
            .min(
                Comparator.comparing((Passage p) -> p.source().id())
                    .thenComparingInt(Passage::ordinal)));
  }

  /// By the features of each passage, of which the first number is its place: only what is wanted
  /// is read whole.
  @Override
  public List<Passage> passages(ArticleId article, int from, int to) {
    return reading.of(() -> {
      Term key = new Term(Fields.OF, Keys.term(article.value()));
      return read(Docs.between(snapshot.searcher(), key, from, to)).stream()
          .sorted(Comparator.comparingInt(Passage::ordinal))
          .toList();
    });
  }

  /// The passages of these documents, as they are stored.
  private List<Passage> read(int[] docs) throws IOException {
    List<Passage> passages = new ArrayList<>(docs.length);
    for (int doc : docs) {
      passages.add(Stored.passage(snapshot.stored(doc)));
    }
    return passages;
  }

  /// The documents that have this term.
  private int[] docs(String field, BytesRef term) throws IOException {
    return Docs.of(snapshot.searcher(), new Term(field, term));
  }

  /// Reads a stored value of each article; for a list that a person asked for, not for each
  /// question.
  @Override
  public List<ArticleSummary> articles() {
    return reading.of(() -> listings(docs(Fields.KIND, new BytesRef(Fields.ARTICLE))));
  }

  /// Each that agrees with the filters is read; by id, as [#articles()] gives them.
  @Override
  public List<ArticleSummary> articles(Filters filters) {
    return reading.of(() -> listings(new ArticleFilter(snapshot, filters).docs()));
  }

  /// Of indexes that are read as one the first that has it tells it.
  @Override
  public Optional<ArticleSummary> article(ArticleId id) {
    return reading.of(() -> {
      int[] docs = docs(Fields.key(Fields.ARTICLE), Keys.term(id.value()));
      return docs.length == 0
          ? Optional.empty()
          : Optional.of(Stored.listing(snapshot.stored(docs[0])));
    });
  }

  /// By the fields of the segments alone.
  @Override
  public boolean tellsValidity() {
    return snapshot.reader().leaves().stream()
        .map(leaf -> leaf.reader().getFieldInfos())
        .anyMatch(fields ->
            fields.fieldInfo(Fields.SUPERSEDES) != null || fields.fieldInfo(Fields.ENDS) != null);
  }

  /// By the terms that name an article, of which a newer one holds those it supersedes. Articles of
  /// another collection count for nothing, though their ids may be the same.
  @Override
  public List<Source> superseding(Source article) {
    return reading.of(() -> {
      Map<ArticleId, Source> newer = new TreeMap<>();
      for (int own : docs(Fields.key(Fields.ARTICLE), Keys.term(article.id().value()))) {
        for (String term : Supersession.names(article)) {
          for (int doc : docs(Fields.SUPERSEDES, new BytesRef(term))) {
            if (doc != own && part(doc) == part(own)) {
              Source source = Stored.listing(snapshot.stored(doc)).source();
              newer.put(source.id(), source);
            }
          }
        }
      }
      return List.copyOf(newer.values());
    });
  }

  /// The first document of the index that a document is of, where several are read as one. 0 where
  /// there is but one. Documents of the second index are counted on from the first one's.
  private int part(int doc) {
    return snapshot.reader() instanceof MultiReader
        ? snapshot.reader().getContext().children().stream()
            .mapToInt(part -> part.docBaseInParent)
            .filter(first -> first <= doc)
            .max()
            .orElse(0)
        : 0;
  }

  /// By id, whatever the order of their documents.
  private List<ArticleSummary> listings(int[] docs) throws IOException {
    List<ArticleSummary> articles = new ArrayList<>(docs.length);
    for (int doc : docs) {
      articles.add(Stored.listing(snapshot.stored(doc)));
    }
    articles.sort(Comparator.comparing(listing -> listing.source().id()));
    return List.copyOf(articles);
  }

  /// A count of one kind of documents, without reading any.
  @Override
  public int count(Filters filters) {
    return reading.of(() -> new ArticleFilter(snapshot, filters).count());
  }

  /// Walks the sorted names of all segments as if they were one list; most looks end at the first
  /// letters, since few words of a question begin a name. One cursor over the names serves all
  /// looks, as each begins by a search of its own.
  @Override
  public List<Mention> mentions(String words) {
    return reading.of(() -> {
      Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.CITED);
      if (terms == null) {
        return List.of();
      }
      TermsEnum names = terms.iterator();
      return new CitedNames<IOException>(snapshot.analyses(), prefix -> first(names, prefix))
          .in(words);
    });
  }

  /// Read from the sorted terms like the names, with how many articles have each.
  @Override
  public List<Variant> otherNames(String words) {
    return reading.of(() -> {
      Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.GLOSSARY);
      if (terms == null) {
        return List.of();
      }
      TermsEnum forms = terms.iterator();
      return new Glossary<IOException>(snapshot.analyses(), prefix -> beginning(forms, prefix))
          .in(words);
    });
  }

  /// The terms that begin so, the first few, each with how many documents have it. Sorted by the
  /// alphabet of code points, as UTF-8 sorts them.
  ///
  /// @param terms which are moved behind them
  private static Map<String, Integer> beginning(TermsEnum terms, String prefix) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    BytesRef bytes = new BytesRef(prefix);
    BytesRef term = terms.seekCeil(bytes) == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && found.size() < MOST_FORMS && StringHelper.startsWith(term, bytes)) {
      found.put(term.utf8ToString(), terms.docFreq());
      term = terms.next();
    }
    return found;
  }

  /// The first term at or behind a prefix, if it begins so: terms are sorted by their bytes.
  ///
  /// @param names which are moved to it
  private static Optional<String> first(TermsEnum names, String prefix) throws IOException {
    BytesRef bytes = new BytesRef(prefix);
    boolean there =
        names.seekCeil(bytes) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(names.term(), bytes);
    return there ? Optional.of(names.term().utf8ToString()) : Optional.empty();
  }

  /// From the index's terms alone; see [Headings].
  @Override
  public List<String> headings(String prefix, int limit) {
    return reading.of(() -> new Headings(snapshot).beginning(prefix, limit));
  }

  /// From the index's own words; see [Spellings].
  @Override
  public List<Spelling> spellings(List<String> words) {
    return reading.of(() -> new Spellings(snapshot).of(words));
  }

  /// None when another analysis made the index, which has every file read again.
  @Override
  public Map<String, FileState> files() {
    return reading.of(() -> snapshot.current() ? states() : Map.of());
  }

  /// All files the commit knows; only told when the analysis is today's, since else all must be
  /// read.
  private Map<String, FileState> states() throws IOException {
    Map<String, FileState> files = new TreeMap<>();
    for (int doc : docs(Fields.KIND, new BytesRef(Fields.FILE))) {
      FileState file = Stored.file(snapshot.stored(doc));
      files.put(file.path(), file);
    }
    return files;
  }

  /// What it knows of one file; for an update that looks at a few. The key is a hash of the path,
  /// so that a path of any length is one.
  Optional<FileState> file(String path) {
    return reading.of(() -> {
      for (int doc : docs(Fields.key(Fields.FILE), Keys.term(path))) {
        return Optional.of(Stored.file(snapshot.stored(doc)));
      }
      return Optional.empty();
    });
  }

  /// What it knows of the files in a folder and below, by the sorted terms of their paths.
  ///
  /// `docs` has `docs/a.md` and `docs/b/c.md`, not `docs.md`. Long paths are cut in the terms: what
  /// only begins alike is taken out at the end.
  List<FileState> within(String folder) {
    String start = folder + "/";
    return reading.of(() -> {
      List<FileState> files = new ArrayList<>();
      Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.PATH);
      if (terms != null) {
        BytesRef prefix = Fields.path(start);
        TermsEnum paths = terms.iterator();
        boolean more = paths.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(paths.term(), prefix)) {
          for (int doc : docs(Fields.PATH, BytesRef.deepCopyOf(paths.term()))) {
            files.add(Stored.file(snapshot.stored(doc)));
          }
          more = paths.next() != null;
        }
      }
      files.removeIf(file -> !file.path().startsWith(start));
      return files;
    });
  }

  /// For each article of a file a hash of all that was indexed of it; none for a path it doesn't
  /// know. Read only while the index is brought in step, one file at a time.
  Map<String, String> hashes(String path) {
    return reading.of(() -> {
      for (int doc : docs(Fields.key(Fields.FILE), Keys.term(path))) {
        return Stored.hashes(snapshot.stored(doc, Fields.HASHES));
      }
      return Map.of();
    });
  }
}
