package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.search.Filters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/// Finds the articles that filters allow, and turns them into a filter of their passages. A filter
/// without a word allows all.
///
/// Lucene joins no documents of different kinds by itself. The articles are found first, by the
/// documents of [ArticleDocument]; their keys then filter the passages by a number that both carry
/// ([Fields#OF]). So a source is written once, not with each of its passages, and a filter costs by
/// the number of articles it allows.
final class ArticleFilter {
  private final Snapshot snapshot;
  private final Filters filters;

  /// @param snapshot where the articles are looked for
  /// @param filters as the question and its hints have them
  ArticleFilter(Snapshot snapshot, Filters filters) {
    this.snapshot = snapshot;
    this.filters = filters;
  }

  /// The passages of the articles allowed; empty when all are, which spares the filter.
  ///
  /// @return a query that matches nothing when no article is allowed
  Optional<Query> allowed() throws IOException {
    if (filters.equals(Filters.NONE)) {
      return Optional.empty();
    }
    return Optional.of(passages(articles()));
  }

  /// How many such articles there are.
  int count() throws IOException {
    return snapshot.searcher().count(articles());
  }

  /// The documents of such articles, ascending. Lucene takes no number of hits below 1.
  int[] docs() throws IOException {
    IntStream.Builder docs = IntStream.builder();
    int most = Math.max(1, snapshot.reader().maxDoc());
    for (ScoreDoc doc : snapshot.searcher().search(articles(), most, Sort.INDEXORDER).scoreDocs) {
      docs.add(doc.doc);
    }
    return docs.build().toArray();
  }

  /// The documents of the articles that agree with names and dates. An article without a date has
  /// no value and so agrees with no range.
  private Query articles() {
    BooleanQuery.Builder query = named();
    if (filters.dated()) {
      query.add(NumericDocValuesField.newSlowRangeQuery(Fields.DAY, first(), last()), Occur.FILTER);
    }
    return query.build();
  }

  /// The passages of the articles that the names allow but that have no date.
  Query undated() throws IOException {
    BooleanQuery.Builder query = named();
    query.add(new FieldExistsQuery(Fields.DAY), Occur.MUST_NOT);
    return passages(query.build());
  }

  /// Everything that bears the key of an article found: its passages, its own document among them,
  /// which no query for words finds.
  private Query passages(Query articles) throws IOException {
    long[] keys = ArticleKeys.of(snapshot.searcher(), articles);
    return NumericDocValuesField.newSlowSetQuery(Fields.OF, keys);
  }

  /// The articles that agree with all names.
  private BooleanQuery.Builder named() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER);
    names(query, Fields.SOURCES, filters.sources());
    names(query, Fields.AUTHORS, filters.authors());
    names(query, Fields.TITLE, filters.titles());
    return query;
  }

  /// A phrase of the words of each name in order: "new york" doesn't agree with "york, new jersey".
  private static void names(BooleanQuery.Builder query, String field, List<String> names) {
    for (String name : names) {
      List<String> words = Analysis.name(name);
      if (!words.isEmpty()) {
        query.add(new PhraseQuery(field, words.toArray(String[]::new)), Occur.FILTER);
      }
    }
  }

  /// The first day allowed, in days of the epoch; the least number when there is none.
  ///
  /// `after:2023-11-03` has that day in it.
  private long first() {
    return filters.after().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /// The last day allowed: `before` names the first that is no longer.
  private long last() {
    return filters.before().map(day -> day.toEpochDay() - 1).orElse(Long.MAX_VALUE);
  }
}
