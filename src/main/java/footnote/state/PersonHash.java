package footnote.state;

import footnote.text.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// What stands for a person in the database: a hash ([Hmac]) of their id and of what they judged,
/// keyed with the database's salt. The same person is another for each thing, so that the rows can
/// be counted, changed and forgotten, but nobody can gather what one person did.
///
/// Whoever has the salt, which stands in the same database, can try the ids of people one by one:
/// it is to be kept as what it is, data of people.
///
/// @param salt of one database, from [#newSalt]
record PersonHash(String salt) {
  /// A salt that nobody had before, for a new database, in hexadecimal digits.
  static String newSalt() {
    return HexFormat.of().formatHex(Hmac.newKey());
  }

  /// The hash of a person for one thing.
  ///
  /// @param person with the platform before their id: `discord:112233445566778899`
  /// @param thing what is judged or missed
  String of(String person, String thing) {
    return Hmac.of(salt.getBytes(StandardCharsets.UTF_8), person + "\n" + thing);
  }
}
