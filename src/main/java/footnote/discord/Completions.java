package footnote.discord;

import footnote.answer.Answerer;
import footnote.text.DisplayText;
import java.time.InstantSource;
import java.util.List;

/// What a text that is being typed may become.
///
/// Discord wants choices within 3 seconds of each letter, and shows none rather than late ones.
final class Completions {
  /// Discord: 25 choices, of 100 characters at most.
  private static final int MOST = 25;

  /// Headings that are looked at, for some are too long or the same.
  private static final int CANDIDATES = 50;

  private final Answerer answerer;
  private final SourceNames names;

  /// @param answerer of the articles
  Completions(Answerer answerer) {
    this.answerer = answerer;
    this.names = new SourceNames(answerer, InstantSource.system());
  }

  /// Headings that begin like this. Those that are too long to be chosen are left out.
  ///
  /// @return as they are shown, so that a choice is a question as it stands; none while there is no
  ///   index
  List<String> headings(String prefix) {
    return answerer.headings(DisplayText.line(prefix), CANDIDATES).stream()
        .map(DisplayText::line)
        .filter(heading -> !heading.isEmpty() && heading.length() <= CommandSet.LONGEST_CHOICE)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// Names of sources that contain this, likewise.
  ///
  /// @param part any number of words, in any order
  List<String> sources(String part) {
    return answerer.isReady()
        ? names
            .containing(part)
            .filter(name -> name.length() <= CommandSet.LONGEST_CHOICE)
            .limit(MOST)
            .toList()
        : List.of();
  }
}
