package footnote.settings;

import footnote.wording.Notice;
import footnote.wording.TextKey;

/// The value of a setting is none; says what it must be.
@SuppressWarnings("serial")
final class IllegalValueException extends RuntimeException {
  private final transient Notice notice;

  IllegalValueException(TextKey key, Object... arguments) {
    super(Notice.of(key, arguments).inEnglish());
    this.notice = Notice.of(key, arguments);
  }

  Notice notice() {
    return notice;
  }
}
