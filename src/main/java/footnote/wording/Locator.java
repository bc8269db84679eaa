package footnote.wording;

import footnote.article.Passage;
import footnote.article.Place;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in an article something stands, as a footnote says it: `Benefits › Parental leave, page 3,
/// ¶7`.
///
/// It is made of the article's own words and counts, and is one line: control characters and line
/// ends of headings are gone ([DisplayText]).
///
/// ```
/// section "Benefits", "Parental leave", page 3, paragraph 7
///   -> Benefits › Parental leave, page 3, ¶7
/// ```
///
/// @param above the section and the page or the like, as far as there are any
/// @param paragraph the paragraph, or that it is a note on the author
public record Locator(List<String> above, String paragraph) {
  /// Between a heading and the one below it.
  private static final String BETWEEN = " › ";

  /// Stands for headings, or words of one, that are left out.
  private static final String GAP = "…";

  /// Characters of a section's name with its gaps, and of a heading where there are others.
  private static final int LONGEST = 90;

  /// Characters of one heading among several.
  private static final int LONGEST_HEADING = 40;

  public Locator {
    above = List.copyOf(above);
  }

  /// Where something in a passage stands.
  ///
  /// @param start where it begins, as offset in the article's text
  public static Locator of(Passage passage, int start, Texts texts) {
    if (passage.note()) {
      return new Locator(List.of(), texts.say(TextKey.FOOTNOTE_NOTE));
    }
    List<String> above = new ArrayList<>();
    section(passage).ifPresent(above::add);
    place(passage, start, texts).ifPresent(above::add);
    String paragraph = Integer.toString(passage.paragraphAt(start));
    return new Locator(above, texts.say(TextKey.FOOTNOTE_PARAGRAPH, paragraph));
  }

  /// The headings it stands under, without the title; where they are long, without those in the
  /// middle, and each without its middle.
  private static Optional<String> section(Passage passage) {
    String language = passage.source().language();
    List<String> path =
        passage.path().stream()
            .map(DisplayText::line)
            .filter(heading -> !heading.isEmpty())
            .map(heading -> Headline.shown(heading, language))
            .toList();
    String title = Headline.shown(DisplayText.line(passage.source().title()), language);
    List<String> below =
        !path.isEmpty() && path.getFirst().equalsIgnoreCase(title)
            ? path.subList(1, path.size())
            : path;
    return below.isEmpty() ? Optional.empty() : Optional.of(shortened(below));
  }

  /// Headings in a row; beyond [#LONGEST] characters only the first, the last and a gap between
  /// them, which tell the part of the article and the place. `Staff handbook › … › Parental leave`;
  /// with two headings there is no gap, and one alone is cut in its middle.
  private static String shortened(List<String> headings) {
    String whole = String.join(BETWEEN, headings);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    if (headings.size() == 1) {
      return shortened(whole, LONGEST);
    }
    String first = shortened(headings.getFirst(), LONGEST_HEADING);
    String last = shortened(headings.getLast(), LONGEST_HEADING);
    return first + BETWEEN + (headings.size() > 2 ? GAP + BETWEEN : "") + last;
  }

  /// A heading's first and last words with a gap between, where it is longer than that. As much
  /// stays of its beginning, where a number stands, as of its end.
  private static String shortened(String heading, int longest) {
    if (heading.length() <= longest) {
      return heading;
    }
    int half = longest / 2 - 2;
    return Cut.fit(heading, half, text -> text).text()
        + " "
        + GAP
        + " "
        + Cut.ending(heading, half, String::length).text();
  }

  /// The page or the like that a place in a passage is on, in words; empty where a heading says the
  /// same, or where there is none.
  ///
  /// @param start of the place, as offset in the article's text
  public static Optional<String> place(Passage passage, int start, Texts texts) {
    return passage.placeAt(start).flatMap(place -> place(place, passage, texts));
  }

  /// The page or the like, unless a heading says the same.
  ///
  /// A label stands in quotation marks unless it is short and of letters and digits alone, as a
  /// number is. `page 3`, `slide 12`, `sheet “Prices 2024”`.
  private static Optional<String> place(Place place, Passage passage, Texts texts) {
    if (passage.path().contains(place.label())) {
      return Optional.empty();
    }
    String label = shortened(DisplayText.line(place.label()), LONGEST_HEADING);
    boolean number =
        label.chars().allMatch(c -> Character.isLetterOrDigit(c)) && label.length() < 7;
    TextKey key =
        switch (place.kind()) {
          case PAGE -> TextKey.FOOTNOTE_PAGE;
          case SLIDE -> TextKey.FOOTNOTE_SLIDE;
          case SHEET -> TextKey.FOOTNOTE_SHEET;
          case CHAPTER -> TextKey.FOOTNOTE_CHAPTER;
        };
    return Optional.of(texts.say(key, number ? label : texts.quoted(label)));
  }

  /// All of it in a row.
  ///
  /// `Benefits › Parental leave, page 3, ¶7`, or `¶7` alone.
  public String text() {
    return above.isEmpty() ? paragraph : String.join(", ", above) + ", " + paragraph;
  }
}
