package footnote.state;

import footnote.text.Secret;
import java.nio.file.Path;
import java.util.Optional;

/// Where state is kept.
///
/// ```java
/// Database database = new Database.File(Path.of("data/state.db"));
/// State state = new State(database, InstantSource.system()); // makes the file when first used
/// ```
public sealed interface Database {
  /// How the address of a server begins.
  String SCHEME = "postgresql";

  /// A file of SQLite, which is made when it is first needed. Beside it stand two more while it is
  /// open (`-wal`, `-shm`): a backup takes all three, or better `sqlite3 state.db ".backup …"`.
  ///
  /// @param path whose folder is made too
  record File(Path path) implements Database {}

  /// A PostgreSQL server, which several processes may share.
  ///
  /// @param url `postgresql://HOST[:PORT]/NAME[?OPTIONS]`, without user and password
  /// @param user the server's default where it is empty
  record Server(String url, Optional<String> user, Optional<Secret> password) implements Database {
    /// The address as JDBC has it.
    String jdbcUrl() {
      return "jdbc:" + url;
    }
  }

  /// What an operator knows it by; never with a password in it.
  default String named() {
    return switch (this) {
      case File(Path path) -> path.toString();
      case Server(String url, var _, var _) -> url;
    };
  }
}
