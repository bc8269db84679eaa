package footnote.format.mail;

import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is seen of a mail written as plain text: its paragraphs, items and commands. What it
/// quotes, who is quoted, signatures and the footers of mailing lists are boilerplate.
final class MailText {
  /// Lines behind a mark that may be a signature or a footer.
  private static final int LONGEST_FOOTER = 15;

  private static final int LONGEST_ATTRIBUTION = 400;
  private static final int LONGEST_MARK = 200;

  /// Characters of a line after which mail programs break it at the next word.
  private static final int FULL_LINE = 55;

  private static final Pattern QUOTE = Pattern.compile("^ ?>.*");

  private static final Pattern ORIGINAL =
      Pattern.compile(
          "^\\s*-{2,}\\s*(?:original message|ursprüngliche nachricht|original-nachricht|message"
              + " d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem"
              + " original|originalmeddelande|исходное сообщение|reply to message)\\b.*-{2,}\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "\\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał\\(?a?\\)?"
              + "|пишет|написал\\(?а?\\)?)\\b[^\\n]{0,200}:$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ATTRIBUTION_BEGIN =
      Pattern.compile("(?:On|Am|Le|El|Il|Op|Den|Em|В) ");

  /// What programs on telephones add.
  private static final Pattern SENT_FROM =
      Pattern.compile(
          "(?:sent from|gesendet von|von meinem|envoyé de|enviado desde) [^.\\n]{2,50}(?:"
              + " gesendet)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RULE = Pattern.compile("^\\s*[-_=*~#+.]{3,}\\s*$");
  private static final Pattern FOOTER_RULE = Pattern.compile("^_{20,}\\s*$|^-{30,}\\s*$");
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

  /// @param flowed whether its lines are to be joined (RFC 3676)
  /// @param dropsSpaces whether the space at the end of such a line is not of the text
  static void tell(String text, boolean flowed, boolean dropsSpaces, VisibleText seen) {
    List<String> lines = text.lines().toList();
    new MailText(flowed ? joined(lines, dropsSpaces) : lines, seen).tell();
  }

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

  private boolean repeatsHead(int at) {
    return lines.get(at).length() < LONGEST_ATTRIBUTION
        && at + 1 < lines.size()
        && REPEATED_HEAD
            .matcher(lines.get(at).strip() + "\n" + lines.get(at + 1).strip())
            .matches();
  }

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

  private void tell(boolean item, String words) {
    if (item) {
      seen.item(MARK.matcher(words).replaceFirst(""));
    } else {
      seen.paragraph(words);
    }
  }

  /// Lines that end in a space go on in the next of the same depth of quotes; one of the signature
  /// does not.
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
