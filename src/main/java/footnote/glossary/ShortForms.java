package footnote.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Gathers the short forms of an article: those that it defines in brackets, and those whose
/// letters are the initials of a name that it writes out somewhere else.
///
/// ```java
/// ShortForms.of(List.of("the North Sea Grain Pact (NSGP) …"));
/// // one, of "NSGP" and "north sea grain pact"
/// ```
///
/// Costs a look at each character, and a second one in articles that use a short form they don't
/// define.
public final class ShortForms {
  /// Short forms of one article that are kept: a list of abbreviations has a few hundred.
  private static final int MOST = 500;

  /// Letters from which on initials tell a name: of two, too many people have the same.
  private static final int FEWEST_INITIALS = 3;

  /// Letters that are noted as used; of two only those of [#KNOWN] come to anything.
  private static final int FEWEST = 2;

  /// Those of two letters that nobody defines: told where an article writes both.
  private static final List<ShortForm> KNOWN =
      List.of(
          new ShortForm("EU", "European Union"),
          new ShortForm("EU", "Europäische Union"),
          new ShortForm("EU", "Europäischen Union"),
          new ShortForm("UK", "United Kingdom"),
          new ShortForm("UN", "United Nations"),
          new ShortForm("UN", "Vereinte Nationen"),
          new ShortForm("UN", "Vereinten Nationen"),
          new ShortForm("US", "United States"));

  /// Longer ones are only read where brackets define them.
  private static final int MOST_INITIALS = 6;

  /// Characters of what stands in brackets.
  private static final int LONGEST_BRACKET = 120;

  private final Set<ShortForm> found = new LinkedHashSet<>();
  private final Set<String> defined = new TreeSet<>();

  private ShortForms() {}

  /// Those of an article, in the order in which they are found.
  ///
  /// @param texts its passages
  public static List<ShortForm> of(List<String> texts) {
    ShortForms forms = new ShortForms();
    texts.forEach(forms::define);
    Set<String> used = new TreeSet<>();
    texts.forEach(text -> addUsed(text, used));
    used.removeAll(forms.defined);
    for (ShortForm known : KNOWN) {
      if (used.contains(known.written())
          && texts.stream().anyMatch(text -> text.contains(known.longForm()))) {
        forms.add(known.written(), known.longForm());
      }
    }
    used.removeIf(written -> written.length() < FEWEST_INITIALS);
    if (!used.isEmpty()) {
      CapitalRuns runs = new CapitalRuns(used, forms::add);
      texts.forEach(runs::read);
    }
    return List.copyOf(forms.found);
  }

  private void add(String written, String longForm) {
    if (found.size() < MOST) {
      found.add(ShortForm.of(written, longForm));
    }
  }

  /// Reads what stands in round brackets, and the words before. Each opening bracket counts with
  /// the first closing one behind it, so of brackets within brackets the inner are read as well.
  private void define(String text) {
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      if (close > open && close - open <= LONGEST_BRACKET) {
        define(text.substring(0, open).stripTrailing(), text.substring(open + 1, close).strip());
      }
      open = text.indexOf('(', open + 1);
    }
  }

  /// Either may stand in the brackets, the short form or what it stands for; but of the second kind
  /// all that the brackets hold must be the long form. A plural is taken back on both sides:
  ///
  /// `graphics processing units (GPUs)` -> `GPU`, `graphics processing unit`
  private void define(String before, String bracket) {
    String written = singular(bracket);
    boolean plural = written.length() < bracket.length();
    if (ShortForm.isLike(written)) {
      Optional<String> words =
          Definition.longForm(written, last(before, Definition.mostWords(written)));
      words
          .map(it -> plural && it.endsWith("s") ? it.substring(0, it.length() - 1) : it)
          .ifPresent(it -> defined(written, it));
      return;
    }
    String word = singular(last(before, 1));
    if (ShortForm.isLike(word)) {
      Definition.longForm(word, bracket).filter(bracket::equals).ifPresent(it -> defined(word, it));
    }
  }

  private void defined(String written, String longForm) {
    defined.add(ShortForm.undotted(written));
    add(written, longForm);
  }

  /// Without the s of a plural: `GPUs`. Only a small s is one of a plural: `USS` keeps its last
  /// letter.
  private static String singular(String word) {
    boolean plural =
        word.length() > 2
            && word.endsWith("s")
            && Character.isUpperCase(word.charAt(word.length() - 2));
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /// The last few words of a sentence that isn't over.
  ///
  /// `He said: the Grain Pact`, 5 -> `the Grain Pact`, and the blank in front of it: what stands
  /// before a break is of something else.
  private static String last(String text, int words) {
    int from = text.length();
    for (int count = 0; count < words && from > 0; count++) {
      int blank = from - 1;
      while (blank >= 0 && !isBreak(text.charAt(blank)) && text.charAt(blank) != ' ') {
        blank--;
      }
      if (blank < 0 || isBreak(text.charAt(blank))) {
        return text.substring(blank + 1);
      }
      from = blank;
    }
    return text.substring(from).strip();
  }

  /// Whether a character parts what is said from what was said before.
  private static boolean isBreak(char c) {
    return "\n;:!?()[]“”\"".indexOf(c) >= 0;
  }

  /// Adds the words in capitals, of two to six letters, that stand among others: in a line in
  /// capitals they tell nothing. `BSU AND NSG FALL` tells none; in `Members of the BSU left` it is
  /// `BSU`.
  private static void addUsed(String text, Set<String> used) {
    List<String> beside = new ArrayList<>();
    int at = 0;
    int last = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = (c < 'a' || c > 'z') && Character.isUpperCase(c) ? capitals(text, at) : at;
      boolean alone =
          end > at
              && !(at > 0 && isOfWord(text.charAt(at - 1)))
              && !(end < text.length() && isOfWord(text.charAt(end)));
      if (alone && end - at > 1) {
        boolean joins = last >= 0 && at == last + 1;
        if (!joins) {
          addOnly(beside, used);
        }
        beside.add(ShortForm.undotted(text.substring(at, end)));
        last = end;
      }
      at = Math.max(end, at + 1);
    }
    addOnly(beside, used);
  }

  /// Adds a word if no other in capitals stands beside it.
  private static void addOnly(List<String> beside, Set<String> used) {
    if (beside.size() == 1 && used.size() < MOST) {
      String word = beside.getFirst();
      if (word.length() >= FEWEST && word.length() <= MOST_INITIALS) {
        used.add(word);
      }
    }
    beside.clear();
  }

  /// Where capitals end that begin at a place, a point behind each or behind none. Of `U.N. troops`
  /// it is behind the second point, of `UN. Troops` before the point.
  private static int capitals(String text, int from) {
    int at = from + 1;
    boolean dotted = at < text.length() && text.charAt(at) == '.';
    while (at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || (dotted && text.charAt(at) == '.'))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
