package footnote.search;

import footnote.article.ArticleId;
import footnote.article.Outdated;
import footnote.article.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells which articles of a view no longer hold, by what they and newer ones say of it: for
/// footnotes as of today, for ranking as of the day that is asked about. Who asks what held in 2019
/// isn't sent to what has held since 2024.
///
/// ```java
/// Outdates outdates = new Outdates(view.catalogue(), today, LocalDate.of(2019, 12, 31));
/// outdates.today(source).newer(); // what has taken its place by now
/// outdates.asked(id);             // whether that was so in 2019
/// ```
///
/// Where no article of the view says anything of the kind, nothing is looked up. For one question
/// and one thread: what was looked up is kept.
public final class Outdates {
  /// Articles that take each other's place, one after another: a longer chain ends here.
  private static final int LONGEST_CHAIN = 50;

  /// The newest first; what has no date comes last.
  private static final Comparator<Source> NEWEST_FIRST =
      Comparator.comparing((Source source) -> source.published().isEmpty())
          .thenComparing(
              source -> source.published().map(date -> date.earliest().toEpochDay()).orElse(0L),
              Comparator.reverseOrder())
          .thenComparing(Source::id);

  /// Without a word in any article, every one holds.
  public static final Outdates NONE =
      new Outdates(Optional.empty(), LocalDate.EPOCH, LocalDate.EPOCH);

  /// Only where some article says something.
  private final Optional<Catalogue> catalogue;

  private final LocalDate today;
  private final LocalDate asked;
  private final Map<String, Boolean> known = new HashMap<>();

  /// @param today the day of the question
  /// @param asked the day that it asks about
  public Outdates(Catalogue catalogue, LocalDate today, LocalDate asked) {
    this(Optional.of(catalogue).filter(Catalogue::tellsValidity), today, asked);
  }

  private Outdates(Optional<Catalogue> catalogue, LocalDate today, LocalDate asked) {
    this.catalogue = catalogue;
    this.today = today;
    this.asked = asked;
  }

  /// Why an article no longer holds today; [Outdated#NOT] where nothing says so.
  public Outdated today(Source article) {
    return catalogue.map(it -> on(it, today, article)).orElse(Outdated.NOT);
  }

  /// Whether an article held no more on the day that is asked about.
  ///
  /// @param article its id
  public boolean asked(String article) {
    return catalogue.isPresent() && known.computeIfAbsent(article, this::lookUp);
  }

  private boolean lookUp(String article) {
    return catalogue
        .flatMap(it -> it.article(new ArticleId(article)).map(own -> on(it, asked, own.source())))
        .filter(Outdated::holdsNoMore)
        .isPresent();
  }

  private static Outdated on(Catalogue catalogue, LocalDate day, Source article) {
    return new Outdated(
        newest(catalogue, article, day),
        article.validity().until().filter(until -> !day.isBefore(until.end())));
  }

  /// The end of the chain of those that take its place. Where articles take each other's place in a
  /// circle, nothing tells which is the newest, and none counts.
  private static Optional<Source> newest(Catalogue catalogue, Source article, LocalDate day) {
    Set<ArticleId> seen = new HashSet<>(Set.of(article.id()));
    Optional<Source> newest = Optional.empty();
    Optional<Source> next = next(catalogue, article, day);
    while (next.isPresent() && seen.size() < LONGEST_CHAIN) {
      if (!seen.add(next.get().id())) {
        return Optional.empty();
      }
      newest = next;
      next = next(catalogue, next.get(), day);
    }
    return newest;
  }

  /// The newest of those that name it and are not from before it, or from after that day. What two
  /// articles of one title say of that title is told by their dates.
  private static Optional<Source> next(Catalogue catalogue, Source article, LocalDate day) {
    return catalogue.superseding(article).stream()
        .filter(newer -> !isBefore(newer, article))
        .filter(newer -> newer.published().filter(at -> at.earliest().isAfter(day)).isEmpty())
        .min(NEWEST_FIRST);
  }

  private static boolean isBefore(Source one, Source other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && !one.published().get().end().isAfter(other.published().get().earliest());
  }
}
