package footnote.state;

import footnote.text.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens databases: a file that its owner alone can read, or a server; with all tables there.
///
/// Nothing here names a driver by a string or asks for all there are: a process that keeps no state
/// loads none of it.
final class DatabaseSource {
  /// How long a statement waits for another process that writes.
  private static final int BUSY_MILLISECONDS = 5_000;

  /// How long a server may take to be reached, and to answer: a click waits for it.
  private static final int CONNECT_SECONDS = 5;

  private static final int ANSWER_SECONDS = 10;

  private DatabaseSource() {}

  /// Connections to a database.
  ///
  /// @throws UncheckedIOException when its file can't be made
  static DataSource of(Database database) {
    return switch (database) {
      case Database.File(Path path) -> file(path);
      case Database.Server server -> server(server);
    };
  }

  /// Brings its tables to the newest version; those that are are left alone.
  static void migrate(DataSource source) {
    Flyway.configure(DatabaseSource.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:footnote/state")
        .table("footnote_schema_history")
        .load()
        .migrate();
  }

  /// A write-ahead log lets readers go on beside a writer; `FULL` has each commit on the disk
  /// before it returns.
  private static DataSource file(Path path) {
    restrict(path);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    return source;
  }

  /// Makes the file before SQLite does, which would let others read it; those beside it get its
  /// mode.
  private static void restrict(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      PrivateFile.make(path);
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + path, e);
    }
  }

  private static DataSource server(Database.Server server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(server.jdbcUrl());
    server.user().ifPresent(source::setUser);
    server.password().ifPresent(secret -> source.setPassword(secret.value()));
    source.setApplicationName("footnote");
    // A server's detail of a refusal repeats the row.
    source.setLogServerErrorDetail(false);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    return source;
  }
}
