package footnote.chat;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.function.Function;

/// In what a conversation differs from one platform to the next.
///
/// @param name of the platform, for the log
/// @param help how to ask there
/// @param share the label of the button that shows a private answer to everyone
/// @param removeForbidden who may take an answer away
/// @param sources articles on a page of their list
/// @param stride passages from one view of a quote's context to the next
/// @param votes whether answers have buttons by which people say if they helped
public record PlatformStyle(
    String name,
    Function<Texts, String> help,
    TextKey share,
    TextKey removeForbidden,
    int sources,
    int stride,
    boolean votes) {
  /// The same where such buttons stand only if what they say is kept.
  PlatformStyle keeping(boolean votes) {
    return new PlatformStyle(
        name, help, share, removeForbidden, sources, stride, this.votes && votes);
  }
}
