package footnote.answer;

import java.util.List;

/// What a list of articles is a list of.
public sealed interface Listing {
  /// The newest of all.
  record Newest() implements Listing {}

  /// Those of names and dates.
  ///
  /// @param names as the asker wrote them
  record Named(List<String> names) implements Listing {
    public Named {
      names = List.copyOf(names);
    }
  }

  /// Those that say something of a topic.
  record About(String topic) implements Listing {}

  /// The one whose authors are asked for; there may be several of its title.
  record ByAuthors(List<String> authors) implements Listing {
    public ByAuthors {
      authors = List.copyOf(authors);
    }
  }
}
