package footnote.text;

/// Something to be kept from logs and messages: its `toString` is `***`.
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
