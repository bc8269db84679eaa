package footnote.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Completes headings and titles for who types a question. A look into the sorted terms of one
/// field, without regard to scores.
final class Headings {
  /// Headings that are looked at for one prefix: a single letter may begin hundreds of thousands,
  /// and somebody is waiting for a completion.
  private static final int MOST = 10_000;

  private final Snapshot snapshot;

  /// @param snapshot whose terms are looked at
  Headings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Those that begin like this in any case, as they are printed: most passages first, then by
  /// text.
  ///
  /// @param prefix as it was typed; blank for any
  /// @param limit how many at most
  List<String> beginning(String prefix, int limit) throws IOException {
    Map<String, Integer> passages = counts(new BytesRef(prefix.strip().toLowerCase(Locale.ROOT)));
    Comparator<Map.Entry<String, Integer>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return passages.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// In how many passages each stands. Passages that were deleted and not yet merged away count
  /// too. A term is the heading in small letters, a zero and the heading as it is printed.
  private Map<String, Integer> counts(BytesRef prefix) throws IOException {
    Map<String, Integer> passages = new HashMap<>();
    Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.HEADING);
    if (terms == null) {
      return passages;
    }
    TermsEnum headings = terms.iterator();
    BytesRef term = headings.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : headings.term();
    while (term != null && passages.size() < MOST && StringHelper.startsWith(term, prefix)) {
      String heading = term.utf8ToString();
      String printed = heading.substring(heading.indexOf('\0') + 1);
      if (!printed.isEmpty()) {
        passages.merge(printed, headings.docFreq(), Integer::sum);
      }
      term = headings.next();
    }
    return passages;
  }
}
