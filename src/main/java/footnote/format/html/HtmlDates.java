package footnote.format.html;

import footnote.text.DisplayText;
import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day a page was published, where it doesn't tell machines: in the first element that is
/// marked as telling it, or in its address.
///
/// For pages with neither JSON-LD nor a `meta` element for it ([HtmlMetadata] asks those first).
/// Elements are looked for from the surest kind to the least sure, within the page's own article
/// ([OwnArticle]); the first that holds a day counts. An address such as `/2021/02/09/` comes last.
final class HtmlDates {
  /// UTF-16 units of a text that may be a date.
  private static final int LONGEST = 80;

  /// Microdata and the `time` element of HTML first, then the classes of hAtom and of content
  /// management systems.
  private static final List<String> MARKED =
      List.of(
          "[itemprop=datePublished], time[pubdate], .entry-meta .published, abbr.published",
          "time.published, time.entry-date, .entry-date, .post-date, .published, .pubdate",
          "time",
          ".date, .datum, .dateline, .byline, [class*=publish], [class*=date], [class*=Date]",
          ".meta, .entry-meta, .post-meta, .postmetadata, [class*=meta]");

  /// Year, month and day in a row, also without anything between them.
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])[/_.-]");

  /// A day among other words: `Published in Valley on 3 May 2021`.
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d\\d|\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de"
              + " )?\\p{L}{3,12}\\.?,? (?:de )?(?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2},?"
              + " (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日");

  private HtmlDates() {}

  /// @param address of the page, if it is known
  static Optional<PartialDate> of(Document page, Optional<String> address) {
    OwnArticle own = OwnArticle.of(page);
    return MARKED.stream()
        .flatMap(own::marked)
        .flatMap(element -> day(element).stream())
        .findFirst()
        .or(() -> address.flatMap(HtmlDates::inAddress));
  }

  /// What an element tells machines counts before what it shows.
  ///
  /// `<time datetime="2021-05-03">last Monday</time>` is the third of May.
  private static Optional<PartialDate> day(Element element) {
    String told =
        element.attr("datetime").isBlank() ? element.attr("content") : element.attr("datetime");
    Stream<String> texts = Stream.of(told, DisplayText.line(element.text()));
    return texts
        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
        .flatMap(text -> WrittenDate.parse(text).or(() -> inText(text)).stream())
        .findFirst();
  }

  /// Only the first one that looks like a day is tried.
  private static Optional<PartialDate> inText(String text) {
    Matcher day = IN_TEXT.matcher(text);
    return day.find() ? WrittenDate.parse(day.group()) : Optional.empty();
  }

  /// Read by the same rules as a day that is written.
  ///
  /// `https://valley.example/2021/02/09/prices` -> 2021-02-09, `…/prices-20210209.html` as well.
  private static Optional<PartialDate> inAddress(String address) {
    Matcher day = IN_ADDRESS.matcher(address);
    return day.find()
        ? WrittenDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }
}
