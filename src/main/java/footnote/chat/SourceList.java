package footnote.chat;

import footnote.article.ArticleSummary;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;

/// A page of the list of articles.
///
/// @param token the page, and the filter that the articles agree with
/// @param size articles on all pages
/// @param shown articles on this one
record SourceList(ReplyToken.Page token, int size, int pages, List<ArticleSummary> shown) {
  public SourceList {
    shown = List.copyOf(shown);
  }

  /// As a message's first word.
  private static final String SOURCES = "sources";

  /// Words behind `sources` that can be a filter; more of them make a question.
  private static final int LONGEST_FILTER = 3;

  /// The filter behind `sources`, empty for all; nothing where a message has no such word first.
  ///
  /// @param message in small letters
  static Optional<String> filterIn(String message) {
    String filter = message.equals(SOURCES) ? "" : message.replaceFirst("^" + SOURCES + " +", "");
    boolean few = filter.split(" ", -1).length <= LONGEST_FILTER;
    return filter.equals(message) || !few ? Optional.empty() : Optional.of(filter.strip());
  }

  /// The page wanted; the last where that is beyond it.
  ///
  /// @param listings all that agree with the filter
  /// @param most articles on a page
  public static SourceList of(List<ArticleSummary> listings, ReplyToken.Page wanted, int most) {
    int pages = Math.max(1, (listings.size() + most - 1) / most);
    int page = Math.min(wanted.page(), pages - 1);
    return new SourceList(
        new ReplyToken.Page(page, wanted.filter()),
        listings.size(),
        pages,
        listings.stream().skip((long) page * most).limit(most).toList());
  }

  /// How many articles there are, and what to try where the filter leaves none.
  public String head(Texts texts) {
    if (token.filter().isEmpty()) {
      return texts.say(TextKey.SOURCES_ALL, size);
    }
    String head = texts.say(TextKey.SOURCES_FILTERED, size, token.filter());
    return size == 0 ? head + "\n" + texts.say(TextKey.SOURCES_NONE) : head;
  }

  /// An article in a line.
  public static String line(ArticleSummary listing, Texts texts) {
    String described = Footnote.described(listing.source(), texts);
    return texts.say(TextKey.SOURCES_LINE, described, listing.passages());
  }

  /// Which page it is; empty where it is the only one.
  public Optional<String> foot(Texts texts) {
    return pages > 1
        ? Optional.of(texts.say(TextKey.SOURCES_PAGE, token.page() + 1, pages))
        : Optional.empty();
  }

  /// The page before; none before the first.
  public Optional<ReplyToken> previous() {
    return turned(-1);
  }

  /// The page behind; none behind the last.
  public Optional<ReplyToken> next() {
    return turned(1);
  }

  /// So many pages on, with the same filter.
  private Optional<ReplyToken> turned(int by) {
    int page = token.page() + by;
    return page >= 0 && page < pages
        ? Optional.of(new ReplyToken.Page(page, token.filter()))
        : Optional.empty();
  }
}
