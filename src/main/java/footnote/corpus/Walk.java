package footnote.corpus;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import java.util.List;

/// What a walk through the corpus's folders found. The same folders give an equal walk on every
/// machine, but for times of change.
///
/// ```java
/// Walk walk = new Corpus(List.of(Path.of("articles"))).walk();
/// walk.files().getFirst().id(); // "a.md"
/// ```
///
/// @param files by id, each id once
/// @param faults what could not be looked into, by file
public record Walk(List<ArticleFile> files, List<Fault> faults) {
  public Walk {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }
}
