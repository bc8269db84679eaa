package footnote.discord;

import footnote.answer.Answerer;
import footnote.article.Source;
import footnote.text.DisplayText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// The names by which articles can be narrowed down: their publishers, or their files where they
/// have none. All articles are read for them, which takes too long to be done at each letter that
/// is typed: they are kept for a minute, those of each set of collections by themselves. Safe for
/// use by many threads.
final class SourceNames {
  /// New articles are offered after that time at the latest.
  static final Duration KEPT = Duration.ofMinutes(1);

  /// Sets of collections whose names are kept; beyond that all are forgotten.
  private static final int MOST = 64;

  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();

  /// By the collections that they are of.
  private final Map<SortedSet<String>, Names> known = new ConcurrentHashMap<>();

  /// What was read.
  ///
  /// @param all each once, in the order of the articles
  /// @param until when they are read anew
  private record Names(List<String> all, Instant until) {}

  /// @param clock tells what a minute is
  SourceNames(InstantSource clock) {
    this.clock = clock;
  }

  /// The names that contain all words of a text, without case; none while there is no index.
  ///
  /// @param answerer of the articles that may be named
  Stream<String> containing(String text, Answerer answerer) {
    List<String> words = List.of(DisplayText.line(text).toLowerCase(Locale.ROOT).split(" ", -1));
    return fresh(answerer).stream()
        .filter(name -> words.stream().allMatch(name.toLowerCase(Locale.ROOT)::contains));
  }

  /// Whoever comes while another reads them gets those from before.
  ///
  /// Nobody waits for the reading but who does it: letters are typed faster than articles are read.
  private List<String> fresh(Answerer answerer) {
    Names names = known.getOrDefault(answerer.collections(), new Names(List.of(), Instant.MIN));
    if (clock.instant().isBefore(names.until) || !reading.tryLock()) {
      return names.all;
    }
    try {
      Names read = new Names(read(answerer), clock.instant().plus(KEPT));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(answerer.collections(), read);
      return read.all;
    } finally {
      reading.unlock();
    }
  }

  /// Reads all articles.
  private static List<String> read(Answerer answerer) {
    return answerer.sources("").stream()
        .map(listing -> name(listing.source()))
        .map(DisplayText::line)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /// How an article can be narrowed down to.
  private static String name(Source source) {
    return source.publisher().orElseGet(() -> source.id().file());
  }
}
