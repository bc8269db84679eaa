package footnote.glossary;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.Variant;
import footnote.analysis.Word;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the short forms of a question, and the words that have one, as the articles of an index
/// define them. Costs a look into the index's terms for each word, and one more for each word by
/// which a long form goes on. As immutable as its [Terms].
///
/// ```java
/// new Glossary<>(analyses, terms).in("What is the CSTO?");
/// // "collective security treaty organization" for [12, 16)
/// ```
///
/// Where articles tell several things that a short form stands for, those that most articles tell
/// count; words have a short form only if nothing else is more often meant by it.
///
/// @param <E> what looking may fail with
public final class Glossary<E extends Exception> {
  /// Things that one short form may stand for: each is one more search.
  private static final int MOST_MEANINGS = 2;

  /// Words of a question that are looked at.
  private static final int MOST_WORDS = 64;

  /// Letters with a point behind each: `U.N.`
  private static final Pattern DOTTED = Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}");

  private final Analyses analyses;
  private final Terms<E> terms;

  /// The terms of all [ShortForm]s of an index.
  public interface Terms<E extends Exception> {
    /// Those that begin so, each with how many articles have it, and a few at most.
    Map<String, Integer> beginning(String prefix) throws E;
  }

  /// @param analyses to read questions with
  public Glossary(Analyses analyses, Terms<E> terms) {
    this.analyses = analyses;
    this.terms = terms;
  }

  /// The other ways to write what a question names, in the order of their places; none overlaps
  /// another, and none is told that the question has already.
  ///
  /// @param question as the asker wrote it
  /// @throws E when the terms can't be read
  public List<Variant> in(String question) throws E {
    List<Place> places = places(question);
    boolean small = question.codePoints().noneMatch(Character::isUpperCase);
    List<Variant> variants = new ArrayList<>();
    for (int from = 0; from < places.size(); from++) {
      List<Variant> own = shortForm(places.get(from), small);
      if (own.isEmpty()) {
        Longest longest = longest(places, from);
        own = longest.variants;
        from += Math.max(0, longest.words - 1);
      }
      variants.addAll(own);
    }
    Set<String> asked = new HashSet<>();
    places.forEach(place -> asked.add(place.word));
    return variants.stream().filter(it -> !asked.containsAll(Analysis.name(it.instead()))).toList();
  }

  /// A word of the question and where it stands there.
  private record Place(String word, String written, Span span) {}

  /// The words, those with points between their letters as one. Blanks stand in for the points that
  /// are taken out, so that all places behind them are still those of the question: `U.N. troops`
  /// is read as `UN troops`.
  private List<Place> places(String question) {
    StringBuilder joined = new StringBuilder(Analysis.parted(question));
    Map<Integer, Integer> ends = new TreeMap<>();
    Matcher dotted = DOTTED.matcher(question);
    while (dotted.find()) {
      String bare = ShortForm.undotted(dotted.group());
      joined.replace(
          dotted.start(), dotted.end(), bare + " ".repeat(dotted.group().length() - bare.length()));
      ends.put(dotted.start(), dotted.end());
    }
    String parted = joined.toString();
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (Word word : analyses.words(Language.UND, parted)) {
      int start = parted.indexOf(word.surface(), from);
      from = start + word.surface().length();
      Span span = new Span(start, ends.getOrDefault(start, from));
      places.add(new Place(word.plain(), word.surface(), span));
    }
    return places.subList(0, Math.min(places.size(), MOST_WORDS));
  }

  /// What a word stands for, if it is a short form.
  private List<Variant> shortForm(Place place, boolean small) throws E {
    List<Variant> variants = new ArrayList<>();
    for (ShortForm form : forms(place.word)) {
      if (form.isKey(place.word) && form.isMeant(place.written, small)) {
        variants.add(new Variant(place.span, form.longForm()));
      }
    }
    return variants.subList(0, Math.min(variants.size(), MOST_MEANINGS));
  }

  /// Those that begin with these words, most articles first.
  private List<ShortForm> forms(String words) throws E {
    Map<String, Integer> articles = terms.beginning(words + ShortForm.END);
    return articles.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> term) -> -term.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(term -> ShortForm.of(term.getKey()))
        .toList();
  }

  /// The short forms of a long one, and how many words that has.
  private record Longest(List<Variant> variants, int words) {}

  /// Goes on word by word as long as any long form begins so, and keeps the last that ended.
  private Longest longest(List<Place> places, int from) throws E {
    Longest longest = new Longest(List.of(), 1);
    StringBuilder key = new StringBuilder();
    for (int words = 1; from + words <= places.size(); words++) {
      key.append(places.get(from + words - 1).word);
      List<ShortForm> forms = forms(key.toString());
      if (!forms.isEmpty()
          && !forms.getFirst().isKey(key.toString())
          && isFirst(forms.getFirst())) {
        Span span =
            new Span(places.get(from).span.start(), places.get(from + words - 1).span.end());
        longest = new Longest(written(forms.getFirst(), span), words);
      }
      key.append(' ');
      if (terms.beginning(key.toString()).isEmpty()) {
        break;
      }
    }
    return longest;
  }

  /// A short form as it is looked for: where it would be read as a common word, as `US` would, with
  /// points between its letters too.
  private static List<Variant> written(ShortForm form, Span span) {
    Variant plain = new Variant(span, form.written());
    return Analysis.common(Language.ENGLISH).contains(form.key())
        ? List.of(new Variant(span, form.dotted()), plain)
        : List.of(plain);
  }

  /// Whether a short form is not used more often for something else.
  private boolean isFirst(ShortForm form) throws E {
    return forms(form.key()).stream()
        .filter(other -> other.isKey(form.key()))
        .findFirst()
        .filter(other -> other.longForm().equals(form.longForm()))
        .isPresent();
  }
}
