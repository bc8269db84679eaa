package footnote.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of help of one language, from `help_LANGUAGE.txt`: each begins with a line of three
/// equals signs and its name.
///
/// ```java
/// HelpPages.of(texts).page("read"); // shows a passage, marked, … Usage: footnote read …
/// ```
///
/// A page is written as it is printed but for the options, which the command line adds from its own
/// table; what is in the file can't speak of an option that isn't there.
public final class HelpPages {
  /// What a page begins with, at the left edge.
  private static final String MARK = "=== ";

  private final Map<String, String> pages;

  /// @param pages by their names, in the order of the file
  private HelpPages(Map<String, String> pages) {
    this.pages = pages;
  }

  /// The pages in the language of these texts. The file is read at every call.
  public static HelpPages of(Texts texts) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String page : ("\n" + read(texts.locale().getLanguage())).split("\n" + MARK, -1)) {
      int end = page.indexOf('\n');
      if (end > 0) {
        pages.put(page.substring(0, end), page.substring(end + 1).strip() + "\n");
      }
    }
    return new HelpPages(pages);
  }

  /// A whole page, ending with `\n`.
  ///
  /// @param name of a command, or `footnote` for the program
  /// @throws IllegalArgumentException when there is none of that name, with all names there are
  public String page(String name) {
    String page = pages.get(name);
    if (page == null) {
      throw new IllegalArgumentException(
          "illegal page: " + name + ", must be one of " + pages.keySet());
    }
    return page;
  }

  /// The first line of a page: what a command does, without a full stop.
  ///
  /// @param name as of [#page]
  public String summary(String name) {
    String page = page(name);
    return page.substring(0, page.indexOf('\n'));
  }

  /// The names of the pages, in the order of the file.
  Iterable<String> names() {
    return pages.keySet();
  }

  /// @param language one that there are texts of: without pages it is half a language
  /// @throws IllegalStateException when there are no pages in it
  private static String read(String language) {
    String name = "help_" + language + ".txt";
    try (InputStream in = HelpPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
