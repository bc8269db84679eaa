package footnote.format.org;

import footnote.format.Metadata;
import footnote.format.markup.AuthorField;
import footnote.format.markup.Replacements;
import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the keywords of an Org file tell: `#+TITLE:` and its like, wherever they stand.
///
/// ```
/// #+TITLE: Baking
/// #+TITLE: Bread           -> title "Baking Bread"
/// #+AUTHOR: Ann Hall       -> an author
/// #+DATE: <2024-05-06 Mon> -> the date
/// #+TODO: OPEN | SHUT      -> tasks are those known anyway, OPEN and SHUT
/// ```
///
/// @param values by their keywords in small letters; those of a keyword told again are one
/// @param macros their texts, by their names
record OrgHead(Map<String, String> values, Replacements macros) {
  /// A keyword and its value; keywords of blocks (`begin_src`) have no colon.
  private static final Pattern KEYWORD = Pattern.compile(" *#\\+([A-Za-z_-]{2,40}): *(.*)");

  /// The name of a macro and its text.
  private static final Pattern MACRO = Pattern.compile("([A-Za-z][\\w-]{0,40})\\s+(.*)");

  /// A date in the brackets of a time stamp, with its weekday or time behind it.
  private static final Pattern STAMP =
      Pattern.compile("[<\\[](\\d{4}-\\d{2}-\\d{2})[^>\\]]{0,40}[>\\]]");

  /// What tasks begin with in most files, whether they say so or not.
  private static final Set<String> TASKS =
      Set.of(
          "TODO", "DONE", "NEXT", "WAITING", "CANCELLED", "CANCELED", "INPROGRESS", "IN-PROGRESS");

  /// Lines of keywords that are kept of a file, and characters of each: heads are short.
  private static final int MOST = 1_000;

  /// Characters of a line of keywords; a longer one is no head.
  private static final int LONGEST = 1_000;

  /// Gathers the keywords of all lines, at most [#MOST], each shorter than [#LONGEST] characters.
  static OrgHead of(List<String> lines) {
    OrgHead head = new OrgHead(new HashMap<>(), new Replacements());
    int found = 0;
    for (String line : lines) {
      Matcher keyword = KEYWORD.matcher(line);
      if (line.contains("#+") && line.length() < LONGEST && keyword.matches() && found++ < MOST) {
        head.keyword(keyword.group(1).toLowerCase(Locale.ROOT), keyword.group(2).strip());
      }
    }
    return head;
  }

  /// Keeps a keyword's value. A macro's first definition counts, other values add up.
  private void keyword(String name, String value) {
    Matcher macro = MACRO.matcher(value);
    if (name.equals("macro") && macro.matches()) {
      macros.putIfAbsent(macro.group(1), macro.group(2));
    } else if (!value.isEmpty()) {
      values.merge(name, value, (above, more) -> above + " " + more);
    }
  }

  /// Whether the file says that it is a draft, in the words of Hugo or by a status.
  boolean isDraft() {
    return values.getOrDefault("draft", values.getOrDefault("hugo_draft", "")).matches("true|t|yes")
        || values.getOrDefault("status", "").equalsIgnoreCase("draft");
  }

  /// The title as it is written, its markup unread.
  Optional<String> title() {
    return Optional.ofNullable(values.get("title"));
  }

  /// The words that a headline begins with where it is a task.
  Set<String> tasks() {
    Set<String> tasks = new HashSet<>(TASKS);
    for (String name : List.of("todo", "seq_todo", "typ_todo")) {
      for (String task : values.getOrDefault(name, "").split("[ |]+", -1)) {
        tasks.add(task.replaceFirst("\\(.*", ""));
      }
    }
    return tasks;
  }

  /// Tags of what is not exported.
  Set<String> excluded() {
    Set<String> tags = new HashSet<>(Set.of("noexport", "archive"));
    tags.addAll(List.of(values.getOrDefault("exclude_tags", "").split(" +", -1)));
    return tags;
  }

  /// What the keywords tell of the article. The title is left to the first heading, so that its
  /// markup is read once; the brackets of a time stamp are dropped before its date is parsed.
  Metadata metadata() {
    Optional<String> date = value("date").or(() -> value("published"));
    return new Metadata(
            Optional.empty(),
            value("author").map(AuthorField::names).orElse(List.of()),
            Optional.empty(),
            date.map(raw -> STAMP.matcher(raw).replaceAll("$1")).flatMap(WrittenDate::parse),
            value("canonical"),
            value("language"))
        .withValidity(until(), value("supersedes"));
  }

  /// In words of its own or in those of Hugo.
  private Optional<PartialDate> until() {
    return value("valid_until")
        .or(() -> value("hugo_expirydate"))
        .map(raw -> STAMP.matcher(raw).replaceAll("$1"))
        .flatMap(WrittenDate::parse);
  }

  /// What a keyword says; empty where it isn't there.
  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
