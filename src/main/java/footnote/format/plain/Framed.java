package footnote.format.plain;

import footnote.article.Part;
import footnote.format.Metadata;
import footnote.format.Parts;
import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The parts of an article with its head and its tail told apart from its body.
///
/// Readers of formats with markup tell a file's blocks to a [VisibleText] first; this looks at what
/// they told and changes roles, and joins paragraphs that were broken: no word is added or dropped.
///
/// ```java
/// Framed framed = Framed.of(seen, Metadata.titled(Optional.of("The long way")));
/// findings.article(framed.known(), seen.text(), framed.parts());
/// ```
///
/// @param known what was known before, and what the head tells
public record Framed(Metadata known, List<Part> parts) {
  /// UTF-16 units of a part that is marked as telling author or time: a longer one holds text
  /// besides.
  private static final int LONGEST_CREDIT = 120;

  /// Frames what was told of an article whose title is known, if it has one.
  ///
  /// A heading at the top that repeats the title is head. Without a title nothing is looked for
  /// above the body, as nothing says where it would begin.
  public static Framed of(VisibleText seen, Metadata named) {
    List<Part> parts = seen.parts();
    boolean titled =
        parts.size() > 1
            && parts.getFirst().role() == Part.Role.HEADING
            && isTitle(words(seen, parts.getFirst()), named);
    return of(seen, named, titled ? 1 : 0);
  }

  /// Frames what was told of a page: a heading of the first level at its top is its title, however
  /// it is called elsewhere.
  ///
  /// Pages print a date above their titles as well, so such parts are taken until the first that is
  /// neither title nor credit.
  ///
  /// @param credits the numbers of parts that are known to tell the author or the time
  public static Framed ofPage(VisibleText seen, Metadata named, Set<Integer> credits) {
    List<Part> parts = seen.parts();
    int length = 0;
    while (length < Math.min(parts.size() - 1, Head.BLOCKS)) {
      Part part = parts.get(length);
      String words = words(seen, part);
      boolean title =
          part.role() == Part.Role.HEADING && (part.level() == 1 || isTitle(words, named));
      boolean credit = credits.contains(length) && words.length() <= LONGEST_CREDIT;
      if (!title && !credit) {
        break;
      }
      length++;
    }
    return of(seen, named, length);
  }

  /// The beginning of a part's words, as much as tells what it is.
  private static String words(VisibleText seen, Part part) {
    return part.span().glimpse(seen.text());
  }

  /// Whatever its case: pages print titles in capitals.
  private static boolean isTitle(String words, Metadata named) {
    return named.title().filter(words::equalsIgnoreCase).isPresent();
  }

  /// What is known already counts before what the head tells.
  ///
  /// @param title how many of the parts repeat the title, or stand above it; not all
  private static Framed of(VisibleText seen, Metadata named, int title) {
    String text = seen.text();
    List<Part> parts = new ArrayList<>(seen.parts());
    Head head =
        named.title().isEmpty()
            ? Head.NONE
            : Head.underTitle(words(text, parts, title)).within(parts.size() - title);
    Metadata known = named.or(head.known());
    int length = title + head.length();
    parts.subList(0, length).replaceAll(part -> part.as(Part.Role.HEAD));
    markTail(text, parts.subList(length, parts.size()), known.authors());
    return new Framed(known, Parts.joined(text, parts));
  }

  /// The paragraphs before the first other part, from one on.
  ///
  /// Credits are paragraphs in every format; the first heading or item begins the body.
  private static List<String> words(String text, List<Part> parts, int from) {
    return parts.stream()
        .skip(from)
        .takeWhile(part -> part.role() == Part.Role.PARAGRAPH)
        .limit(Head.BLOCKS)
        .map(part -> part.span().glimpse(text))
        .toList();
  }

  /// A note is only believed of a paragraph; boilerplate also of an item or a heading, since sites
  /// write `Share` and `Related articles` in both.
  private static void markTail(String text, List<Part> body, List<String> authors) {
    List<Part.Role> roles =
        TrailingMatter.of(body.stream().map(part -> part.span().glimpse(text)).toList(), authors);
    for (int i = 0; i < body.size(); i++) {
      Part part = body.get(i);
      Part.Role role = roles.get(i);
      boolean tail =
          role != Part.Role.PARAGRAPH && (isProse(part) || role == Part.Role.BOILERPLATE);
      if (tail) {
        body.set(i, part.as(role));
      }
    }
  }

  private static boolean isProse(Part part) {
    return part.role() == Part.Role.PARAGRAPH;
  }
}
