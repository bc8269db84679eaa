package footnote.settings;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// The program was called or set up in a way it can't follow. The message is for a person: it says
/// what is wrong, in English unless it is asked for another language by [#said]. The process ends
/// with exit code 2.
@SuppressWarnings("serial")
public final class UsageException extends RuntimeException {
  private final transient List<Notice> lines;
  private final String indent;

  /// A single thing that is wrong.
  ///
  /// @param key what is wrong
  /// @param arguments as the text of that key needs them
  public UsageException(TextKey key, Object... arguments) {
    this(List.of(Notice.of(key, arguments)));
  }

  /// Several things that are wrong.
  ///
  /// @param lines what is wrong, a line each
  public UsageException(List<Notice> lines) {
    this(lines, "");
  }

  /// @param indent what stands before each line but the first
  UsageException(List<Notice> lines, String indent) {
    super(joined(lines, indent, Texts.english()));
    this.lines = List.copyOf(lines);
    this.indent = indent;
  }

  /// What is wrong, in the language of these texts; the language may only be known once the
  /// settings are read.
  public String said(Texts texts) {
    return joined(lines, indent, texts);
  }

  /// The lines as one text.
  private static String joined(List<Notice> lines, String indent, Texts texts) {
    return lines.stream().map(texts::say).collect(Collectors.joining("\n" + indent));
  }
}
