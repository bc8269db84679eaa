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

  @Override
  public String toString() {
    return "***";
  }
}
