package footnote.search;

import footnote.article.Source;
import java.net.URI;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The terms in which an article that takes the place of others names them, and those in which an
/// article is named. An engine indexes the first; by the second the newer ones of an article are
/// found:
///
/// ```java
/// // policies/travel-2024.md: "supersedes: travel-2022.md"
/// Supersession.superseded(newer); // the path policies/travel-2022 among others
/// Supersession.names(older);      // the same path, its address, its title
/// ```
///
/// People write such names by hand, so an ending, a leading `/`, case and the scheme of an address
/// don't count, and a path may begin at the article's own folder or at any above it.
public final class Supersession {
  /// What may be written of three kinds, so that a title is never taken for a path.
  private static final char PATH = 'p';

  private static final char ADDRESS = 'a';
  private static final char TITLE = 't';

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,7}$");
  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
  private static final Pattern WITHIN = Pattern.compile("[?#].*$");
  private static final Pattern INDEX = Pattern.compile("/(?:index(?:\\.[a-z]{3,5})?)?$");
  private static final Pattern OUTSIDE = Pattern.compile("^\\s*(?:\\./|/)+|/+\\s*$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Supersession() {}

  /// The terms of all that an article says it takes the place of; none for most.
  public static Set<String> superseded(Source newer) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : newer.validity().supersedes()) {
      terms.add(title(name));
      if (SCHEME.matcher(name).find()) {
        terms.add(address(name));
      } else {
        paths(newer.id().value(), name, terms);
        newer.url().ifPresent(own -> sibling(own, name, terms));
      }
    }
    return terms;
  }

  /// The terms in which an article may be named by one that takes its place.
  public static Set<String> names(Source older) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(path(older.id().value()));
    older.url().ifPresent(own -> terms.add(address(own)));
    terms.add(title(older.title()));
    return terms;
  }

  /// From the own folder up to that of all, the names of collection and root among them, and the
  /// entries of the own file.
  private static void paths(String own, String name, Set<String> terms) {
    for (int end = own.length(); end > 0; end = own.lastIndexOf('/', end - 1)) {
      String folder = own.substring(0, own.lastIndexOf('/', end - 1) + 1);
      terms.add(path(resolved(folder, name)));
    }
    int entry = own.lastIndexOf('#');
    if (entry >= 0) {
      terms.add(path(own.substring(0, entry + 1) + name));
    }
  }

  /// A path from a folder on, without `.` and `..`; the name as it is where it is no such path.
  private static String resolved(String folder, String name) {
    String path = folder + OUTSIDE.matcher(name).replaceAll("");
    return path.contains("..") ? path.replaceAll("(?:^|(?<=/))[^/]+/\\.\\./", "") : path;
  }

  /// The address beside the own one, or from the site's top on.
  private static void sibling(String own, String name, Set<String> terms) {
    try {
      String folder = INDEX.matcher(WITHIN.matcher(own).replaceFirst("")).replaceFirst("");
      terms.add(address(URI.create(folder).resolve(name).toString()));
    } catch (IllegalArgumentException _) {
      // A title has blanks and is no address.
      return;
    }
  }

  private static String path(String path) {
    return PATH + ENDING.matcher(folded(OUTSIDE.matcher(path).replaceAll(""))).replaceFirst("");
  }

  private static String address(String address) {
    String bare = WITHIN.matcher(SCHEME.matcher(folded(address)).replaceFirst("")).replaceFirst("");
    return ADDRESS + ENDING.matcher(INDEX.matcher(bare).replaceFirst("")).replaceFirst("");
  }

  private static String title(String title) {
    return TITLE + folded(title);
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
