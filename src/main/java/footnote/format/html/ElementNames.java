package footnote.format.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the names that a site gives to an element, its classes and its id, tell of what stands in
/// it. Names are taken apart into words: `c-article__sharing` and `articleSharing` are both article
/// and sharing.
///
/// There is no standard for these names, but habits of content management systems are alike the
/// world over. A list here holds words as they were found in pages; none of them decides alone,
/// since callers weigh what would be lost.
///
/// ```java
/// ElementNames.of(element).tellFurniture(); // true for <div class="c-article__sharing">
/// ElementNames.tellBody(element); // true for <div class="entry-content">
/// ```
///
/// @param names as they stand
/// @param words of them, in small letters
record ElementNames(List<String> names, Set<String> words) {
  /// Between words there is something that is no letter, or a capital behind a small letter.
  ///
  /// `HTMLBody` is `HTML` and `Body`.
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /// Names that tell what an article is about, as those that WordPress gives to it, how a page is
  /// laid out, or what a script does.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:tag|category|cat|type|format|topic|term|status|field|has|with|enable"
              + "|no|not|without|is|l|u|js)[-_].*|.*-(?:layout|enabled|fixed)(?:[-_@].*)?");

  /// Whole words, in small letters.
  private static final Set<String> FURNITURE =
      Set.of(
          "authorbox",
          "authorinfo",
          "bio",
          "biography",
          "buybox",
          "callout",
          "carousel",
          "comment",
          "commenting",
          "cta",
          "feedback",
          "follow",
          "lightbox",
          "likes",
          "menu",
          "metadata",
          "modal",
          "nav",
          "navbar",
          "navi",
          "navigation",
          "nocomments",
          "nodisplay",
          "onward",
          "poll",
          "popular",
          "postmeta",
          "postmetadata",
          "prevnext",
          "quiz",
          "reply",
          "schlagworte",
          "sd",
          "skip",
          "slider",
          "tagcloud",
          "taglist",
          "tags",
          "utility",
          "voting");

  /// What begins such a word.
  private static final Pattern FURNITURE_BEGINNING =
      Pattern.compile(
          "(?:advert|affiliat|banner|bookmark|breadcrumb|comment(?:s|list|form|er)|cookie"
              + "|disclaimer|discuss|disqus|donat|footer|jetpack|kommentar|login|meistgelesen"
              + "|newsletter|outbrain|pagination|pager|paywall|popup|promo|rating|recirc|recommend"
              + "|relat|respond|share|sharing|shariff|sidebar|signup|social|sponsor|subscri"
              + "|taboola|toolbar|trackback|trending|verwandt|yarpp|zerg).*");

  /// Names that are such only as a whole.
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:text|side)?widget(?:[-_].*)?|ads?|adv|hidden|toc|table-of-contents|links|tools|shop"
              + "|more|next|previous|aside|credits|(?:no|non|dont)-?print|print-(?:no|none|hide)"
              + "|hidden-print|d-print-none|hide-for-print",
          Pattern.CASE_INSENSITIVE);

  /// What asks for consent counts with them: it is about the page too.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "comment(?:s|list|form|er|ing|text|content|body)?|kommentar.*|respond|disqus.*|consent"
              + "|gdpr|dsgvo|cookie.*");

  /// What newsrooms call a standfirst, in several languages.
  private static final Set<String> LEAD =
      Set.of(
          "abstract",
          "bajada",
          "chapeau",
          "chapo",
          "copete",
          "deck",
          "dek",
          "einleitung",
          "entradilla",
          "excerpt",
          "ingress",
          "intro",
          "introduction",
          "introtext",
          "lead",
          "leader",
          "lede",
          "sommario",
          "standfirst",
          "subhead",
          "subheadline",
          "subline",
          "subtitle",
          "summary",
          "vorspann");

  /// What stands below a picture.
  private static final Set<String> CAPTION =
      Set.of(
          "bildquelle",
          "bildunterschrift",
          "bildunterzeile",
          "bilduntertitel",
          "caption",
          "copyright",
          "credit",
          "figcaption",
          "imagecaption",
          "imagesource",
          "photocredit");

  /// Lines with author, day and section.
  private static final Set<String> CREDITS =
      Set.of(
          "authordate",
          "byline",
          "dachzeile",
          "dateline",
          "lastupdated",
          "meta",
          "metainfo",
          "metaline",
          "postcategory",
          "timestamp");

  /// Beside the word for an author these make a box about one.
  private static final Set<String> BOX =
      Set.of(
          "about",
          "bio",
          "block",
          "box",
          "card",
          "container",
          "desc",
          "description",
          "details",
          "info",
          "position",
          "profile",
          "text",
          "wrap",
          "wrapper");

  /// The ends of whole names, without what is no letter.
  ///
  /// A beginning may differ by site: `td-post-content`.
  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?:article|post|story|entry|main)content|(?:article|post|story|entry|content)body"
              + "|(?:article|story|entry|full|body|news|artikel)text|articlemain|textcontent"
              + "|postentry)$");

  /// Most elements of a page have no names.
  private static final ElementNames NONE = new ElementNames(List.of(), Set.of());

  /// Words of one letter say nothing: `c-` and `l-` are prefixes of style guides.
  ///
  /// `class="c-article__sharing tag-harbour"` -> the name `c-article__sharing`, the words `article`
  /// and `sharing`: `tag-harbour` tells what the article is about.
  static ElementNames of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    List<String> names = names(element).filter(name -> !BESIDE.matcher(name).matches()).toList();
    Set<String> words = new LinkedHashSet<>();
    names.stream()
        .flatMap(BETWEEN::splitAsStream)
        .filter(word -> word.length() > 1)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .forEach(words::add);
    return new ElementNames(names, words);
  }

  /// Classes first, then the id.
  private static Stream<String> names(Element element) {
    return Stream.concat(element.classNames().stream(), Stream.of(element.id()));
  }

  /// Whether what stands in the element is no text of the article.
  ///
  /// By a whole word, by the beginning of one, or by a name as it stands.
  boolean tellFurniture() {
    return words.stream().anyMatch(FURNITURE::contains)
        || words.stream().anyMatch(word -> FURNITURE_BEGINNING.matcher(word).matches())
        || names.stream().anyMatch(name -> FURNITURE_NAME.matcher(name).matches());
  }

  /// Whether others talk there, or the page does about itself.
  boolean tellComments() {
    return words.stream().anyMatch(word -> COMMENTS.matcher(word).matches());
  }

  /// Whether it is the beginning of an article, this one or another. By its beginning, so that
  /// `teasers` and `teaserbox` are too.
  boolean tellTeaser() {
    return words.stream().anyMatch(word -> word.startsWith("teaser"));
  }

  /// Whether it is what stands above an article's text and belongs to it.
  boolean tellLead() {
    return words.stream().anyMatch(LEAD::contains);
  }

  /// Whether it tells what a picture shows or whose it is.
  boolean tellCaption() {
    return words.stream().anyMatch(CAPTION::contains);
  }

  /// Whether it tells when, by whom or under what the article was published.
  boolean tellCredits() {
    return words.stream().anyMatch(CREDITS::contains);
  }

  /// Whether it tells who the author is.
  ///
  /// Two words are asked for: `author` alone is on bylines, too.
  ///
  /// `author-box` and `about-the-author` are.
  boolean tellAuthorBox() {
    return (words.contains("author") || words.contains("autor"))
        && words.stream().anyMatch(BOX::contains);
  }

  /// Whether an element is named as an article's text: `entry-content`.
  ///
  /// Looked at apart from the words, since only the end of the whole name tells it.
  ///
  /// `td-post-content`, `articleBody` and `story__text` are named so.
  static boolean tellBody(Element element) {
    return names(element)
        .map(name -> BETWEEN.matcher(name).replaceAll("").toLowerCase(Locale.ROOT))
        .anyMatch(name -> BODY.matcher(name).find());
  }
}
