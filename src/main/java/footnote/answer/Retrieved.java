package footnote.answer;

import footnote.question.Rewording.Swap;
import footnote.question.SourceHint;
import footnote.ranking.Candidate;
import footnote.ranking.Candidates;
import footnote.ranking.Parameters;
import footnote.ranking.Ranked;
import footnote.search.Outdates;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found for a question, with which of its hints each article meets. By these [#favoured]
/// puts passages before their equals, and [#reasons] says so.
///
/// @param found the candidates, each with the words that its citation does not meet; and the
///   question without words that stand in no text but in a citation
/// @param words the question's
/// @param met the hints that each candidate's article meets, by its handle
/// @param otherwise the other names by which a candidate was found, by its handle
/// @param defining the sentences, from 0, that define what the question asks for, by the handle of
///   their candidate
/// @param placed the handles of the candidates that stand under the heading that the question names
/// @param outdates tells which of their articles hold no more
record Retrieved(
    Candidates found,
    String words,
    Map<Integer, List<SourceHint>> met,
    Map<Integer, List<Swap>> otherwise,
    Map<Integer, Positions> defining,
    Set<Integer> placed,
    Outdates outdates) {
  private static final Parameters.Favour SET = Parameters.shipped().favour();

  /// Without hints.
  static Retrieved of(Candidates found, String words) {
    return new Retrieved(found, words, Map.of(), Map.of(), Map.of(), Set.of(), Outdates.NONE);
  }

  /// The same where it is known which articles hold no more.
  Retrieved aged(Outdates known) {
    return new Retrieved(found, words, met, otherwise, defining, placed, known);
  }

  /// The same where some candidates stand under a heading that the question names: of each article
  /// the first of those comes before all others.
  ///
  /// @param own those, which need not be among the others
  Retrieved at(List<Candidate> own) {
    Map<Integer, Candidate> all = new HashMap<>();
    own.forEach(one -> all.put(one.handle(), one));
    found.best().forEach(one -> all.put(one.handle(), one));
    Set<String> articles = new HashSet<>();
    Set<Integer> first =
        own.stream()
            .filter(Candidate::hasNames)
            .sorted(Comparator.comparingInt(one -> one.hit().features().ordinal()))
            .filter(one -> articles.add(one.article()))
            .map(Candidate::handle)
            .collect(Collectors.toSet());
    List<Candidate> best = all.values().stream().sorted(Candidate.BEST_FIRST).toList();
    Candidates more = new Candidates(best, found.question(), found.undated());
    return first.isEmpty()
        ? this
        : new Retrieved(more, words, met, otherwise, defining, first, outdates);
  }

  /// Whether the first of an order stands under a heading that the question hardly says more than.
  boolean isPlaced(List<Ranked> order) {
    return !order.isEmpty() && placed.contains(order.getFirst().candidate().handle());
  }

  /// Whether the question asks for sources, dates, a place or a definition that some candidate has.
  boolean favours() {
    return !met.isEmpty() || !defining.isEmpty() || !placed.isEmpty();
  }

  /// The hints that an article meets.
  private List<SourceHint> met(Ranked ranked) {
    return met.getOrDefault(ranked.candidate().handle(), List.of());
  }

  /// What the hints that it meets, a definition that it is and its place add up to.
  private double favour(Ranked ranked) {
    return met(ranked).stream().mapToDouble(Retrieved::favour).sum()
        + favourOfDefinition(ranked)
        + favourOfPlace(ranked);
  }

  private double favourOfPlace(Ranked ranked) {
    return placed.contains(ranked.candidate().handle()) ? Math.log(SET.placed()) : 0;
  }

  private double favourOfDefinition(Ranked ranked) {
    Positions sentences = defining.getOrDefault(ranked.candidate().handle(), Positions.NONE);
    return sentences.contains(ranked.sentence()) ? Math.log(SET.defining()) : 0;
  }

  /// What meeting it adds to a passage's score: the logarithm of how much likelier it makes the
  /// passage, `favour.…` in `parameters.properties`.
  private static double favour(SourceHint hint) {
    return Math.log(
        switch (hint.kind()) {
          case ATTRIBUTED -> SET.attributed();
          case NAMED -> SET.named();
          case DATED -> SET.dated();
        });
  }

  /// What is added to a passage's score whose article held no more on the day that is asked about:
  /// below 0, the logarithm of how much less likely that makes it.
  private double age(Ranked ranked) {
    return outdates.asked(ranked.candidate().article()) ? -Math.log(SET.outdated()) : 0;
  }

  /// Puts passages of articles that hold no more behind their equals.
  ///
  /// @param ranked by the evidence; the order of equals stays
  List<Ranked> current(List<Ranked> ranked) {
    return ranked.stream().anyMatch(one -> age(one) != 0) ? by(ranked, this::age) : ranked;
  }

  /// Puts passages of the articles asked for before their equals.
  ///
  /// @param ranked by the evidence; the order of equals stays
  List<Ranked> favoured(List<Ranked> ranked) {
    if (!favours()) {
      return ranked;
    }
    return by(ranked, this::favour);
  }

  /// In the order of their scores with something added to each.
  private static List<Ranked> by(List<Ranked> ranked, ToDoubleFunction<Ranked> more) {
    List<Ranked> order = new ArrayList<>();
    for (Ranked one : ranked) {
      order.add(one.scored(one.score() + more.applyAsDouble(one)));
    }
    order.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return order;
  }

  /// Why a candidate stands where it does, beyond its evidence, with what that adds to its score.
  List<String> reasons(Ranked ranked) {
    List<String> reasons = new ArrayList<>();
    for (SourceHint hint : met(ranked)) {
      String said = hint.said().of(words);
      Ranked.addition("article that the question asks for by “" + said + "”:", favour(hint))
          .ifPresent(reasons::add);
    }
    for (Swap swap : otherwise.getOrDefault(ranked.candidate().handle(), List.of())) {
      reasons.add("“" + swap.instead() + "” taken for “" + swap.said() + "”");
    }
    Ranked.addition("definition of what is asked for", favourOfDefinition(ranked))
        .ifPresent(reasons::add);
    Ranked.addition("heading that the question names", favourOfPlace(ranked))
        .ifPresent(reasons::add);
    double age = ranked.learnt() ? age(ranked) : 0;
    Ranked.addition("article that holds no more", age).ifPresent(reasons::add);
    double others = ranked.score() - ranked.evidence() - favour(ranked) - age;
    Ranked.addition("answer to a part of the question", others).ifPresent(reasons::add);
    return reasons;
  }

  /// Words of the question that the citations of these meet, as the asker wrote them.
  Stream<String> met(List<Ranked> cited) {
    return cited.stream()
        .flatMap(ranked -> met(ranked).stream())
        .distinct()
        .flatMap(aspect -> Stream.of(aspect.said().of(words).split("[^\\p{L}\\p{M}\\p{N}]+", -1)))
        .filter(word -> !word.isEmpty());
  }

  /// Words of the question in its order, each once.
  List<String> inOrder(Stream<String> some) {
    return some.distinct().sorted(Comparator.comparingInt(words::indexOf)).toList();
  }
}
