package footnote.format.plain;

import footnote.article.Part;
import footnote.text.Punctuation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The tail of a text: what a site puts under an article, and a note on who wrote it. Only what is
/// surely one of them is taken from the body, as boilerplate can't be found.
///
/// What a saved page ends in would else be searched and quoted: buttons, links to other articles,
/// rights. It is looked for from the end upwards, in this order: boilerplate, notes on authors
/// above it, boilerplate above those. Advertisements are marked wherever they stand.
///
/// ```java
/// TrailingMatter.of(List.of("It rained.", "Share this:"), List.of()); // PARAGRAPH, BOILERPLATE
/// ```
///
/// The patterns are tried on short blocks only, so the cost is linear.
final class TrailingMatter {
  /// UTF-16 units of a block that may be boilerplate.
  private static final int LONGEST_FURNITURE = 200;

  /// UTF-16 units of a block that may be a link's text, that is a title without a full stop.
  private static final int LONGEST_LINK = 120;

  /// Links that may stand below a label such as `Related articles`.
  private static final int LINKS = 8;

  /// Blocks that notes on authors take at most.
  private static final int NOTES = 8;

  /// Matched against a whole block: an article may well have a sentence about comments.
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "about (?:the )?authors?|comments?(?: are closed| off)?|(?:no|\\d+) comments?|leave a"
              + " (?:reply|comment)|add a comment|(?:please )?share(?:"
              + " (?:this|on|via)\\b.{0,60})?|tweet|print|e-?mail(?:"
              + " this)?|save|facebook|twitter|whatsapp|linkedin|(?:read|see|view|load)"
              + " (?:more|next|also|all)(?:"
              + " (?:from|on|about|here|articles|stories)\\b.{0,60})?|(?:subscribe|sign up|log"
              + " in|register)(?: (?:now|here|today))?|(?:subscribe|sign"
              + " up)\\b.{0,100}\\b(?:newsletters?|e-?mails?|alerts|updates|channel|podcast|account|briefing)\\b.{0,60}|follow"
              + " (?:us|me)\\b.{0,80}|(?:all )?rights reserved|copyright"
              + " (?:©|\\(c\\)|\\d{4}).{0,150}|©.{0,150}|\\(c\\) ?\\d{4}.{0,120}|.{0,100}\\ball"
              + " rights reserved|tags? ?:.{0,150}|filed under:?.{0,100}|advertisement|back to"
              + " top|click here\\b.{0,80}|skip to content|(?:previous|next)(?:"
              + " (?:article|post|story))?|cookie (?:policy|settings)|privacy policy|terms (?:of"
              + " use|and conditions)|kommentare(?: sind geschlossen)?|teilen|artikel"
              + " teilen|partager|compartir|condividi|поделиться|комментарии"
              + " закрыты|related|(?:related|more|recommended|most read|popular|latest|you may also"
              + " like|you might also like|see also)(?:"
              + " (?:articles?|stor(?:y|ies)|posts?|news|reading|topics|content|coverage|links))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Labels under which only links stand.
  private static final Pattern LINKS_LABEL =
      Pattern.compile(
          "(?:related|more|recommended|most read|popular|latest|you (?:may|might) also like|see"
              + " also)(?:"
              + " (?:articles?|stor(?:y|ies)|posts?|news|reading|topics|content|coverage|links))?",
          Pattern.CASE_INSENSITIVE);

  /// What is put between paragraphs where an advertisement stood.
  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "advertisement|anzeige|publicité|publicidad|реклама|(?:story|article) continues below(?:"
              + " advertisement)?",
          Pattern.CASE_INSENSITIVE);

  /// The label above a note.
  private static final Pattern ABOUT =
      Pattern.compile(
          "about (?:the )?authors?|über (?:den autor|die autorin)|об авторе",
          Pattern.CASE_INSENSITIVE);

  /// "Ada Byron is a correspondent for …": only believed of a person the text does not speak of
  /// before.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})(?:,.{0,80},)? (?:(?:is|was)"
              + " (?:the|a|an|our)"
              + " [^.]{0,80}\\b(?:author|correspondent|reporter|editor|columnist|journalist|writer|contributor|fellow|professor|lecturer|bureau"
              + " chief)\\b(?: (?:of|at|for|in|with|based|who|on)\\b|[.,])|has"
              + " covered|covers)[\\s\\S]*");

  /// Marks of lists and headings before a block, and colons and arrows behind it.
  private static final Pattern TRIM = Pattern.compile("^[\\s*_#>|–—-]+|[\\s*_.:!…>»|–—-]+$");

  private final List<String> blocks;
  private final List<String> authors;
  private final Part.Role[] roles;

  private TrailingMatter(List<String> blocks, List<String> authors) {
    this.blocks = blocks;
    this.authors = authors;
    this.roles = new Part.Role[blocks.size()];
    Arrays.fill(roles, Part.Role.PARAGRAPH);
  }

  /// What each block of a body is: a paragraph, boilerplate or a note on the author. Where nothing
  /// else is left, all are paragraphs.
  ///
  /// @param blocks the body in order; a block too long to be boilerplate or a note may be cut short
  /// @param authors whose names begin notes
  static List<Part.Role> of(List<String> blocks, List<String> authors) {
    TrailingMatter tail = new TrailingMatter(blocks, authors);
    tail.mark();
    List<Part.Role> roles = List.of(tail.roles);
    return roles.contains(Part.Role.PARAGRAPH)
        ? roles
        : roles.stream().map(_ -> Part.Role.PARAGRAPH).toList();
  }

  /// Advertisements first, as they are found by themselves.
  private void mark() {
    for (int i = 0; i < roles.length; i++) {
      if (matches(ADVERTISEMENT, i)) {
        roles[i] = Part.Role.BOILERPLATE;
      }
    }
    int end = markNotes(markFurniture(roles.length));
    markFurniture(end);
  }

  /// Marks the boilerplate that ends at `end`, and returns where it begins.
  ///
  /// Short blocks without a full stop are links, but only below a label that leads to such: without
  /// one the last lines of a poem would go.
  private int markFurniture(int end) {
    int begin = end;
    int links = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (matches(BOILERPLATE, i) && (links == 0 || matches(LINKS_LABEL, i))) {
        Arrays.fill(roles, i, begin, Part.Role.BOILERPLATE);
        begin = i;
        links = 0;
      } else if (++links > LINKS || !isLink(blocks.get(i))) {
        break;
      }
    }
    return begin;
  }

  /// Marks the notes that end at `end`, and returns where they begin.
  ///
  /// The first block is never a note.
  private int markNotes(int end) {
    int begin = end;
    while (begin > Math.max(1, end - NOTES) && isNote(begin - 1)) {
      roles[--begin] = Part.Role.NOTE;
    }
    if (begin == end) {
      begin = afterAbout(end);
      Arrays.fill(roles, begin, end, Part.Role.NOTE);
    }
    return begin;
  }

  /// Where a note under the words "About the author" begins, two blocks long at most; `end` where
  /// there is none.
  ///
  /// Under that label a note need not begin with the author's name.
  private int afterAbout(int end) {
    for (int i = end - 1; i >= Math.max(1, end - 2); i--) {
      if (matches(ABOUT, i - 1)) {
        return i;
      }
    }
    return end;
  }

  /// Whether a whole block matches, marks around it aside.
  private boolean matches(Pattern pattern, int at) {
    String block = blocks.get(at);
    return block.length() <= LONGEST_FURNITURE
        && pattern.matcher(TRIM.matcher(block).replaceAll("")).matches();
  }

  private static boolean isLink(String block) {
    return block.length() <= LONGEST_LINK && !Punctuation.isEnded(block);
  }

  /// Where authors are known, a block at the end that begins with the name of one is a note; an
  /// introduction is only looked for where none are.
  private boolean isNote(int at) {
    String block = TRIM.matcher(blocks.get(at)).replaceAll("");
    for (String author : authors) {
      if (block.regionMatches(true, 0, author, 0, author.length())) {
        return true;
      }
    }
    return authors.isEmpty() && isIntroduced(block, at);
  }

  /// The surname must not stand in an earlier block: else the person is one the article is about.
  private boolean isIntroduced(String block, int at) {
    var person = INTRODUCED.matcher(block);
    if (!person.matches()) {
      return false;
    }
    String name = person.group(1);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return blocks.subList(0, at).stream().noneMatch(earlier -> earlier.contains(surname));
  }
}
