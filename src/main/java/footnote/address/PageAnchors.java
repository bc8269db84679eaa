package footnote.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The anchors of the headings of one page, in their order: where one is taken already, a number
/// stands behind the next.
///
/// ```java
/// PageAnchors anchors = new PageAnchors(AnchorRule.GITHUB);
/// anchors.next("Usage"); // "usage"
/// anchors.next("Usage"); // "usage-1"
/// ```
///
/// It is made for each page and asked for every heading in order, even those that are not quoted: a
/// number depends on all above.
public final class PageAnchors {
  private final AnchorRule rule;

  /// How often each anchor was asked for.
  private final Map<String, Integer> taken = new HashMap<>();

  public PageAnchors(AnchorRule rule) {
    this.rule = rule;
  }

  /// Takes an anchor that the page names itself.
  ///
  /// Taken before the headings are asked for, it is given to none of them.
  public void take(String anchor) {
    taken.putIfAbsent(anchor, 0);
  }

  /// The anchor of the next heading; empty where its words make none.
  ///
  /// A number that is taken as well, as by a heading "Usage 1", is passed over.
  public Optional<String> next(String heading) {
    String slug = rule.slug(heading);
    String anchor = slug;
    for (int i = taken.getOrDefault(slug, 0); taken.containsKey(anchor); ) {
      anchor = rule.slug(slug, ++i);
      taken.put(slug, i);
    }
    taken.putIfAbsent(anchor, 0);
    return anchor.isEmpty() ? Optional.empty() : Optional.of(anchor);
  }
}
