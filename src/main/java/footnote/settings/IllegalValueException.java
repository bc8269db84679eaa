package footnote.settings;

import footnote.wording.Notice;
import footnote.wording.TextKey;

/// The value of a setting is none of its type. Says what it must be; where it was set is added by
/// the reader of the settings, which alone knows that.
@SuppressWarnings("serial")
final class IllegalValueException extends RuntimeException {
  private final transient Notice notice;

  /// @param key what the value must be
  /// @param arguments as the text of that key needs them
  IllegalValueException(TextKey key, Object... arguments) {
    super(Notice.of(key, arguments).inEnglish());
    this.notice = Notice.of(key, arguments);
  }

  /// What is wrong, in whatever language it is said later.
  Notice notice() {
    return notice;
  }
}
