package footnote.question;

import footnote.analysis.Variant;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question with names in it written in another way, as the file of synonyms has them or as
/// articles define them.
///
/// @param words the question's words with the other names in place
/// @param swaps what was put in the place of what, in the order of their places
public record Rewording(String words, List<Swap> swaps) {
  /// Rewordings of a question that are searched for: each is one more search.
  private static final int MOST = 6;

  /// The end of a possessive, typed or printed.
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /// A name that was put in the place of another.
  ///
  /// @param span where the other stood, in the question's own words
  /// @param said as the asker wrote it
  /// @param instead in small letters
  public record Swap(Span span, String said, String instead) {
    /// Whether a word of the question is part of the name as it was asked.
    public boolean says(String word) {
      return !bare(word).isEmpty() && said.contains(bare(word));
    }

    /// Whether a word, in any case, is one of the other name's.
    public boolean has(String word) {
      return List.of(instead.toLowerCase(Locale.ROOT).split(" ", -1))
          .contains(bare(word).toLowerCase(Locale.ROOT));
    }

    private static String bare(String word) {
      return POSSESSIVE.matcher(word).replaceFirst("");
    }
  }

  /// All ways to write the names in a question but its own, those with fewest changes first, and a
  /// few at most. A name within a phrase in quotation marks stays as it is.
  ///
  /// @param variants in the order of their places
  public static List<Rewording> of(Question question, List<Variant> variants) {
    List<Rewording> all = new ArrayList<>();
    all.add(new Rewording(question.words(), List.of()));
    for (Variant variant : variants.stream().limit(MOST).toList().reversed()) {
      String said = variant.span().of(question.words());
      boolean quoted = question.phrases().stream().anyMatch(phrase -> phrase.contains(said));
      List<Rewording> others =
          all.stream()
              .filter(one ->
                  !quoted && one.swaps.stream().noneMatch(it -> it.span.equals(variant.span())))
              .map(one -> one.with(new Swap(variant.span(), said, variant.instead())))
              .toList();
      all.addAll(others);
    }
    return all.stream()
        .skip(1)
        .sorted((a, b) -> Integer.compare(a.swaps.size(), b.swaps.size()))
        .limit(MOST)
        .toList();
  }

  /// This with a name changed as well that stands before all others.
  private Rewording with(Swap swap) {
    String changed =
        words.substring(0, swap.span.start()) + swap.instead + words.substring(swap.span.end());
    return new Rewording(changed, Stream.concat(Stream.of(swap), swaps.stream()).toList());
  }

  /// A question with one stretch of its words said in another way.
  public static Rewording of(Question question, Span span, String instead) {
    Swap swap = new Swap(span, span.of(question.words()), instead);
    return new Rewording(question.words(), List.of()).with(swap);
  }

  /// How an article writes a name that was put in beside the one that was asked for, where it
  /// defines one of them: `Grain Pact (GP)`, whose brackets are no words. None of several names.
  public List<String> definitions() {
    if (swaps.size() != 1) {
      return List.of();
    }
    Swap swap = swaps.getFirst();
    return List.of(swap.instead + " " + swap.said, swap.said + " " + swap.instead);
  }

  /// All words of both.
  public String both() {
    return words + " " + String.join(" ", swaps.stream().map(Swap::said).toList());
  }

  /// The names that were put in. Each must stand in a passage: else the passage is one that is
  /// found as the question was asked, too.
  public List<String> phrases() {
    return swaps.stream().map(Swap::instead).toList();
  }
}
