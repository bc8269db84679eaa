package footnote.answer;

import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Refusal;
import java.util.List;
import java.util.Optional;

/// What came of a question. Each front-end renders it with one exhaustive `switch`.
public sealed interface Answer {
  /// The question as it was understood; its text is as it was asked.
  Question question();

  /// What came of it in a word, as JSON and meters have it.
  default String outcome() {
    return switch (this) {
      case Found _, Listed _, Statements _ -> "found";
      case NothingFound _ -> "nothing";
      case Refused _ -> "refused";
      case NotReady _ -> "not_ready";
    };
  }

  /// How good the evidence of an answer is, in small letters; `none` where there is no answer.
  default String strength() {
    return switch (this) {
      case Found found -> found.evidence().label().word();
      case Listed listed -> listed.evidence().label().word();
      case Statements said -> said.evidence().label().word();
      case NothingFound _, Refused _, NotReady _ -> "none";
    };
  }

  /// How many citations answer it.
  default int hits() {
    return switch (this) {
      case Found found -> found.citations().size();
      case Listed listed -> listed.citations().size();
      case Statements statements -> statements.quotes().size();
      case NothingFound _, Refused _, NotReady _ -> 0;
    };
  }

  /// Passages that answer it, best first.
  ///
  /// @param worth how many of the first are worth reading; the others are for who asks for more
  /// @param corrected words of the question that stand nowhere, and as which they were read,
  ///   because without them it is answered too little
  /// @param suggestions words of the corpus spelt like others that stand nowhere
  /// @param undated articles that only a date filter left out, for having no date
  /// @param articles how many articles were searched
  record Found(
      Question question,
      Evidence evidence,
      List<Citation> citations,
      int worth,
      List<Spelling> corrected,
      List<Spelling> suggestions,
      int undated,
      int articles)
      implements Answer {
    /// With all of its citations worth reading.
    public Found(
        Question question,
        Evidence evidence,
        List<Citation> citations,
        List<Spelling> corrected,
        List<Spelling> suggestions,
        int undated,
        int articles) {
      this(
          question,
          evidence,
          citations,
          citations.size(),
          corrected,
          suggestions,
          undated,
          articles);
    }

    /// The same without citations that only who asks for more is shown.
    Found atFirst() {
      return new Found(
          question,
          evidence,
          citations.subList(0, worth),
          worth,
          corrected,
          suggestions,
          undated,
          articles);
    }
  }

  /// Articles, for a question that asks for these and not for what they say.
  ///
  /// @param listing what they have in common
  /// @param citations the first of them, each cited once
  /// @param all how many there are
  /// @param articles how many articles were searched
  record Listed(
      Question question,
      Listing listing,
      Evidence evidence,
      List<Citation> citations,
      int all,
      int articles)
      implements Answer {}

  /// Which statements of a message the articles bear out: at least one of them, maybe in part.
  ///
  /// @param statements in the order of the message
  /// @param citations the passages nearest to all of it together, best first
  /// @param articles how many articles were searched
  record Statements(
      Question question,
      Evidence evidence,
      List<Checked> statements,
      List<Citation> citations,
      int articles)
      implements Answer {
    /// What bears the statements out, each quote once.
    public List<Citation> quotes() {
      return statements.stream().flatMap(it -> it.quote().stream()).distinct().toList();
    }

    /// How many statements are borne out, at least in part.
    public int found() {
      return (int) statements.stream().filter(Checked::found).count();
    }
  }

  /// The articles do not say.
  ///
  /// @param closest the passages nearest to it, best first, never to be shown as an answer; they
  ///   may be none
  /// @param suggestions words of the corpus spelt like those that stand nowhere
  /// @param clue why, where it is plain
  record NothingFound(
      Question question,
      Evidence evidence,
      List<Citation> closest,
      List<Spelling> suggestions,
      int undated,
      int articles,
      Optional<NoResultReason> clue)
      implements Answer {
    /// Words of the question to say of that they stand nowhere; none where it is nothing but names,
    /// of which the clue tells more.
    public List<String> nowhere() {
      return named().isPresent() ? List.of() : evidence.missing();
    }

    /// The clue, if the question is nothing but names.
    public Optional<NoResultReason.Named> named() {
      return clue.filter(NoResultReason.Named.class::isInstance)
          .map(NoResultReason.Named.class::cast);
    }

    /// The clue, if the question is none.
    public Optional<NoResultReason.Talked> talked() {
      return clue.filter(NoResultReason.Talked.class::isInstance)
          .map(NoResultReason.Talked.class::cast);
    }

    /// Whether the question's filters leave no article.
    public boolean excluded() {
      return clue.filter(NoResultReason.Excluded.class::isInstance).isPresent();
    }
  }

  /// The question can't be asked.
  record Refused(Question question, Refusal refusal) implements Answer {}

  /// There is nothing to search yet.
  record NotReady(Question question) implements Answer {}
}
