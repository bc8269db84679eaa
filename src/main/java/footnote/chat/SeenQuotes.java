package footnote.chat;

import footnote.answer.Citation;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a message quotes, as its buttons carry it: the ids of the passages. An id is made of the
/// passage's very words, so that one that is still there is still quoted as it stands; a button
/// that asks again can tell when something has changed since.
///
/// ```text
/// 1m.4.1f2e3d4c.abcdefghijkl-mnopqrstuvwx
/// ```
///
/// @param passages their ids in the order of the quotes, a few at most
record SeenQuotes(List<String> passages) {
  /// Of a message that quotes nothing, and of buttons from before there was this.
  static final SeenQuotes NONE = new SeenQuotes(List.of());

  /// As many as a token has room for, beside the longest check.
  private static final int MOST = 4;

  private static final Pattern ID = Pattern.compile("[a-z2-7]{12}");

  SeenQuotes {
    passages = List.copyOf(passages);
  }

  /// The first of what is quoted.
  static SeenQuotes of(List<Citation> shown) {
    return new SeenQuotes(
        shown.stream()
            .map(it -> it.passage().id())
            .distinct()
            .filter(ID.asMatchPredicate())
            .limit(MOST)
            .toList());
  }

  /// What [#field] wrote; nothing where the token has no such field.
  ///
  /// @throws IllegalArgumentException when it wrote nothing of the kind
  static SeenQuotes of(TokenText text, int field) {
    if (!text.has(field)) {
      return NONE;
    }
    List<String> ids = List.of(text.part(field).split("-", -1));
    if (ids.size() > MOST || !ids.stream().allMatch(ID.asMatchPredicate())) {
      throw new IllegalArgumentException("illegal passages: " + ids);
    }
    return new SeenQuotes(ids);
  }

  /// The last field of a token, its dot included; empty for nothing.
  String field() {
    return passages.isEmpty() ? "" : "." + String.join("-", passages);
  }

  /// Whether all of them stand as they were quoted.
  ///
  /// @param stands whether there is a passage of an id, for who reads the reply
  boolean stand(Predicate<String> stands) {
    return passages.stream().allMatch(stands);
  }
}
