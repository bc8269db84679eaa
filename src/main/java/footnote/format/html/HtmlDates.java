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
final class HtmlDates {
  private static final int LONGEST = 80;

  private static final List<String> MARKED =
      List.of(
          "[itemprop=datePublished], time[pubdate], .entry-meta .published, abbr.published",
          "time.published, time.entry-date, .entry-date, .post-date, .published, .pubdate",
          "time",
          ".date, .datum, .dateline, .byline, [class*=publish], [class*=date], [class*=Date]",
          ".meta, .entry-meta, .post-meta, .postmetadata, [class*=meta]");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])[/_.-]");

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d\\d|\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de"
              + " )?\\p{L}{3,12}\\.?,? (?:de )?(?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2},?"
              + " (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日");

  private HtmlDates() {}

  static Optional<PartialDate> of(Document page, Optional<String> address) {
    OwnArticle own = OwnArticle.of(page);
    return MARKED.stream()
        .flatMap(own::marked)
        .flatMap(element -> day(element).stream())
        .findFirst()
        .or(() -> address.flatMap(HtmlDates::inAddress));
  }

  private static Optional<PartialDate> day(Element element) {
    String told =
        element.attr("datetime").isBlank() ? element.attr("content") : element.attr("datetime");
    Stream<String> texts = Stream.of(told, DisplayText.line(element.text()));
    return texts
        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
        .flatMap(text -> WrittenDate.parse(text).or(() -> inText(text)).stream())
        .findFirst();
  }

  private static Optional<PartialDate> inText(String text) {
    Matcher day = IN_TEXT.matcher(text);
    return day.find() ? WrittenDate.parse(day.group()) : Optional.empty();
  }

  private static Optional<PartialDate> inAddress(String address) {
    Matcher day = IN_ADDRESS.matcher(address);
    return day.find()
        ? WrittenDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }
}
