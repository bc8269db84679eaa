package footnote.lucene;

import footnote.analysis.Analyses;
import footnote.search.IndexException;
import footnote.search.PassageIndex.View;
import footnote.search.Searchable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.jspecify.annotations.Nullable;

/// Several indexes in local folders, searched as if all their passages lay in one.
///
/// Lucene reads them together and adds up what BM25 counts, so that a score is to the bit that of
/// one index of the same articles, and says nothing of an index that is not among them. Ids of
/// articles must differ between the indexes.
///
/// ```java
/// Searchable both = JointIndex.of(List.of(handbook, minutes));
/// try (PassageIndex.View view = both.view()) {
///   view.statistics().articles(); // of both
/// }
/// ```
///
/// A view is of the last commit of each. Making one looks at each index's folder and counts what is
/// in it, which costs some tens of microseconds; nothing of it is kept, so that a commit that no
/// view reads any more lets its files go.
public final class JointIndex implements Searchable {
  private final List<LuceneIndex> indexes;

  /// For all views, since making one for each would cost more than reading with it.
  private final Analyses analyses = new Analyses();

  private JointIndex(List<LuceneIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  /// The indexes as one; a single one as itself. None at all is an index without articles.
  ///
  /// @param indexes closed by who opened them
  public static Searchable of(List<LuceneIndex> indexes) {
    return indexes.size() == 1 ? indexes.getFirst() : new JointIndex(indexes);
  }

  /// One that was never committed to is left out, unless that leaves none.
  @Override
  public View view() {
    List<Part> parts = new ArrayList<>();
    try {
      IndexException.@Nullable Missing missing = null;
      for (LuceneIndex index : indexes) {
        try {
          parts.add(new Part(index, index.viewOfLast()));
        } catch (IndexException.Missing e) {
          missing = e;
        }
      }
      if (missing != null && parts.isEmpty()) {
        throw missing;
      }
      return joined(parts);
    } finally {
      parts.forEach(part -> part.view.close());
    }
  }

  /// An index, and what it holds now.
  private record Part(LuceneIndex index, LuceneView view) {
    Snapshot snapshot() {
      return view.snapshot();
    }
  }

  /// The joint reader keeps the readers of the parts open until it is closed itself.
  private View joined(List<Part> parts) {
    IndexReader[] readers =
        parts.stream().map(part -> part.snapshot().reader()).toArray(IndexReader[]::new);
    List<Origin> origins =
        parts.stream().map(part -> new Origin(part.index, part.snapshot().mark())).toList();
    boolean current = parts.stream().allMatch(part -> part.snapshot().current());
    try {
      MultiReader reader = new MultiReader(readers, false);
      return new LuceneView(counted(reader, current), error -> trouble(error, origins));
    } catch (IOException e) {
      throw trouble(e, origins);
    }
  }

  /// The snapshot; the reader is closed where counting fails.
  private Snapshot counted(MultiReader reader, boolean current) throws IOException {
    try {
      return Snapshot.of(reader, current, Commit.NO_MARK, analyses);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /// Which commit of which index a part of a view is.
  private record Origin(LuceneIndex index, Commit.Mark mark) {}

  /// What an error means. It may be the fault of any of them: the first whose bytes are not as they
  /// were written is to blame.
  private static RuntimeException trouble(Exception error, List<Origin> origins) {
    return origins.stream()
        .flatMap(origin -> origin.index.blamed(origin.mark).stream())
        .findFirst()
        .orElseGet(() -> sound(error));
  }

  private static RuntimeException sound(Exception error) {
    return switch (error) {
      case IOException io ->
          new UncheckedIOException("can't read the indexes: " + io.getMessage(), io);
      case RuntimeException own -> own;
      default -> new IllegalStateException("no such error", error);
    };
  }
}
