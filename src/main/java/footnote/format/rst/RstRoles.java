package footnote.format.rst;

import footnote.format.Title;
import java.util.Set;
import java.util.regex.Pattern;

/// What is seen of a text in backquotes, by the role it is given.
///
/// ```
/// :pep:`8`                  -> PEP 8
/// :menuselection:`A --> B`  -> A ‣ B
/// :meth:`~a.b.C.run`        -> run
/// :ref:`The text <label>`   -> The text
/// :raw-html:`<br>`          -> (nothing)
/// ```
///
/// Roles are those of docutils and Sphinx; another shows its text as it is.
final class RstRoles {
  /// Roles whose text is for a program, not for readers.
  private static final Set<String> UNSEEN = Set.of("raw", "raw-html", "raw-latex", "html", "eq");

  /// Roles that show the title that a label stands above.
  private static final Set<String> LABELS =
      Set.of("ref", "std:ref", "numref", "doc", "std:doc", "any", "");

  /// Another project's name before a label (Sphinx: intersphinx).
  private static final Pattern PROJECT = Pattern.compile("^[\\w.-]{1,40}:(?=\\w)");

  /// A label of small letters, as those made by programs and files' names are.
  private static final Pattern SLUG = Pattern.compile("[a-z0-9/_-]*[/_-][a-z0-9/_-]*");

  private RstRoles() {}

  /// What a page shows of such a text. Titles of other files are not known: a label that this file
  /// does not define is shown by its name.
  ///
  /// @param role without its colons, in small letters; empty for none
  /// @param inside between the backquotes
  /// @param link whether what follows the text in angle brackets is where it leads
  static String shown(String role, String inside, boolean link, RstNames names) {
    int target = link && inside.endsWith(">") ? inside.lastIndexOf('<') : -1;
    boolean titled = target > 0 && inside.charAt(target - 1) != '\\';
    String text = titled ? inside.substring(0, target).strip() : inside;
    if (target == 0) {
      text = inside.substring(1, inside.length() - 1);
    }
    return switch (role) {
      case String raw when UNSEEN.contains(raw) -> "";
      case "pep" -> titled ? plain(text) : "PEP " + withoutAnchor(text);
      case "rfc" -> titled ? plain(text) : "RFC " + withoutAnchor(text);
      case "cve" -> titled ? plain(text) : "CVE-" + text;
      case "samp", "file" -> plain(text.replaceAll("[{}]", ""));
      case "guilabel" -> plain(text.replaceAll("&(?=\\S)", ""));
      case "menuselection" -> plain(text.replace("-->", "‣").replaceAll("&(?=\\S)", ""));
      case String name when !titled && LABELS.contains(name) ->
          names.titleOf(text).map(RstRoles::unmarked).orElse(plain(label(role, text)));
      case String name when !titled && (isOfCode(name) || name.indexOf(':') >= 0) ->
          plain(name(text));
      default -> plain(text);
    };
  }

  /// A label that nothing in the file stands below: without the name of another project before it,
  /// and as words where it is written as labels and files are. Titles of other files are not known.
  private static String label(String role, String label) {
    if (role.isEmpty() || role.equals("any")) {
      return name(label);
    }
    String own = PROJECT.matcher(label).replaceFirst("");
    return SLUG.matcher(own).matches() ? Title.ofFile(own) : own;
  }

  /// Roles of Sphinx for things in code, without a language's name before them.
  private static boolean isOfCode(String role) {
    return switch (role) {
      case "func", "class", "meth", "mod", "attr", "obj", "exc", "data", "const", "type" -> true;
      default -> false;
    };
  }

  /// A name in code: `~a.b.c` shows its last part, `!a` is no link.
  private static String name(String text) {
    if (text.startsWith("~")) {
      return text.substring(Math.max(text.lastIndexOf('.'), 0) + 1);
    }
    return text.startsWith("!") ? text.substring(1) : text;
  }

  /// The number of a PEP or RFC without the section that a link may lead to.
  private static String withoutAnchor(String number) {
    int anchor = number.indexOf('#');
    return anchor > 0 ? number.substring(0, anchor) : number;
  }

  /// A title without the marks of literals, emphasis and roles.
  private static String unmarked(String title) {
    return plain(title.replaceAll(":[\\w:]{1,40}:(?=`)|[`*]", ""));
  }

  /// Without backslashes, which let marks stand for themselves.
  private static String plain(String text) {
    return text.indexOf('\\') < 0 ? text : text.replaceAll("\\\\(?:\\s|(.)|$)", "$1");
  }
}
