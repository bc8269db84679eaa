package footnote.format.mail;

import footnote.format.Findings;
import footnote.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts the files that were sent along with mails: they are not read, and that is said once a
/// file.
///
/// Whoever set up the folder shall learn that words may be missing from answers, without a line for
/// each of a thousand files: one sentence, with up to [#MOST] names in order.
///
/// One file reads "an attachment is not read: offer.pdf".
final class SentAlong {
  /// Characters of a file's name that are shown.
  private static final int LONGEST_NAME = 80;

  /// Names that are shown.
  private static final int MOST = 12;

  private final SortedMap<String, Integer> names = new TreeMap<>();
  private int files;

  /// Pictures, sounds and what signs a mail are no files that anybody would look for words in.
  void add(List<MimePart.Attachment> attachments) {
    for (MimePart.Attachment attachment : attachments) {
      String type = attachment.type();
      if (!type.matches("(?:image|audio|video)/.*|application/(?:pgp|x?-?pkcs7)-?.*")) {
        files++;
        names.merge(attachment.name().isEmpty() ? type : attachment.name(), 1, Integer::sum);
      }
    }
  }

  /// Says what was passed over, if anything was.
  void tell(Findings findings) {
    if (files == 1) {
      findings.leaveOut("an attachment is not read: " + shown(names.firstKey()));
    } else if (files > 1) {
      String some =
          names.keySet().stream()
              .limit(MOST)
              .map(SentAlong::shown)
              .collect(Collectors.joining(", "));
      findings.leaveOut(
          String.format(Locale.ROOT, "%,d attachments are not read: ", files)
              + some
              + (names.size() > MOST ? ", …" : ""));
    }
  }

  /// Names come from strangers: what can't be printed is made harmless, and long ones are cut.
  private static String shown(String name) {
    return Printable.of(name.substring(0, Math.min(LONGEST_NAME, name.length())));
  }
}
