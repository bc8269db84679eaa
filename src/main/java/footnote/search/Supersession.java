package footnote.search;

import footnote.article.Source;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
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
/// don't count; what has no scheme is no address. A name without a folder is one beside the
/// article, and a path with folders may begin at the article's own folder or at any above it.
public final class Supersession {
  /// What may be written of three kinds, so that a title is never taken for a path.
  private static final char PATH = 'p';

  private static final char ADDRESS = 'a';
  private static final char TITLE = 't';

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,7}$");
  private static final Pattern SCHEME =
      Pattern.compile("^https?://(?:www\\.)?", Pattern.CASE_INSENSITIVE);
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

  /// A name without a folder is one of the own folder; one with folders begins there or at any
  /// above, up to that of all, the names of collection and root among them. It may also be an entry
  /// of the own file.
  private static void paths(String own, String name, Set<String> terms) {
    boolean beside = name.indexOf('/') < 0;
    for (int end = own.length(); end > 0; end = beside ? 0 : own.lastIndexOf('/', end - 1)) {
      String folder = own.substring(0, own.lastIndexOf('/', end - 1) + 1);
      resolved(folder, name).ifPresent(path -> terms.add(path(path)));
    }
    int entry = own.lastIndexOf('#');
    if (entry >= 0) {
      terms.add(path(own.substring(0, entry + 1) + name));
    }
  }

  /// A path from a folder on, without `.` and `..`; empty where it leads out of all (RFC 3986,
  /// 5.2.4, which would stay at the top).
  private static Optional<String> resolved(String folder, String name) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + OUTSIDE.matcher(name).replaceAll("")).split("/", -1)) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.equals("..") && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
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
    String page = INDEX.matcher(bare).replaceFirst("");
    // Without a path the ending is the host's.
    return ADDRESS + (page.indexOf('/') < 0 ? page : ENDING.matcher(page).replaceFirst(""));
  }

  private static String title(String title) {
    return TITLE + folded(title);
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
