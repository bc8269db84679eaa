package footnote.search;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the names of publishers, authors and articles in a question: from each of its words on,
/// the longest that an index has. Costs a look into the index's names for each word, and one more
/// for each word by which a name goes on. Made by an engine for its [Catalogue#mentions], which the
/// `question` package turns into filters:
///
/// ```java
/// new CitedNames<>(analyses, names).in("What did the BBC say about cocoa?");
/// // one mention, of the span of "BBC", if a publisher of those initials is in the index
/// ```
///
/// Words are read by no language's rules, here and where the names are made: a name is the same in
/// every language. As immutable as its [Terms].
///
/// @param <E> what looking may fail with
public final class CitedNames<E extends Exception> {
  private final Analyses analyses;
  private final Terms<E> terms;

  /// The terms of all [CitedName]s of an index, by the order of their UTF-8 bytes.
  public interface Terms<E extends Exception> {
    /// The first that begins so.
    Optional<String> first(String prefix) throws E;
  }

  /// @param analyses to read questions with
  public CitedNames(Analyses analyses, Terms<E> terms) {
    this.analyses = analyses;
    this.terms = terms;
  }

  /// Where they stand, in order; none reaches into another. The longest name from the leftmost word
  /// on wins, as in most dictionaries of names ("leftmost longest"). At most [Request#MOST_WORDS]
  /// words of the question are looked at.
  ///
  /// @param question as the asker wrote it; of longer ones [Request#read] is looked at
  /// @throws E when the names can't be read
  public List<Mention> in(String question) throws E {
    List<Place> places = places(Request.read(question));
    List<Mention> mentions = new ArrayList<>();
    for (int from = 0; from < places.size(); from++) {
      Optional<Longest> longest = longest(places, from);
      if (longest.isPresent()) {
        int last = from + longest.get().words - 1;
        Span span = new Span(places.get(from).span.start(), places.get(last).span.end());
        CitedName name = longest.get().name;
        mentions.add(new Mention(span, name.kind(), name.name(), name.whole()));
        from = last;
      }
    }
    return mentions;
  }

  /// A word of the question and where it stands there.
  private record Place(String word, Span span) {}

  /// The words with where they stand. The analysis tells words, not their places: each is looked
  /// for behind the one before it, which finds it since words come in the text's order.
  private List<Place> places(String question) {
    String parted = Analysis.parted(question);
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (Word word : analyses.words(Language.UND, parted)) {
      int start = parted.indexOf(word.surface(), from);
      from = start + word.surface().length();
      places.add(new Place(word.plain(), new Span(start, from)));
    }
    return places.subList(0, Math.min(places.size(), Request.MOST_WORDS));
  }

  private record Longest(CitedName name, int words) {}

  /// Goes on word by word as long as any name of the index begins so, and keeps the last that
  /// ended.
  private Optional<Longest> longest(List<Place> places, int from) throws E {
    Optional<Longest> longest = Optional.empty();
    StringBuilder key = new StringBuilder();
    for (int words = 1; from + words <= places.size(); words++) {
      key.append(places.get(from + words - 1).word);
      Optional<String> term = terms.first(key.toString() + CitedName.END);
      if (term.isPresent()) {
        longest = Optional.of(new Longest(CitedName.of(term.get()), words));
      }
      key.append(' ');
      if (terms.first(key.toString()).isEmpty()) {
        break;
      }
    }
    return longest;
  }
}
