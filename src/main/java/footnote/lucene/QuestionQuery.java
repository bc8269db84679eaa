package footnote.lucene;

import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.Request;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes Lucene's query of a question: any of its terms, in any language of the index, with what
/// must and must not stand beside.
final class QuestionQuery {
  /// What a term in the title or heading counts beside one in the text. Small: in encyclopaedic
  /// text a heavier title hurts.
  static final float HEAD = 0.2f;

  /// A word in the titles or headings of a larger share of the passages tells none apart, and is
  /// not worth the time.
  private static final double COMMON_HEAD = 0.03;

  /// Passages that cost no time.
  private static final int FEW = 1000;

  private final Analyses analyses;
  private final List<Language> languages;

  QuestionQuery(Snapshot snapshot) {
    analyses = snapshot.analyses();
    languages = snapshot.languages().stream().map(Snapshot.Spoken::language).toList();
  }

  BooleanQuery.Builder of(List<QuestionWording> wordings, Request request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    wordings.forEach(wording -> terms(query, wording));
    query.setMinimumNumberShouldMatch(1);
    for (String phrase : request.phrases()) {
      anywhere(phrase).ifPresent(exact -> query.add(exact, Occur.FILTER));
    }
    for (String excluded : request.exclusions()) {
      anywhere(excluded).ifPresent(exact -> query.add(exact, Occur.MUST_NOT));
    }
    return query;
  }

  private static void terms(BooleanQuery.Builder query, QuestionWording wording) {
    for (int i = 0; i < wording.words().size(); i++) {
      String stem = wording.words().get(i).stem();
      if (wording.stems().get(i).docFreq() > 0) {
        Query text = term(Fields.stem(wording.language()), stem, wording.stems().get(i));
        query.add(weighted(text, wording, i), Occur.SHOULD);
      }
      if (tells(wording, i)) {
        Query head = term(Fields.head(wording.language()), stem, wording.heads().get(i));
        query.add(new BoostQuery(head, HEAD), Occur.SHOULD);
      }
    }
  }

  /// Lucene weighs a term by its own language alone.
  private static Query weighted(Query text, QuestionWording wording, int term) {
    double own = Rarity.idf(wording.stems().get(term).docFreq(), wording.passages());
    float boost = (float) (wording.terms().terms().get(term).idf() / own);
    return boost == 1 ? text : new BoostQuery(text, boost);
  }

  /// Whether to look for a term in titles and headings.
  private static boolean tells(QuestionWording wording, int term) {
    int heads = wording.heads().get(term).docFreq();
    boolean nowhereElse = wording.stems().get(term).docFreq() == 0;
    return heads > 0 && (nowhereElse || heads <= Math.max(FEW, COMMON_HEAD * wording.passages()));
  }

  private static Query term(String field, String stem, TermStates states) {
    return new TermQuery(new Term(field, stem), states);
  }

  /// The words in this order in any language; empty when there is no word in them.
  private Optional<Query> anywhere(String words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Language language : languages) {
      phrase(language, words).ifPresent(phrase -> query.add(phrase, Occur.SHOULD));
    }
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  /// The very words, but any with their letters where marks tell words apart and these have none.
  private Optional<Query> phrase(Language language, String words) {
    List<Word> all =
        analyses.words(language, words).stream().limit(QuestionReader.MOST_TERMS).toList();
    boolean unmarked =
        language.hasTellingMarks()
            && all.stream().allMatch(word -> word.plain().equals(word.stem()));
    String field = unmarked ? Fields.stem(language) : Fields.word(language);
    String[] plain = all.stream().map(Word::plain).toArray(String[]::new);
    return plain.length == 0 ? Optional.empty() : Optional.of(new PhraseQuery(field, plain));
  }
}
