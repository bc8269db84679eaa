package footnote.corpus;

import footnote.article.ArticleId;
import footnote.article.Curated;
import footnote.article.Fault;
import footnote.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The answers that people chose for a collection, in a file `curated.yaml` at the top of any of
/// its folders.
///
/// @param entries in the order of the folders and of the file
/// @param faults why entries were left out, or a file
public record CuratedAnswers(List<Curated> entries, List<Fault> faults) {
  public CuratedAnswers {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /// Those of a collection, as its files are now. A folder without the file adds nothing, and the
  /// faults of one keep none of the others from being read.
  public static CuratedAnswers of(CollectionSettings collection) {
    List<Curated> entries = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path folder : collection.folders()) {
      CuratedAnswers read = CuratedFile.read(folder.resolve(CuratedFile.NAME), collection.prefix());
      entries.addAll(read.entries);
      faults.addAll(read.faults);
    }
    return new CuratedAnswers(entries, faults);
  }

  /// The same without those whose passages an article has. Of a file's name that several articles
  /// fit, as `dock.md` fits `a/dock.md` and `b/dock.md`, it is called for each: what is left in the
  /// end is in none of them.
  ///
  /// @param passages all of that article
  public CuratedAnswers without(ArticleId article, Supplier<List<Passage>> passages) {
    return entries.stream().noneMatch(one -> isOf(one, article))
        ? this
        : new CuratedAnswers(
            entries.stream()
                .filter(one -> !(isOf(one, article) && isIn(one, passages.get())))
                .toList(),
            faults);
  }

  /// Whether an answer is from that article, wherever in it.
  private static boolean isOf(Curated one, ArticleId article) {
    return one.where() instanceof Curated.InFile file && file.isOf(article);
  }

  /// Whether the article still has its place. False as well where the passage is there in other
  /// words than the entry quotes.
  private static boolean isIn(Curated one, List<Passage> passages) {
    return one.where() instanceof Curated.InFile file && file.in(passages).isPresent();
  }

  /// The answers of collections whenever they are asked for: a file is read again once its time or
  /// its size is another. Safe for use by many threads. Costs a look at the time and the size of
  /// each folder's file at every call, so that nobody has to restart the bot or to index again. A
  /// change that keeps both is missed. Faults are passed over here.
  public static Supplier<List<Curated>> following(List<CollectionSettings> collections) {
    Map<Path, Kept> kept = new ConcurrentHashMap<>();
    return () ->
        collections.stream()
            .flatMap(one ->
                one.folders().stream()
                    .map(folder -> folder.resolve(CuratedFile.NAME))
                    .map(file ->
                        kept.merge(file, Kept.of(file), Kept::newer).read(file, one.prefix())))
            .flatMap(read -> read.entries().stream())
            .toList();
  }

  /// A file as it was when it was read.
  private static final class Kept {
    private final FileTime time;
    private final long size;

    /// Once it was, by whichever thread was first; two may read the same at the same time.
    private volatile boolean isRead;

    /// Set before [#isRead], so that whoever sees that also sees these.
    private volatile CuratedAnswers answers = new CuratedAnswers(List.of(), List.of());

    private Kept(FileTime time, long size) {
      this.time = time;
      this.size = size;
    }

    /// Not read yet; of a file that is not there the size is -1. A file that can't be looked at
    /// counts as one that is not there.
    static Kept of(Path file) {
      try {
        return new Kept(Files.getLastModifiedTime(file), Files.size(file));
      } catch (IOException _) {
        return new Kept(FileTime.fromMillis(0), -1);
      }
    }

    /// This, as long as the file is as it was when this was read.
    Kept newer(Kept now) {
      return time.equals(now.time) && size == now.size ? this : now;
    }

    /// What the file holds, read at the first call.
    CuratedAnswers read(Path file, String prefix) {
      if (!isRead) {
        answers = CuratedFile.read(file, prefix);
        isRead = true;
      }
      return answers;
    }
  }
}
