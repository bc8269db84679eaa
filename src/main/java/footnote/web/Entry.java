package footnote.web;

import java.util.Optional;

/// An article in a line.
///
/// @param link to where it was published
record Entry(String text, Optional<Address> link) {
  static Entry of(String text, Optional<String> link) {
    return new Entry(text, link.map(Address::new));
  }

  /// A safe address.
  record Address(String href) {
    /// What is shown of it: not the words that a browser is to look for there (Scroll to Text
    /// Fragment, 2023).
    String shown() {
      int words = href.indexOf("#:~:text=");
      return words < 0 ? href : href.substring(0, words);
    }
  }
}
