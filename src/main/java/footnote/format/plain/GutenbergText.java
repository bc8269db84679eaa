package footnote.format.plain;

import footnote.article.Place;
import footnote.format.Blocks;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.VisibleText;
import footnote.text.DisplayText;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import footnote.text.Span;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A book as Project Gutenberg publishes it in plain text: what stands before and behind the book
/// itself is metadata and licence, and wrapped lines are paragraphs.
///
/// The marks are lines such as `*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***` and the same
/// with `END`. The metadata is read from the lines `Title:`, `Author:`, `Release Date:` and
/// `Language:` above the first mark; the date is that of the release as an electronic book.
final class GutenbergText {
  /// With `THIS` in older releases and `THE` in newer ones.
  private static final Pattern START =
      Pattern.compile(
          "(?m)^[ \\t]*\\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK[^\\n]*\\n");

  /// Some books end with a line in words above the mark; the first of the two ends the text.
  private static final Pattern END =
      Pattern.compile(
          "(?m)^[ \\t]*(?:\\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project"
              + " Gutenberg)");

  /// A whole block, of two lines at most: the second may hold the chapter's name.
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:CHAPTER|Chapter|BOOK|Book|PART|Part|LETTER|Letter|CANTO|ACT|SCENE|Act|Scene|STAVE)"
              + " (?:[IVXLC]+|\\d{1,3}|THE \\w+)\\b[^\\n]{0,80}(?:\\n[^\\n]{1,80})?");

  /// Translators are matched and passed over: they are no authors.
  private static final Pattern CREDIT =
      Pattern.compile("(?m)^(Title|Author|Release Date|Language|Translator):[ \\t]*(\\S.*)$");

  /// A line of verse is no longer.
  private static final int VERSE = 50;

  private GutenbergText() {}

  /// Whether a text is such a book.
  ///
  /// The mark stands behind a head that is short; 20,000 characters are looked at.
  static boolean is(String text) {
    return START.matcher(text).region(0, Math.min(text.length(), 20_000)).find();
  }

  /// Where no mark ends the book, it goes to the end of the file.
  static void article(String text, Findings findings) {
    Matcher start = START.matcher(text);
    int from = start.find() ? start.end() : 0;
    Matcher end = END.matcher(text).region(from, text.length());
    int to = end.find() ? end.start() : text.length();
    VisibleText seen = new VisibleText();
    String book = text.substring(from, to);
    for (Span block : Blocks.of(book, new Span(0, book.length()))) {
      tell(block.of(book), seen);
    }
    findings.article(known(text.substring(0, from)), seen);
  }

  /// A chapter's heading names the place of all that follows it. Lines of verse are kept, if more
  /// than two are all short; those of prose become one.
  ///
  /// `CHAPTER I` above `The Harbour` -> heading "CHAPTER I The Harbour"
  private static void tell(String block, VisibleText seen) {
    if (CHAPTER.matcher(block).matches()) {
      String name = DisplayText.line(block);
      seen.place(new Place(Place.Kind.CHAPTER, name));
      seen.heading(1, name);
    } else {
      boolean verse =
          block.lines().count() > 2 && block.lines().allMatch(it -> it.length() <= VERSE);
      seen.paragraph(verse ? block : block.replace('\n', ' '));
    }
  }

  /// The first title and the first author count. What follows a date in square brackets is the
  /// number of the book.
  ///
  /// `May 3, 2008 [eBook #1342]` -> 2008-05-03. The publisher is always Project Gutenberg.
  private static Metadata known(String head) {
    Optional<String> title = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    Optional<String> language = Optional.empty();
    List<String> authors = List.of();
    Matcher credits = CREDIT.matcher(head);
    while (credits.find()) {
      String value = credits.group(2).strip();
      switch (credits.group(1)) {
        case "Title" -> title = title.or(() -> Optional.of(value));
        case "Author" -> authors = authors.isEmpty() ? List.of(value) : authors;
        case "Release Date" -> date = WrittenDate.parse(value.replaceFirst("\\s*\\[.*$", ""));
        case "Language" -> language = LanguageCode.of(value);
        default -> {}
      }
    }
    return new Metadata(
        title, authors, Optional.of("Project Gutenberg"), date, Optional.empty(), language);
  }
}
