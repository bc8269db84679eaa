package footnote.format.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells the pages that are there for machines from those that are there to be read.
///
/// Folders of sites hold pages that only redirect, for old addresses, and templates that a
/// generator has not filled in. Both are left out with the reason, since nobody asks for them.
final class NoArticle {
  /// Characters of a page that does nothing but lead to another.
  ///
  /// Such a page says at most that it has moved.
  private static final int LONGEST_STUB = 400;

  /// Tags of Jinja, Liquid and Go's templates with words that control; a `{{` alone may be text.
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{%-?\\s*(?:block|extends|load|include|for|if|layout)\\b|\\{\\{\\s*(?:page|site|content|title|\\.)");

  private NoArticle() {}

  /// Why a page is no article, if it is none.
  ///
  /// A page that leads on, but has a longer text, is one to be read.
  static Optional<String> reason(Document page) {
    String text = seen(page);
    boolean leads = !page.select("meta[http-equiv=refresh]").isEmpty();
    if (leads && text.length() <= LONGEST_STUB) {
      return Optional.of("leads to another page");
    }
    return TEMPLATE.matcher(text).find() || TEMPLATE.matcher(page.title()).find()
        ? Optional.of("a template")
        : Optional.empty();
  }

  /// The text of a page but for code and for what scripts fill in.
  ///
  /// A copy is changed, the page stays.
  private static String seen(Document page) {
    Element body = page.body().clone();
    body.select("template, script, pre, code, textarea").remove();
    return body.wholeText();
  }
}
