package footnote.access;

import java.util.List;
import java.util.Optional;

/// Who may read a collection: everyone, or whoever meets one of some rules.
///
/// @param rules empty where everyone may
public record Readers(Optional<List<ReaderRule>> rules) {
  public static final Readers EVERYONE = new Readers(Optional.empty());

  public Readers {
    rules = rules.map(List::copyOf);
  }

  /// Those who meet one of these.
  public static Readers of(List<ReaderRule> rules) {
    return new Readers(Optional.of(rules));
  }

  /// Whether everyone may.
  public boolean everyone() {
    return rules.isEmpty();
  }

  /// Whether all of an audience may.
  boolean include(Audience audience) {
    return everyone() || ruleFor(audience).isPresent();
  }

  /// The first rule that they meet; empty where there is none, and where none is needed.
  public Optional<ReaderRule> ruleFor(Audience audience) {
    return rules.flatMap(all -> all.stream().filter(rule -> rule.isMetBy(audience)).findFirst());
  }
}
