package footnote.format.plain;

import footnote.format.Byline;
import footnote.format.Metadata;
import footnote.format.Publisher;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a text's head that says who wrote it, when or where it appeared, in one form or
/// another: `By Ada Byron`, `3 May 2021`, `Author: Ada Byron`, `By Ada Byron | May 3, 2021 | The
/// Planet`.
///
/// A line is a credit as a whole or not at all. That keeps out sentences that begin like one, and
/// lets a head be found by looking at one line at a time.
///
/// @param known what the line tells; nothing for "Updated May 4, 2021"
record Credit(Metadata known) {
  /// UTF-16 units of a line that may be a credit.
  private static final int LONGEST = 200;

  /// Labels in English, as people and exports put them above a text.
  private static final Pattern LABELLED =
      Pattern.compile(
          "(title|headline|authors?|by|byline|date|published|publication"
              + " date|source|publisher|url|link|language)\\s*:\\s*(\\S.*)",
          Pattern.CASE_INSENSITIVE);

  /// The day of an update is not that of publication; the line is recognized and tells nothing.
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?:last )?(?:updated|modified|aktualisiert)(?: on| at| am)?\\s*:?\\s+(.+)",
          Pattern.CASE_INSENSITIVE);

  /// What parts credits on one line; a hyphen only with spaces around it.
  private static final Pattern BAR = Pattern.compile("\\s+[|·•–—/]\\s+|\\s+-\\s+");

  /// The credit that a line is as a whole; empty where any of it is anything else.
  ///
  /// White space around it aside. Costs a few patterns on at most [#LONGEST] units.
  static Optional<Credit> of(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return single(text).or(() -> labelled(text)).or(() -> combined(text));
  }

  /// A byline, a date or an update.
  private static Optional<Credit> single(String text) {
    Optional<Byline> byline = Byline.of(text);
    if (byline.isPresent()) {
      return Optional.of(written(byline.get()));
    }
    if (UPDATED.matcher(text).matches()
        && WrittenDate.parse(UPDATED.matcher(text).replaceFirst("$1")).isPresent()) {
      return Optional.of(new Credit(Metadata.NONE));
    }
    return dated(text);
  }

  /// What a byline says of the paper counts too: `By Ada Byron, The Planet`.
  private static Credit written(Byline byline) {
    return new Credit(
        new Metadata(
            Optional.empty(),
            byline.authors(),
            byline.publisher(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /// A year alone is as likely a number of something else.
  ///
  /// `May 2021` is one, `2021` isn't.
  private static Optional<Credit> dated(String text) {
    return WrittenDate.parse(text).filter(date -> date.month() > 0).map(Credit::published);
  }

  private static Credit published(PartialDate date) {
    return new Credit(
        new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(date),
            Optional.empty(),
            Optional.empty()));
  }

  /// A credit that tells who published, for callers that know it by what stands beside it.
  static Credit publisher(String name) {
    return new Credit(
        new Metadata(
            Optional.empty(),
            List.of(),
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /// A label with a value that it can't have is no credit: `By: the river`.
  ///
  /// `URL: https://a.example/b` tells an address; a language must be a code, such as `en-US`.
  private static Optional<Credit> labelled(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (!labelled.matches()) {
      return Optional.empty();
    }
    String value = labelled.group(2).strip();
    return switch (labelled.group(1).toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> Optional.of(new Credit(Metadata.titled(Optional.of(value))));
      case "author", "authors", "by", "byline" -> Byline.named(value).map(Credit::written);
      case "source", "publisher" -> Optional.of(publisher(value));
      case "url", "link" -> WebAddress.of(value).map(url -> new Credit(address(url)));
      case "language" -> LanguageCode.of(value).map(code -> new Credit(language(code)));
      default -> WrittenDate.parse(value).map(Credit::published);
    };
  }

  private static Metadata address(String url) {
    return new Metadata(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(url),
        Optional.empty());
  }

  private static Metadata language(String code) {
    return new Metadata(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(code));
  }

  /// Pieces between bars, each of which is a credit or a publisher, and at least one a byline or a
  /// date.
  ///
  /// `By Ada Byron | May 3, 2021 | The Planet` -> the author, the day and the publisher.
  ///
  /// `Home | The Planet` is none: a name alone may be anything.
  private static Optional<Credit> combined(String text) {
    List<String> pieces = List.of(BAR.split(text));
    if (pieces.size() < 2) {
      return Optional.empty();
    }
    Metadata known = Metadata.NONE;
    List<Credit> sure = new ArrayList<>();
    for (String piece : pieces) {
      Optional<Credit> credit = single(piece);
      credit.ifPresent(sure::add);
      Optional<Credit> each = credit.or(() -> Publisher.inLine(piece).map(Credit::publisher));
      if (each.isEmpty()) {
        return Optional.empty();
      }
      known = known.or(each.get().known());
    }
    return sure.isEmpty() ? Optional.empty() : Optional.of(new Credit(known));
  }
}
