package footnote.format.rtf;

import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.office.DocumentText;
import footnote.format.office.OfficeProperties;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads Rich Text Format 1.9: what is seen when all changes are accepted, without comments,
/// headers and footers. Groups that are not known are passed over, as the format has it.
///
/// RTF is a stream of groups, control words and bytes ([RtfTokens]). A word changes what its group
/// has set, and the end of the group takes it back. Where text goes is one of these settings: to
/// the page, or to a destination beside it such as a footnote, which is told when its group ends.
///
/// ```
/// {\rtf1 {\b Bread} is {\v hidden }baked.\par}  -> paragraph "Bread is baked."
/// {\*\other words}                              -> (nothing)
/// ```
///
/// Groups deeper than the limit are refused; a file that breaks off is read as far as it goes, with
/// a remark.
final class RtfDocument {
  /// Groups that show nothing of the text.
  ///
  /// Headers and footers stand on every page, `pict` and `objdata` are bytes in hexadecimal,
  /// `annotation` and what begins with `atn` are comments, `fldinst` is the instruction of a field
  /// whose result is read, and the rest are tables and marks of the program that wrote the file.
  private static final Set<String> UNSEEN =
      Set.of(
          """
          colortbl header headerl headerr headerf footer footerl footerr footerf pict fldinst
          annotation atnid atnauthor atntime atnref atndate atnparent listtable listoverridetable
          revtbl rsidtbl generator nonesttables xe tc rxe bkmkstart bkmkend themedata datastore
          nonshppict objdata private ftnsep ftnsepc aftnsep aftnsepc userprops ftncn aftncn
          filetbl upr\
          """
              .split("\\s+", -1));

  /// Groups that may be passed over but are read here.
  ///
  /// Text boxes stand in `shptxt`, behind `\*` since older programs don't know them; `listtext` and
  /// `pntext` are the bullet or number before an item, as a program that knows no lists is to show
  /// it.
  private static final Set<String> KNOWN = Set.of("shptxt", "shpinst", "listtext", "pntext");

  /// Control words and symbols that stand for a sign of their own, and the sign.
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("nestcell", " "));

  private final RtfTokens tokens;

  /// How deep groups may be, and how many characters may stand beside the page.
  private final DocumentLimits limits;

  private final RtfFonts fonts = new RtfFonts();
  private final RtfParagraphs paragraphs;

  /// The names of styles by their numbers, in small letters: filled by the style sheet, which
  /// stands before the text.
  private final Map<Integer, String> styles = new HashMap<>();

  /// What the group of information told, by the control word of each of its groups.
  private final Map<String, String> info = new HashMap<>();

  /// The groups around the one that is open, the innermost first.
  private final Deque<Group> outer = new ArrayDeque<>();

  /// The words of the destination that is open, of which there is one at a time.
  private final StringBuilder beside = new StringBuilder();

  private Group group = new Group();
  private String date = "";

  /// What is set within a group and ends with it.
  private static final class Group {
    /// Where text goes: `text`, or the name of a group beside it.
    ///
    /// Besides destinations that are gathered these are possible: `unseen`, whose words are
    /// dropped, and `unknown`, until the word behind `\*` says what the group is.
    String into = "text";

    /// Set by `\v`: text that a word processor shows on request only.
    boolean hidden;

    /// Set by `\deleted`: text that a tracked change took out.
    boolean deleted;

    /// Characters that stand for one told by its number.
    int skipped = 1;

    /// Its number in the table of fonts, which tells the charset of its bytes; -1 before any is
    /// chosen.
    int font = -1;

    /// In the style sheet, the number of the style that the group describes.
    int style;

    /// Whether nothing was told in it yet: only then does a word name a destination.
    boolean fresh;

    /// A group within this one, which begins with all that is set here.
    Group inner() {
      Group inner = new Group();
      inner.into = into;
      inner.hidden = hidden;
      inner.deleted = deleted;
      inner.skipped = skipped;
      inner.font = font;
      inner.style = style;
      inner.fresh = true;
      return inner;
    }
  }

  /// @param file all of it, held once
  /// @param text that its blocks are told to
  /// @param limits of depth and characters
  private RtfDocument(byte[] file, DocumentText text, DocumentLimits limits) {
    this.tokens = new RtfTokens(file);
    this.limits = limits;
    this.paragraphs = new RtfParagraphs(text, styles);
  }

  /// Reads a document and tells its text.
  ///
  /// @return its properties, then the paragraph in the style of a title
  /// @throws UnreadableException where the file doesn't begin as RTF does, or is too deep or too
  ///   long
  static Metadata read(byte[] file, DocumentText text, DocumentLimits limits)
      throws UnreadableException {
    if (!new String(file, 0, Math.min(5, file.length), StandardCharsets.US_ASCII)
        .equals("{\\rtf")) {
      throw new UnreadableException("is not what its name says: no Rich Text Format");
    }
    RtfDocument document = new RtfDocument(file, text, limits);
    document.all();
    return document.known();
  }

  /// What the group of information tells, then the title that the text shows.
  private Metadata known() {
    return OfficeProperties.of(
            label("title"), label("author"), Optional.of(date), Optional.empty(), label("company"))
        .or(Metadata.titled(paragraphs.title()));
  }

  /// A label of the group of information; empty where it says nothing.
  private Optional<String> label(String name) {
    return Optional.ofNullable(info.get(name)).map(String::strip).filter(label -> !label.isEmpty());
  }

  /// Reads tokens to the end. Groups that are open then mean that the file was cut off.
  ///
  /// Whatever order tokens come in, each is taken once, so that the time is that of the file's
  /// length.
  private void all() throws UnreadableException {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case BYTE -> fonts.take(group.font, tokens.value()).ifPresent(this::text);
        case END -> throw new IllegalStateException("passed over the end");
      }
    }
    flush();
    paragraphs.end();
    if (!outer.isEmpty()) {
      paragraphs.remark("is truncated: what is left of it is read");
    }
  }

  /// Begins a group, which has all that is set around it; deeper than the limit the file is
  /// refused.
  private void open() throws UnreadableException {
    flush();
    if (outer.size() >= limits.depth()) {
      throw new UnreadableException("holds groups more than " + limits.depth() + " deep");
    }
    outer.push(group);
    group = group.inner();
  }

  /// Ends a group with all that it set. A brace too many is passed over.
  ///
  /// A destination ends with the group that opened it, not with one within: both then send their
  /// text to the same place.
  private void close() throws UnreadableException {
    flush();
    if (outer.isEmpty()) {
      return;
    }
    Group ended = group;
    group = outer.pop();
    if (!ended.into.equals(group.into)) {
      leave(ended);
    }
  }

  /// Hands on what was gathered in a destination that ends here.
  ///
  /// A style is told as `{\s1 heading 1;}`: the semicolon ends its name.
  private void leave(Group ended) throws UnreadableException {
    String words = beside.toString();
    switch (ended.into) {
      case "footnote" -> paragraphs.footnote(words);
      case "listtext" -> paragraphs.label(words);
      case "title", "author", "company" -> info.put(ended.into, words);
      case "stylesheet" -> {}
      case "style" ->
          styles.put(ended.style, words.replace(";", "").strip().toLowerCase(Locale.ROOT));
      default -> {}
    }
    if (!ended.into.equals("text")) {
      beside.setLength(0);
    }
  }

  /// Tells the letter whose bytes have been waiting for more: anything but a byte ends it.
  private void flush() {
    fonts.rest().ifPresent(this::text);
  }

  /// Sends words where the group's text goes. What is hidden or deleted goes nowhere, and what
  /// stands beside the page is bounded by the limit of characters too.
  private void text(String words) {
    switch (group.into) {
      case "text" -> {
        if (!group.hidden && !group.deleted) {
          paragraphs.words(words);
        }
      }
      case "fonttbl", "unseen", "stylesheet", "info", "creatim" -> {}
      default -> {
        if (!group.hidden && !group.deleted && beside.length() < limits.characters()) {
          beside.append(words);
        }
      }
    }
    group.fresh = false;
  }

  /// Takes a control word: the first of a group may name a destination, others set something or are
  /// a sign.
  ///
  /// ```
  /// {\footnote …}    -> the first word of a group: its text goes to a footnote
  /// {\*\shptxt …}    -> may be passed over, but is known: its text is read
  /// \b               -> says how things look: passed over
  /// u8364?           -> (behind a backslash) €, and the ? for older programs is passed over
  /// ```
  private void word(String word) throws UnreadableException {
    flush();
    boolean first = group.fresh;
    group.fresh = word.equals("*") && first;
    if (first && entered(word)) {
      return;
    }
    switch (word) {
      // Some programs write it before a style in the middle of a group too, where it says nothing.
      case "*" -> {
        if (first && group.into.equals("text")) {
          group.into = "unknown";
        }
      }
      case "u" -> unicode();
      case "uc" -> group.skipped = Math.clamp(tokens.number(1), 0, 10);
      case "f" -> group.font = tokens.number(0);
      case "ansicpg" -> fonts.page(tokens.number(1252));
      case "fcharset" -> fonts.charset(group.font, tokens.number(0));
      case "v" -> group.hidden = tokens.number(1) != 0;
      case "deleted" -> group.deleted = tokens.number(1) != 0;
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
      }
      case "s" -> style();
      case "yr", "mo", "dy" -> day(word);
      default -> paragraph(word);
    }
  }

  /// Whether a word is the first of a group that it gives a meaning to.
  ///
  /// @return whether the word is used up; a word of a group that may be passed over is, known or
  ///   not
  private boolean entered(String word) {
    boolean optional = group.into.equals("unknown");
    if (word.equals("footnote") || word.equals("listtext") || word.equals("pntext")) {
      enter(word.equals("pntext") ? "listtext" : word);
    } else if (KNOWN.contains(word)) {
      group.into = "text";
    } else if (UNSEEN.contains(word)) {
      enter("unseen");
    } else if (Set.of("fonttbl", "stylesheet", "info").contains(word)) {
      enter(word);
    } else if (group.into.equals("info")
        && Set.of("title", "author", "company", "creatim").contains(word)) {
      enter(word);
    } else if (group.into.equals("info")) {
      enter("unseen");
    } else if (group.into.equals("stylesheet") && Set.of("s", "cs", "ds", "ts").contains(word)) {
      enter(word.equals("s") ? "style" : "unseen");
      group.style = tokens.number(0);
    } else {
      return optional && !word.equals("*");
    }
    return true;
  }

  /// Sends the group's text to a destination, with what was gathered before for another dropped.
  ///
  /// There is one buffer for all destinations, so that one within another begins it anew.
  private void enter(String into) {
    group.into = into;
    if (!into.equals("unseen") && !into.equals("fonttbl")) {
      beside.setLength(0);
    }
  }

  /// The paragraph has the style of that number; in other places the word names one.
  private void style() {
    if (group.into.equals("text")) {
      paragraphs.style(tokens.number(0));
    }
  }

  /// Adds a UTF-16 unit; RTF writes those above 32767 as negative numbers. What stands for it in
  /// older programs is passed over.
  ///
  /// Half a surrogate pair is a unit as any other: its other half is the next control word `u`.
  private void unicode() {
    int unit = tokens.number('?') & 0xFFFF;
    text(Character.toString((char) unit));
    tokens.skipCharacters(group.skipped);
  }

  /// Adds a part to the day on which the document was made, which comes as year, month, day.
  ///
  /// As in `{\creatim\yr2024\mo5\dy6}`; hours and minutes are not kept.
  private void day(String word) {
    if (group.into.equals("creatim")) {
      String number =
          String.format(Locale.ROOT, word.equals("yr") ? "%04d" : "-%02d", tokens.number(0));
      date = word.equals("yr") ? number : date + number;
    }
  }

  /// A sign, a word on paragraphs and tables, or in text beside the page the end of a line.
  private void paragraph(String word) throws UnreadableException {
    String sign = SIGNS.get(word);
    if (sign != null) {
      text(sign);
    } else if (group.into.equals("text")) {
      paragraphs.word(word, tokens.number(1));
    } else if (word.equals("par")) {
      text("\n");
    }
  }
}
