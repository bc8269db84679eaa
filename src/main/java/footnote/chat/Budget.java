package footnote.chat;

import footnote.text.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// How much fits in a message of a platform, in characters as the platform counts them. What must
/// be there takes its part first; quotes and passages share what that leaves.
///
/// ```java
/// Budget budget = new Budget(4_000, text -> escape(text).length());
/// List<Integer> rooms = budget.shares(footnotes.length(), sizes);
/// Cut quote = budget.cut(text, rooms.getFirst());
/// ```
///
/// @param room characters of a message
/// @param counted characters of a text, once it is escaped for the platform: never fewer than it
///   has
public record Budget(int room, ToIntFunction<String> counted) {
  /// Characters of a text.
  public int size(String text) {
    return counted.applyAsInt(text);
  }

  /// Shares out what is left: as much for each as for the others, save that what one does not want
  /// goes to those that want more.
  ///
  /// @param taken by all else in the message
  /// @param wanted by each
  public List<Integer> shares(int taken, List<Integer> wanted) {
    List<Integer> shares = new ArrayList<>(wanted);
    int left = Math.max(0, room - taken);
    int others = wanted.size();
    for (int i :
        IntStream.range(0, others).boxed().sorted(Comparator.comparing(wanted::get)).toList()) {
      int share = Math.min(wanted.get(i), left / others);
      shares.set(i, share);
      left -= share;
      others--;
    }
    return shares;
  }

  /// As many whole sentences of a text as fit, or words, or letters; not escaped.
  public Cut cut(String text, int most) {
    return Cut.within(text, most, counted);
  }

  /// As many whole words of a text's end as fit.
  public Cut cutStart(String text, int most) {
    return Cut.ending(text, most, counted);
  }
}
