package footnote.discord;

import footnote.access.Audience;
import footnote.answer.Answerer;
import footnote.chat.Readership;
import footnote.text.DisplayText;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// What a text that is being typed may become: only what may stand in the answer. Who types for all
/// who are in the place is offered nothing that these may not read: what is chosen they would see.
///
/// Discord wants choices within 3 seconds of each letter, and shows none rather than late ones.
final class Completions {
  /// Discord: 25 choices, of 100 characters at most.
  private static final int MOST = 25;

  /// Headings that are looked at, for some are too long or the same.
  private static final int CANDIDATES = 50;

  private final Readership readership;
  private final SourceNames names = new SourceNames(InstantSource.system());

  /// @param readership what each may read who will see the answer
  Completions(Readership readership) {
    this.readership = readership;
  }

  /// Headings that begin like this. Those that are too long to be chosen are left out.
  ///
  /// @return as they are shown, so that a choice is a question as it stands; none while there is no
  ///   index
  List<String> headings(String prefix, Audience audience) {
    return answerer(audience).headings(DisplayText.line(prefix), CANDIDATES).stream()
        .map(DisplayText::line)
        .filter(heading -> !heading.isEmpty() && heading.length() <= CommandSet.LONGEST_CHOICE)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// Names of sources that contain this, likewise.
  ///
  /// @param part any number of words, in any order
  List<String> sources(String part, Audience audience) {
    Answerer answerer = answerer(audience);
    return answerer.isReady()
        ? names
            .containing(part, answerer)
            .filter(name -> name.length() <= CommandSet.LONGEST_CHOICE)
            .limit(MOST)
            .toList()
        : List.of();
  }

  /// Names of collections that contain this.
  List<String> collections(String part, Audience audience) {
    String typed = DisplayText.line(part).toLowerCase(Locale.ROOT);
    return readership.collectionsFor(audience).stream()
        .filter(name -> name.contains(typed))
        .limit(MOST)
        .toList();
  }

  private Answerer answerer(Audience audience) {
    return readership.answererFor(audience);
  }
}
