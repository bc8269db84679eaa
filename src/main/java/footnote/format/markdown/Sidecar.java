package footnote.format.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.format.YamlHead;
import java.util.Optional;

/// What a file of YAML says of the file beside it, in the words of front matter. It counts before
/// what that file says of itself.
///
/// ```yaml
/// title: What a mill costs
/// authors: [Jane Doe]
/// published: 2025-04-01
/// ```
///
/// For files that can say nothing of themselves, or wrongly: PDF, pages of others. The same keys
/// count as in front matter ([HeadFields]); `footnote.corpus` looks for such files.
///
/// @param draft why the file is not for readers, if so
/// @param known what it says of the article
public record Sidecar(Optional<String> draft, Metadata known) {
  /// Reads one. What is wrong in it becomes a fault.
  ///
  /// A broken one costs the fields that can't be read, never the file beside it.
  ///
  /// @param findings of the sidecar, not of its file
  public static Sidecar of(byte[] yaml, Findings findings) {
    Optional<JsonNode> fields =
        YamlHead.read(TextDecoder.decode(yaml, Optional.empty()), 1, findings);
    if (fields.isEmpty()) {
      findings.doubt(0, "holds no keys and values");
      return new Sidecar(Optional.empty(), Metadata.NONE);
    }
    HeadFields head = new HeadFields(fields.get());
    return new Sidecar(head.draft(), head.metadata(findings.authorNames(), findings));
  }
}
