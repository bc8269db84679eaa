package footnote.question;

import java.time.LocalDate;
import java.util.List;

/// What the asker can't have meant by the filters of a question. It is said beside the answer, so
/// that nobody believes in a filter that wasn't applied.
public sealed interface FilterWarning {
  /// What looks like filters but makes no sense as one, so that it was read as words.
  ///
  /// @param filters as they were written, at least one
  record Unread(List<String> filters) implements FilterWarning {
    public Unread {
      filters = List.copyOf(filters);
    }
  }

  /// Filters behind a minus sign: no filter leaves articles out, so they were passed over.
  ///
  /// @param filters as they were written, at least one
  record Negated(List<String> filters) implements FilterWarning {
    public Negated {
      filters = List.copyOf(filters);
    }
  }

  /// Dates that leave no day.
  ///
  /// @param first the first day allowed, which is not before the other
  /// @param end the first day no longer allowed
  record NoDay(LocalDate first, LocalDate end) implements FilterWarning {}
}
