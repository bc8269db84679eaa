package footnote.text;

/// A token or a password. It is kept from logs and messages by its type: `toString` is `***`, also
/// where another record holds it.
///
/// @param value the secret itself, never blank; only for the call that needs it
public record Secret(String value) {
  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("illegal secret: blank");
    }
  }

  /// Whether it could be a token of a chat platform: visible characters of ASCII, as they may stand
  /// in a header. Another would be said aloud in a library's complaint.
  public boolean isToken() {
    return value.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  @Override
  public String toString() {
    return "***";
  }
}
