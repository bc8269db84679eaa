package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.Filters;
import footnote.search.PassageQuery;
import footnote.search.Request;
import footnote.search.Wording;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionQueryTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private Snapshot twoLanguages() throws IOException {
    return memory.snapshot(update -> {
      put(update, source("a", "Ports", "en"), "The state of the art.");
      put(update, source("b", "Kunst", "vi"), "Tháng trước là mùa mưa.");
    });
  }

  private static BooleanQuery query(Snapshot snapshot, Request request, Wording.Term... terms)
      throws IOException {
    PassageQuery asked =
        new PassageQuery(request, List.of(new Wording(Language.ENGLISH, List.of(terms))));
    return new QuestionQuery(snapshot, new Lookup(snapshot.searcher())).of(asked).build();
  }

  private static Request request(List<String> phrases, List<String> exclusions) {
    return new Request("state", phrases, exclusions, Filters.NONE, 10);
  }

  private static List<String> clauses(BooleanQuery query, BooleanClause.Occur occur) {
    return query.clauses().stream()
        .filter(clause -> clause.occur() == occur)
        .map(clause -> clause.query().toString())
        .toList();
  }

  @Test
  void looksForATermInEachZoneByItsWeight() throws IOException {
    BooleanQuery query =
        query(
            twoLanguages(),
            request(List.of(), List.of()),
            new Wording.Term("state", "state", 1, 0.2f),
            new Wording.Term("art", "art", 0, 2),
            new Wording.Term("none", "none", 0, 0));
    assertThat(clauses(query, BooleanClause.Occur.SHOULD))
        .containsExactly("stem.en:state", "(head.en:state)^0.2", "(head.en:art)^2.0");
    assertThat(query.getMinimumNumberShouldMatch()).isEqualTo(1);
  }

  @Test
  void looksForAPhraseInEveryLanguage() throws IOException {
    BooleanQuery query =
        query(twoLanguages(), request(List.of("State of the Art"), List.of("mùa mưa")));
    assertThat(clauses(query, BooleanClause.Occur.FILTER))
        .containsExactly("word.en:\"state of the art\" stem.vi:\"state of the art\"");
    assertThat(clauses(query, BooleanClause.Occur.MUST_NOT))
        .containsExactly("word.en:\"mua mua\" word.vi:\"mùa mưa\"");
  }

  @Test
  void passesOverPhrasesWithoutAWord() throws IOException {
    BooleanQuery query = query(twoLanguages(), request(List.of("…", ""), List.of("?!")));
    assertThat(query.clauses()).isEmpty();
  }

  @Test
  void readsNoMoreWordsOfAPhraseThanARequestMayHave() throws IOException {
    BooleanQuery query =
        query(twoLanguages(), request(List.of("x ".repeat(Request.MOST_WORDS + 50)), List.of()));
    String first = clauses(query, BooleanClause.Occur.FILTER).getFirst().replaceAll(" stem.*", "");
    assertThat(first.split(" ", -1)).hasSize(Request.MOST_WORDS);
  }
}
