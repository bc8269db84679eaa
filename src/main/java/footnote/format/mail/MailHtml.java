package footnote.format.mail;

import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// What is seen of a mail written in HTML: what mail programs mark as quoted or as a signature is
/// boilerplate, unless there is nothing else, as in a mail that was merely passed on.
final class MailHtml {
  private static final String HIDDEN =
      "[style*=display:none], [style*=display: none], [style*=mso-hide:all]";

  private static final String QUOTED =
      "blockquote[type=cite], .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix,"
          + " .moz-signature, .yahoo_quoted, .protonmail_quote, .protonmail_signature_block,"
          + " #Signature, #reply-intro";

  /// What begins a quoted mail that goes on to the end of the element it stands in.
  private static final Evaluator QUOTE_BEGIN =
      Selector.evaluatorOf("#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader");

  /// Elements that are taken out: each costs time by the number of its siblings.
  private static final int MOST = 5_000;

  private MailHtml() {}

  static void tell(String html, VisibleText seen) {
    Element body = parsed(html);
    body.select(HIDDEN).stream().limit(MOST).forEach(Element::remove);
    List<String> quoted = withoutQuoted(body);
    if (body.text().isBlank()) {
      HtmlBlocks.tellFragment(html, seen);
    } else {
      HtmlBlocks.tell(body, seen);
      quoted.forEach(seen::boilerplate);
    }
  }

  /// All its words.
  static String words(String html) {
    return parsed(html).text();
  }

  private static Element parsed(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(HtmlBlocks.DEEPEST)).body();
  }

  /// Takes what is quoted out of a mail.
  private static List<String> withoutQuoted(Element body) {
    List<Element> quoted = new ArrayList<>(body.select(QUOTED));
    for (Element begin : body.select(QUOTE_BEGIN)) {
      quoted.add(begin);
      for (Element next = begin.nextElementSibling(); next != null && !next.is(QUOTE_BEGIN); ) {
        quoted.add(next);
        next = next.nextElementSibling();
      }
    }
    List<String> words = new ArrayList<>();
    for (Element each : quoted.subList(0, Math.min(MOST, quoted.size()))) {
      if (each.ownerDocument() != null) {
        words.add(each.wholeText());
        each.remove();
      }
    }
    return words;
  }
}
