package footnote.access;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may read which collection.
///
/// ```java
/// SortedSet<String> names = rights.visibleTo(questioner.alone());
/// answerer.within(names).answer(question);
/// ```
///
/// @param readers by the collection's name; none where nothing is divided, and everyone reads all
public record Rights(SortedMap<String, Readers> readers) {
  /// Nothing is divided.
  public static final Rights UNDIVIDED = new Rights(new TreeMap<>());

  public Rights {
    readers = Collections.unmodifiableSortedMap(new TreeMap<>(readers));
  }

  /// Whether there are collections, so that a reader may see some of them only.
  public boolean divided() {
    return !readers.isEmpty();
  }

  /// Whether any of them is not for everyone.
  public boolean restricted() {
    return readers.values().stream().anyMatch(one -> !one.everyone());
  }

  /// The names of the collections that everyone may read, who or where they are.
  public SortedSet<String> openToEveryone() {
    SortedSet<String> names = new TreeSet<>();
    readers.forEach((name, those) -> {
      if (those.everyone()) {
        names.add(name);
      }
    });
    return Collections.unmodifiableSortedSet(names);
  }

  /// The names of the collections that all of an audience may read.
  public SortedSet<String> visibleTo(Audience audience) {
    SortedSet<String> names = new TreeSet<>();
    for (Map.Entry<String, Readers> collection : readers.entrySet()) {
      if (collection.getValue().include(audience)) {
        names.add(collection.getKey());
      }
    }
    return Collections.unmodifiableSortedSet(names);
  }
}
