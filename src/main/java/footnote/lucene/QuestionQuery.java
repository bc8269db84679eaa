package footnote.lucene;

import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.PassageQuery;
import footnote.search.Request;
import footnote.search.Statistics.Spoken;
import footnote.search.Wording;
import footnote.search.Zone;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes Lucene's query of a question: any of its terms, in any language of the index, with what
/// must and must not stand beside. Each term is searched in the field of its language and zone, so
/// that Lucene weighs it by the passages of that language; the factors of the [Wording] do the
/// rest.
///
/// The number of clauses is bounded by [PassageQuery#MOST_CLAUSES], which who makes the wordings
/// keeps to: Lucene refuses more than 1,024.
///
/// Scores add up over languages and terms, so that a question in two languages finds passages in
/// either.
final class QuestionQuery {
  private final Snapshot snapshot;
  private final Lookup lookup;

  /// @param snapshot to be searched
  /// @param lookup of the view that searches
  QuestionQuery(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  /// The query, to which a filter of articles may be added. Phrases must all be there; of the
  /// headings any one is enough; of what is excluded none may be.
  ///
  /// @param asked its filters are left to [ArticleFilter]
  BooleanQuery.Builder of(PassageQuery asked) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wording wording : asked.wordings()) {
      for (Wording.Term term : wording.terms()) {
        add(query, wording.language(), Zone.TEXT, term.stem(), term.text());
        add(query, wording.language(), Zone.HEAD, term.stem(), term.head());
      }
    }
    query.setMinimumNumberShouldMatch(1);
    Request request = asked.request();
    for (String phrase : request.phrases()) {
      anywhere(phrase).ifPresent(exact -> query.add(exact, Occur.FILTER));
    }
    if (!request.headings().isEmpty()) {
      BooleanQuery.Builder headings = new BooleanQuery.Builder();
      for (String heading : request.headings()) {
        Term term = new Term(Fields.HEADING, PassageDocument.completed(heading));
        headings.add(new TermQuery(term), Occur.SHOULD);
      }
      query.add(headings.build(), Occur.FILTER);
    }
    for (String excluded : request.exclusions()) {
      anywhere(excluded).ifPresent(exact -> query.add(exact, Occur.MUST_NOT));
    }
    return query;
  }

  /// A term with its weight; one of weight 0 isn't searched. A weight of 1 needs no other query
  /// around the term's.
  private void add(
      BooleanQuery.Builder query, Language language, Zone zone, String stem, float weight)
      throws IOException {
    if (weight > 0) {
      Term term = new Term(Fields.of(zone, language), stem);
      Query one = new TermQuery(term, lookup.states(language, zone, stem));
      query.add(weight == 1 ? one : new BoostQuery(one, weight), Occur.SHOULD);
    }
  }

  /// The words in this order in any language; empty when there is no word in them. A phrase is
  /// looked for in each language of the index, since nobody knows what language the passage that
  /// has it is in.
  private Optional<Query> anywhere(String words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Spoken spoken : snapshot.languages()) {
      phrase(spoken.language(), words).ifPresent(phrase -> query.add(phrase, Occur.SHOULD));
    }
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  /// The very words in this order, but any with their letters where marks tell words apart and
  /// these have none: who types "uber uns" in a German index means "über uns" too.
  private Optional<Query> phrase(Language language, String words) {
    List<Word> all =
        snapshot.analyses().words(language, words).stream().limit(Request.MOST_WORDS).toList();
    boolean unmarked = language.hasTellingMarks() && all.stream().noneMatch(Word::isMarked);
    String field = unmarked ? Fields.stem(language) : Fields.word(language);
    String[] plain = all.stream().map(Word::plain).toArray(String[]::new);
    return plain.length == 0 ? Optional.empty() : Optional.of(new PhraseQuery(field, plain));
  }
}
