package footnote.address;

import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The address of an article with the place in it that is quoted: the anchor of the heading above,
/// the page of a PDF, or the words themselves, which a browser looks for.
///
/// ```java
/// PlaceAddress.of("https://docs.example.org/install", passage, quote, 200);
/// // "https://docs.example.org/install#windows"
/// ```
///
/// The surest way comes first. Of a PDF it is the page, `#page=7`, which viewers of PDF in browsers
/// follow; else the anchor of a heading, which every browser does; else a text fragment, which an
/// older browser ignores.
public final class PlaceAddress {
  /// Endings of files that a browser hands on instead of showing them.
  private static final Set<String> UNSHOWN =
      Set.of(
          "csv", "docm", "docx", "epub", "gz", "odp", "ods", "odt", "ppsx", "pptm", "pptx", "rtf",
          "tsv", "xls", "xlsm", "xlsx", "zip");

  private static final Pattern NUMBER = Pattern.compile("(?m)^(?:\\d{1,9}[.)]|[-*+•–])\\s+");

  private PlaceAddress() {}

  /// An article's address, opened at a place; the same where nothing can be said of the place, or
  /// where it has a fragment of its own.
  ///
  /// @param address one of the web
  /// @param quote a range of the passage
  /// @param longest characters of the result, unless the address has more
  public static String of(String address, Passage passage, Span quote, int longest) {
    int room = longest - address.length() - 1;
    return address.indexOf('#') >= 0 || room <= 0
        ? address
        : fragment(address, passage, quote, room)
            .map(fragment -> address + "#" + fragment)
            .orElse(address);
  }

  /// What stands behind `#`, without it; empty where a browser would not show the file anyway.
  ///
  /// @param room characters it may have; an anchor that is longer gives way to words
  private static Optional<String> fragment(String address, Passage passage, Span quote, int room) {
    Sentence first = passage.sentenceAt(quote.start());
    Optional<Place> page = first.place().filter(place -> place.kind() == Place.Kind.PAGE);
    if (page.isPresent()) {
      return page.map(Place::label).filter(label -> label.matches("\\d{1,9}")).map("page="::concat);
    }
    if (UNSHOWN.contains(ending(address))) {
      return Optional.empty();
    }
    return passage
        .anchor()
        .map(Escapes::anchor)
        .filter(anchor -> anchor.length() <= room)
        .or(() -> words(passage.textOf(quote), first.kind(), room));
  }

  /// The ending of the file that an address names, in small letters, its query left out.
  private static String ending(String address) {
    String path = address.replaceFirst("\\?.*", "");
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// A row stands in cells of which each is looked for by itself, code of several lines in lines:
  /// neither is found as it is quoted.
  ///
  /// An item's number is drawn by the page and is none of its words.
  private static Optional<String> words(String quote, Sentence.Kind kind, int room) {
    return switch (kind) {
      case SENTENCE -> TextFragment.of(quote.replace('\n', ' '), room);
      case ITEM -> TextFragment.of(NUMBER.matcher(quote).replaceAll(""), room);
      case CODE -> quote.indexOf('\n') < 0 ? TextFragment.of(quote, room) : Optional.empty();
      case ROW -> Optional.empty();
    };
  }
}
