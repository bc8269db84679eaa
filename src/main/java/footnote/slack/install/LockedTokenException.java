package footnote.slack.install;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.nio.file.Path;

/// A workspace's token that can't be read, for it is locked and the key is another one or missing.
///
/// It ends the bot instead of a workspace: served without its workspaces it would look well, and
/// each would have to install the app again.
@SuppressWarnings("serial")
public final class LockedTokenException extends Exception {
  private final Notice notice;

  private LockedTokenException(Notice notice) {
    super(notice.inEnglish());
    this.notice = notice;
  }

  /// Locked with another key than the one given.
  static LockedTokenException wrongKey(Path file) {
    return new LockedTokenException(Notice.of(TextKey.SLACK_KEY_WRONG, file.toString()));
  }

  /// Locked, and no key is given.
  static LockedTokenException noKey(Path file) {
    return new LockedTokenException(Notice.of(TextKey.SLACK_KEY_MISSING, file.toString()));
  }

  /// What is wrong, and what to do about it.
  public Notice notice() {
    return notice;
  }
}
