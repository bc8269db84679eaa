package footnote.format.mail;

import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is seen of a mail written as plain text: its paragraphs, items and commands. What it
/// quotes, who is quoted, signatures and the footers of mailing lists are boilerplate.
///
/// There is no markup for any of it, so conventions are followed: `>` before what is quoted, `-- `
/// on a line of its own before a signature (RFC 3676, 4.3), a line that ends in a colon and says
/// who wrote, in the languages of most mail programs, and rules of dashes or underscores above a
/// list's footer.
///
/// For example
///
/// ```
/// On Tue, Jane Doe wrote:
/// > Does it run on ARM?
///
/// Yes, since 2.1.
/// ```
///
/// has one paragraph, `Yes, since 2.1.`; the rest is boilerplate. Time is linear in the length of
/// the mail: patterns with open ends are only tried on short lines.
final class MailText {
  /// Lines behind a mark that may be a signature or a footer.
  ///
  /// A `--` without its space, or a rule, further up is likelier to part sections.
  private static final int LONGEST_FOOTER = 15;

  /// Characters of up to three lines that say whom the mail quotes.
  private static final int LONGEST_ATTRIBUTION = 400;

  /// Characters of a line that may be the mark of an original message.
  private static final int LONGEST_MARK = 200;

  /// Characters of a line after which mail programs break it at the next word.
  private static final int FULL_LINE = 55;

  /// One space before the mark is let pass: RFC 3676 stuffs lines with it.
  private static final Pattern QUOTE = Pattern.compile("^ ?>.*");

  /// What programs write between an answer and the whole of the mail that it answers.
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "^\\s*-{2,}\\s*(?:original message|ursprüngliche nachricht|original-nachricht|message"
              + " d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem"
              + " original|originalmeddelande|исходное сообщение|reply to message)\\b.*-{2,}\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands above a mail that is passed on. Unlike behind [#ORIGINAL] what follows is text: it
  /// is what the mail was sent for.
  private static final Pattern FORWARDED =
      Pattern.compile(
          "^\\s*-{2,}\\s*(?:forwarded message|weitergeleitete nachricht|message transféré"
              + "|mensaje reenviado|begin forwarded message).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// How Outlook repeats the head of the mail that is answered.
  private static final Pattern REPEATED_HEAD =
      Pattern.compile(
          "^\\*?(?:from|von|de|da|van)\\s*:\\*?\\s+\\S.*\\n\\*?(?:sent|date|gesendet|datum|envoyé"
              + "|enviado|inviato|verzonden)(?: le| el| em)?\\s*:[\\s\\S]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// The verb need not be the last word: "wrote on 3 May:".
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "\\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał\\(?a?\\)?"
              + "|пишет|написал\\(?а?\\)?)\\b[^\\n]{0,200}:$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// How such a line begins in most languages. It tells where one of several lines begins.
  private static final Pattern ATTRIBUTION_BEGIN =
      Pattern.compile("(?:On|Am|Le|El|Il|Op|Den|Em|В) ");

  /// What programs on telephones add.
  private static final Pattern SENT_FROM =
      Pattern.compile(
          "(?:sent from|gesendet von|von meinem|envoyé de|enviado desde) [^.\\n]{2,50}(?:"
              + " gesendet)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A line that only divides.
  private static final Pattern RULE = Pattern.compile("^\\s*[-_=*~#+.]{3,}\\s*$");

  /// The rules that Mailman and other list programs put above their footers.
  private static final Pattern FOOTER_RULE = Pattern.compile("^_{20,}\\s*$|^-{30,}\\s*$");

  /// Up to four columns in: further in it may be a command.
  private static final Pattern ITEM =
      Pattern.compile("^\\s{0,4}(?:[-*•+]|\\(?\\d{1,2}[.)])\\s+\\S.*");

  private static final Pattern MARK = Pattern.compile("^\\s*[-*•+]\\s+");
  private static final Pattern INDENTED = Pattern.compile("^(?: {4}|\\t).*");

  private final VisibleText seen;
  private final List<String> lines;
  private final List<String> block = new ArrayList<>();

  private MailText(List<String> lines, VisibleText seen) {
    this.lines = lines;
    this.seen = seen;
  }

  /// A flowed mail's lines are joined first, so that what follows sees paragraphs alike.
  ///
  /// @param flowed whether its lines are to be joined (RFC 3676)
  /// @param dropsSpaces whether the space at the end of such a line is not of the text
  static void tell(String text, boolean flowed, boolean dropsSpaces, VisibleText seen) {
    List<String> lines = text.lines().toList();
    new MailText(flowed ? joined(lines, dropsSpaces) : lines, seen).tell();
  }

  /// Goes through the lines once; the lines since the last blank one wait in `block` until it is
  /// known whether a quotation follows, which decides whether its end is an attribution.
  private void tell() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (endsMail(i)) {
        close(false);
        seen.boilerplate(String.join("\n", lines.subList(i, lines.size())));
        return;
      }
      if (QUOTE.matcher(line).matches()) {
        i = quote(i);
      } else if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        close(isQuotedNext(i));
      }
    }
    close(false);
  }

  /// Whether nothing of the mail's own comes from a line on.
  ///
  /// A signature, the signature of PGP, or the mail that is answered, which Outlook puts below.
  private boolean endsMail(int at) {
    String line = lines.get(at);
    boolean near = lines.size() - at <= LONGEST_FOOTER;
    return line.equals("-- ")
        || (line.equals("--") && near)
        || (near && FOOTER_RULE.matcher(line).matches())
        || line.startsWith("-----BEGIN PGP SIGNATURE-----")
        || (line.length() <= LONGEST_MARK && ORIGINAL.matcher(line).matches())
        || (block.isEmpty() && repeatsHead(at));
  }

  /// Two lines must fit, `From:` and `Sent:` in one of several languages: one alone may be prose.
  private boolean repeatsHead(int at) {
    return lines.get(at).length() < LONGEST_ATTRIBUTION
        && at + 1 < lines.size()
        && REPEATED_HEAD
            .matcher(lines.get(at).strip() + "\n" + lines.get(at + 1).strip())
            .matches();
  }

  /// Whether the next line that is not blank is a quoted one: some programs leave a blank line
  /// between attribution and quotation.
  private boolean isQuotedNext(int blank) {
    int next = blank;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && QUOTE.matcher(lines.get(next)).matches();
  }

  /// Tells the quoted lines from one on; returns the last of them.
  private int quote(int from) {
    close(true);
    int to = from;
    while (to < lines.size() && QUOTE.matcher(lines.get(to)).matches()) {
      to++;
    }
    seen.boilerplate(String.join("\n", lines.subList(from, to)));
    return to - 1;
  }

  /// Tells the lines since the last blank one.
  private void close(boolean quoteFollows) {
    if (block.isEmpty()) {
      return;
    }
    List<String> attribution = quoteFollows ? List.copyOf(attribution()) : List.of();
    List<String> own = List.copyOf(block.subList(0, block.size() - attribution.size()));
    block.clear();
    if (!own.isEmpty()) {
      own(own);
    }
    if (!attribution.isEmpty()) {
      seen.boilerplate(String.join("\n", attribution));
    }
  }

  /// The last lines of the block, if they say whom the mail quotes.
  ///
  /// Three lines at most. Where none begins as such lines do, the fewest that end as one are taken,
  /// so that no sentence of the mail's own goes with them.
  private List<String> attribution() {
    List<String> shortest = List.of();
    for (int i = block.size() - 1; i >= Math.max(0, block.size() - 3); i--) {
      List<String> last = block.subList(i, block.size());
      String joined = String.join(" ", last).strip();
      boolean attributes =
          joined.length() <= LONGEST_ATTRIBUTION && ATTRIBUTION.matcher(joined).find();
      if (attributes && ATTRIBUTION_BEGIN.matcher(block.get(i)).lookingAt()) {
        return last;
      }
      shortest = attributes && shortest.isEmpty() ? last : shortest;
    }
    return shortest;
  }

  /// Lines that are all indented by four columns or a tab are commands or output, as in Markdown,
  /// unless they are items.
  private void own(List<String> own) {
    String first = own.getFirst();
    if (FORWARDED.matcher(first).matches()
        || first.startsWith("-----BEGIN PGP SIGNED MESSAGE-----")
        || (own.size() == 1 && SENT_FROM.matcher(first.strip()).matches())
        || own.stream().allMatch(line -> RULE.matcher(line).matches())) {
      seen.boilerplate(String.join("\n", own));
    } else if (own.stream().allMatch(line -> INDENTED.matcher(line).matches())
        && !ITEM.matcher(first.strip()).matches()) {
      seen.code(String.join("\n", own));
    } else {
      itemsAndParagraphs(own);
    }
  }

  /// An item goes on in lines that are indented, and in the one after a line that was full.
  ///
  /// Mail programs break lines without indenting those that go on, hence the second rule.
  private void itemsAndParagraphs(List<String> own) {
    List<String> open = new ArrayList<>();
    boolean item = false;
    for (String line : own) {
      boolean begins = ITEM.matcher(line).matches();
      boolean indented = line.startsWith(" ") || line.startsWith("\t");
      boolean full = !open.isEmpty() && open.getLast().length() >= FULL_LINE;
      boolean ends = item && !begins && !indented && !full;
      if ((begins || ends) && !open.isEmpty()) {
        tell(item, String.join("\n", open));
        open.clear();
      }
      item = begins || (item && !ends);
      open.add(line);
    }
    tell(item, String.join("\n", open));
  }

  /// A bullet is dropped, as the role tells it; a number stays, since people refer to it.
  private void tell(boolean item, String words) {
    if (item) {
      seen.item(MARK.matcher(words).replaceFirst(""));
    } else {
      seen.paragraph(words);
    }
  }

  /// Lines that end in a space go on in the next of the same depth of quotes; one of the signature
  /// does not.
  ///
  /// The rule of RFC 3676, 4.2; quoted lines are not joined, as they become boilerplate anyway. A
  /// space at the beginning of any line is stuffing (4.4) and goes.
  private static List<String> joined(List<String> lines, boolean dropsSpaces) {
    List<String> joined = new ArrayList<>(lines.size());
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      boolean flows = line.endsWith(" ") && !line.equals("-- ") && !line.startsWith(">");
      String stuffed = line.startsWith(" ") ? line.substring(1) : line;
      open.append(flows && dropsSpaces ? stuffed.substring(0, stuffed.length() - 1) : stuffed);
      if (!flows) {
        joined.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      joined.add(open.toString());
    }
    return joined;
  }
}
