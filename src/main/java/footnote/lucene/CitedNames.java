package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.Mention;
import footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Finds the names of publishers, authors and articles in a question: from each of its words on,
/// the longest that is a term of the index. Costs a look into the terms for each word, and nothing
/// where no article tells who published or wrote it.
final class CitedNames {
  private final Snapshot snapshot;

  CitedNames(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Mention> in(String question) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.CITED);
    if (terms == null) {
      return List.of();
    }
    List<Place> places = places(QuestionReader.cut(question));
    TermsEnum names = terms.iterator();
    List<Mention> mentions = new ArrayList<>();
    for (int from = 0; from < places.size(); from++) {
      Optional<Longest> longest = longest(places, from, names);
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

  private List<Place> places(String question) {
    String parted = Analysis.parted(question);
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (Word word : snapshot.analyses().words(Language.UND, parted)) {
      int start = parted.indexOf(word.surface(), from);
      from = start + word.surface().length();
      places.add(new Place(word.plain(), new Span(start, from)));
    }
    return places.subList(0, Math.min(places.size(), QuestionReader.MOST_TERMS));
  }

  private record Longest(CitedName name, int words) {}

  private static Optional<Longest> longest(List<Place> places, int from, TermsEnum names)
      throws IOException {
    Optional<Longest> longest = Optional.empty();
    StringBuilder key = new StringBuilder();
    for (int words = 1; from + words <= places.size(); words++) {
      key.append(places.get(from + words - 1).word);
      Optional<String> term = first(names, key.toString() + CitedName.END);
      if (term.isPresent()) {
        longest = Optional.of(new Longest(CitedName.of(term.get()), words));
      }
      key.append(' ');
      if (first(names, key.toString()).isEmpty()) {
        break;
      }
    }
    return longest;
  }

  private static Optional<String> first(TermsEnum names, String prefix) throws IOException {
    BytesRef bytes = new BytesRef(prefix);
    boolean there =
        names.seekCeil(bytes) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(names.term(), bytes);
    return there ? Optional.of(names.term().utf8ToString()) : Optional.empty();
  }
}
