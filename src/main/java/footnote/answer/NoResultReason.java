package footnote.answer;

import footnote.question.Talk;
import java.util.List;
import java.util.Optional;

/// Why nothing was found, where that is plain from the question.
public sealed interface NoResultReason {
  /// The question is nothing but names of sources and dates: it says where to look and not for
  /// what.
  record Named(List<Name> names) implements NoResultReason {
    public Named {
      names = List.copyOf(names);
    }

    /// What lists the articles named; empty where no one filter does, or there are none.
    public String filter() {
      return names.size() == 1 && names.getFirst().articles() > 0 ? names.getFirst().filter() : "";
    }
  }

  /// No article passes the question's filters.
  record Excluded() implements NoResultReason {}

  /// The question is none: it is talk.
  ///
  /// @param example what may be asked: a title; empty where none can be
  record Talked(Talk talk, Optional<String> example) implements NoResultReason {}

  /// One of the names or dates.
  ///
  /// @param said as the asker wrote it
  /// @param articles how many it is the name or date of
  /// @param filter what lists them among all articles; empty where nothing does
  record Name(String said, Kind kind, int articles, String filter) {}

  /// What articles are named by.
  enum Kind {
    PUBLISHER,
    AUTHOR,
    TITLE,
    DATE
  }
}
