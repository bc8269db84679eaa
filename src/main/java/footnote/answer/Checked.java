package footnote.answer;

import java.util.Optional;

/// A statement of a message, and how far the articles bear it out.
///
/// @param text as it stands in the message
/// @param evidence strong where they bear it out, partial where they do in part
/// @param quote what bears it out; empty where nothing does
public record Checked(String text, Evidence evidence, Optional<Citation> quote) {
  /// Whether the articles bear it out, at least in part.
  public boolean found() {
    return quote.isPresent();
  }
}
