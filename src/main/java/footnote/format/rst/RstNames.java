package footnote.format.rst;

import footnote.format.markup.Indentation;
import footnote.format.markup.Replacements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What names stand for in a file of reStructuredText: substitutions for a text, labels for the
/// title below them.
///
/// ```
/// .. |name| replace:: Footnote   -> |name| is seen as Footnote
/// .. |ok| unicode:: 0x2713       -> |ok| is seen as ✓
/// .. _setup:                     -> :ref:`setup` is seen as the title below
/// ```
///
/// The first definition of a name counts. A substitution's own text is read without any names, so
/// that none can stand for itself.
///
/// @param substitutions texts by their names; a picture's text is empty
/// @param labels a title by its label
record RstNames(Replacements substitutions, Map<String, String> labels) {
  /// A name between bars, the directive that makes its text, and its argument.
  private static final Pattern SUBSTITUTION =
      Pattern.compile(" *\\.\\. +\\|([^|]{1,100})\\| +([\\w-]{1,40}):: *(.*)");

  /// A label, in backquotes where it has blanks.
  private static final Pattern LABEL = Pattern.compile("\\.\\. +_`?([^:`]{1,100})`?:");

  /// A code in hexadecimal, in one of the ways that docutils takes.
  private static final Pattern CODE_POINT =
      Pattern.compile("(?:0x|x|\\\\x|U\\+?|u|&#x)([0-9A-Fa-f]{2,6});?");

  /// Lines between a label and its title.
  private static final int NEAR = 8;

  /// For a text that is read without any names.
  private static final RstNames NONE = new RstNames(new Replacements(), Map.of());

  /// Gathers the names of all lines in one pass, those in code included: a name that nobody uses
  /// does no harm.
  static RstNames of(List<String> lines) {
    RstNames names = new RstNames(new Replacements(), new HashMap<>());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains(".. |")) {
        names.substitution(lines, i);
      } else if (line.startsWith(".. _")) {
        names.label(lines, i);
      }
    }
    return names;
  }

  /// Names the text of a substitution, which may go on in indented lines.
  private void substitution(List<String> lines, int at) {
    Matcher matcher = SUBSTITUTION.matcher(lines.get(at));
    if (!matcher.matches()) {
      return;
    }
    String text = matcher.group(3);
    switch (matcher.group(2)) {
      case "replace" -> {
        int end = at + 1;
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
          end++;
        }
        String more = Indentation.joined(lines.subList(at + 1, end));
        String words = RstWords.of((text + " " + more).strip(), NONE);
        substitutions.putIfAbsent(matcher.group(1), words);
      }
      case "unicode" -> substitutions.putIfAbsent(matcher.group(1), characters(text));
      default -> substitutions.putIfAbsent(matcher.group(1), "");
    }
  }

  /// The characters that codes name, comments and options aside.
  ///
  /// Words that are no code stand for themselves, and a number that Unicode doesn't have for
  /// nothing.
  private static String characters(String codes) {
    StringBuilder text = new StringBuilder();
    for (String code : codes.split(" +", -1)) {
      if (code.equals("..") || code.startsWith(":")) {
        break;
      }
      Matcher point = CODE_POINT.matcher(code);
      if (!point.matches()) {
        text.append(code);
      } else if (Character.isValidCodePoint(Integer.parseInt(point.group(1), 16))) {
        text.appendCodePoint(Integer.parseInt(point.group(1), 16));
      }
    }
    return text.toString();
  }

  /// Labels the title that stands below within [#NEAR] lines, other labels between them. Text in
  /// between means that the label is for a paragraph, which has no title to show.
  private void label(List<String> lines, int at) {
    Matcher matcher = LABEL.matcher(lines.get(at));
    if (!matcher.matches()) {
      return;
    }
    for (int i = at + 1; i < Math.min(at + NEAR, lines.size() - 1); i++) {
      String line = lines.get(i);
      boolean passed = line.isEmpty() || line.startsWith(".. _") || RstTitle.isAdornment(line);
      if (!passed) {
        if (RstTitle.isAdornment(lines.get(i + 1))) {
          labels.putIfAbsent(matcher.group(1).strip(), line.strip());
        }
        return;
      }
    }
  }

  /// What a substitution stands for; its own name where nothing tells.
  String substitution(String name) {
    return substitutions.of(name).orElse(name);
  }

  /// The title below a label in this file, its markup unread.
  Optional<String> titleOf(String label) {
    return Optional.ofNullable(labels.get(label));
  }
}
