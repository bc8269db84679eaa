package footnote.ranking;

import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.search.Hit;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import java.util.ArrayList;
import java.util.List;

/// Candidates for tests, made of where the words of a question stand.
final class Given {
  private static final Signatures WORDLESS = Signatures.of(new byte[0], 0, 0, false);

  private Given() {}

  static QueryTerm term(String word, double idf) {
    return new QueryTerm(word, word, 3, idf, false);
  }

  static QueryTerm name(String word, double idf) {
    return term(word, idf).asName();
  }

  static QueryTerms question(QueryTerm... terms) {
    return new QueryTerms(Language.ENGLISH, 1000, List.of(terms), false, AnswerType.ANYTHING);
  }

  /// A term that stands at these places as it was asked.
  static TermEvidence at(QueryTerm term, int... places) {
    Positions all = Positions.of(places);
    return new TermEvidence(term, all, all, all, Positions.NONE, false);
  }

  /// A term of which only words alike stand at these places.
  static TermEvidence alike(QueryTerm term, int... places) {
    return new TermEvidence(
        term, Positions.NONE, Positions.NONE, Positions.of(places), Positions.NONE, false);
  }

  /// The same with related words at these places.
  static TermEvidence related(TermEvidence one, int... places) {
    return new TermEvidence(
        one.term(), one.forms(), one.exact(), one.alike(), Positions.of(places), one.above());
  }

  /// The same in the title too.
  static TermEvidence above(TermEvidence one) {
    return new TermEvidence(one.term(), one.forms(), one.exact(), one.alike(), one.related(), true);
  }

  static Candidate candidate(String article, float score, int[] sentences, TermEvidence... terms) {
    return candidate(Language.ENGLISH, article, score, sentences, terms);
  }

  static Candidate candidate(
      Language language, String article, float score, int[] sentences, TermEvidence... terms) {
    PassageFeatures features =
        new PassageFeatures(
            article,
            0,
            language,
            Layout.ofProse(Positions.of(sentences), Positions.NOWHERE),
            WORDLESS);
    Hit hit = new Hit(article.hashCode(), score, features, List.of());
    return new Candidate(hit, score, 1000, List.of(terms), Positions.NONE, Positions.NONE);
  }

  /// @param places where each term of the question stands as it was asked
  static Candidate candidate(
      QueryTerms question, String article, float score, int[] sentences, int[]... places) {
    List<TermEvidence> terms = new ArrayList<>();
    for (int t = 0; t < places.length; t++) {
      terms.add(at(question.terms().get(t), places[t]));
    }
    return candidate(article, score, sentences, terms.toArray(TermEvidence[]::new));
  }

  /// The same under a heading of one word, behind a text of a hundred.
  static Candidate inSection(Candidate one) {
    PassageFeatures prose = one.features();
    PassageFeatures features =
        new PassageFeatures(
            prose.article(),
            prose.ordinal(),
            prose.language(),
            Layout.ofProse(prose.sentences(), 100),
            Signatures.of(new byte[2 * 101], 0, 101, false));
    Hit hit = new Hit(one.handle(), one.score(), features, List.of());
    return new Candidate(
        hit, one.score(), one.passages(), one.terms(), one.wanted(), one.defining());
  }

  /// The same whose sentences of these numbers hold what is asked for.
  static Candidate wanted(Candidate one, int... sentences) {
    return new Candidate(
        one.hit(),
        one.score(),
        one.passages(),
        one.terms(),
        Positions.of(sentences),
        one.defining());
  }
}
