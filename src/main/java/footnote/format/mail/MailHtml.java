package footnote.format.mail;

import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import footnote.format.html.HtmlTree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// What is seen of a mail written in HTML: what mail programs mark as quoted or as a signature is
/// boilerplate, unless there is nothing else, as in a mail that was merely passed on.
///
/// Mail programs agree on no mark for a quotation, so this knows those of Gmail, Thunderbird,
/// Outlook, Yahoo and Proton by their classes and ids. Stands between a part of a message and
/// [HtmlBlocks], which tells what is left as any page's text.
final class MailHtml {
  /// Mails hide a line for previews, and copies of their text for one program or another.
  private static final String HIDDEN =
      "[style*=display:none], [style*=display: none], [style*=mso-hide:all]";

  /// Elements that hold a quotation or a signature as a whole.
  private static final String QUOTED =
      "blockquote[type=cite], .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix,"
          + " .moz-signature, .yahoo_quoted, .protonmail_quote, .protonmail_signature_block,"
          + " #Signature, #reply-intro";

  /// What begins a quoted mail that goes on to the end of the element it stands in.
  ///
  /// Outlook does not wrap what it quotes: only the repeated head is marked.
  private static final Evaluator QUOTE_BEGIN =
      Selector.evaluatorOf("#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader");

  /// Elements that are taken out: each costs time by the number of its siblings.
  ///
  /// The rest of a mail that has more stays text.
  private static final int MOST = 5_000;

  private MailHtml() {}

  /// A mail of which nothing is left without its quotations is told whole: it was passed on, and
  /// what it quotes is what it says. Else the quotations come last, whatever place they had.
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
  ///
  /// For measuring only: quotations and what is hidden are in it.
  static String words(String html) {
    return parsed(html).text();
  }

  /// The body as a browser builds it.
  private static Element parsed(String html) {
    return HtmlTree.html(html).body();
  }

  /// Takes what is quoted out of a mail.
  ///
  /// An element in one that has been taken out already has no document any more and is not told
  /// twice.
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
