package footnote.corpus;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a walk through the corpus's folders found.
///
/// @param files by id
/// @param faults what could not be looked into, and folders that were left out
/// @param passedOver how many files there is no reader for, by the ending of their names, which is
///   empty where they have none
public record Walk(
    List<ArticleFile> files, List<Fault> faults, SortedMap<String, Integer> passedOver) {
  public Walk {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
  }
}
