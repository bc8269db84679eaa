package footnote.format.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Tells the pages that are there for machines from those that are there to be read.
final class NoArticle {
  /// Characters of a page that does nothing but lead to another.
  private static final int LONGEST_STUB = 400;

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{%-?\\s*(?:block|extends|load|include|for|if|layout)\\b|\\{\\{\\s*(?:page|site|content|title|\\.)");

  private NoArticle() {}

  /// Why a page is no article, if it is none.
  static Optional<String> reason(Document page) {
    String text = page.body().wholeText();
    boolean leads = !page.select("meta[http-equiv=refresh]").isEmpty();
    if (leads && text.length() <= LONGEST_STUB) {
      return Optional.of("leads to another page");
    }
    return TEMPLATE.matcher(text).find() || TEMPLATE.matcher(page.title()).find()
        ? Optional.of("a template")
        : Optional.empty();
  }
}
