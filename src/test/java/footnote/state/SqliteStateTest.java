package footnote.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/// A file in the data folder.
class SqliteStateTest extends StateContract {
  @TempDir Path folder;

  @Override
  Database database() {
    return new Database.File(folder.resolve("data/state.db"));
  }

  private State state() {
    return new State(database(), InstantSource.system());
  }

  @Test
  void makesNoFileBeforeItIsUsed() {
    try (State _ = state()) {
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  @Test
  void isReadByItsOwnerAlone() throws IOException {
    try (State state = state()) {
      state.vote("discord:1", "q", List.of("p"), true);
      assertThat(permissions())
          .containsExactly(
              "state.db rw-------", "state.db-shm rw-------", "state.db-wal rw-------");
    }
  }

  @Test
  void isClosedToOthersAgainWhereABackupCameBackOpen() throws IOException {
    try (State state = state()) {
      state.check();
    }
    Files.setPosixFilePermissions(
        folder.resolve("data/state.db"), PosixFilePermissions.fromString("rw-r--r--"));
    try (State state = state()) {
      state.check();
      assertThat(permissions()).contains("state.db rw-------");
    }
  }

  @Test
  void holdsNobodysId() throws IOException {
    try (State state = state()) {
      state.vote("discord:112233445566778899", "q", List.of("p"), true);
      state.keep(new Miss("Who?", List.of(), List.of("who")), "discord:112233445566778899");
    }
    assertThat(
            Files.readString(
                folder.resolve("data/state.db"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("Who?")
        .doesNotContain("112233445566778899");
  }

  @Test
  void saysWhichFileIsNoneOfIts() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/state.db"), "no database at all, for sure. ".repeat(99));
    try (State state = state()) {
      assertThatExceptionOfType(StateException.class)
          .isThrownBy(state::check)
          .withMessageStartingWith("state in " + folder.resolve("data/state.db") + ": ")
          .withMessageContaining("not a database");
    }
  }

  @Test
  void goesOnOnceTheFileCanBeMade() throws IOException {
    Files.writeString(folder.resolve("data"), "in the way");
    try (State state = state()) {
      assertThatExceptionOfType(StateException.class).isThrownBy(state::check);
      Files.delete(folder.resolve("data"));
      state.vote("discord:1", "q", List.of("p"), true);
      assertThat(state.tally()).isEqualTo(new Tally(1, 0));
    }
  }

  @Test
  void tellsNothingOfWhatPeopleSaidWhereItCannotBeKept() throws IOException {
    try (State state = state()) {
      state.check();
      dropTable();
      assertThatExceptionOfType(StateException.class)
          .isThrownBy(() ->
              state.keep(new Miss("Is Anna ill?", List.of(), List.of("ill")), "discord:112233"))
          .satisfies(e -> assertThat(traceOf(e)).doesNotContain("Anna").doesNotContain("112233"));
    }
  }

  /// As a table of another version would be.
  private void dropTable() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("data/state.db"));
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table miss");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String traceOf(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private List<String> permissions() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      return files.map(SqliteStateTest::permissions).sorted().toList();
    }
  }

  private static String permissions(Path file) {
    try {
      return file.getFileName()
          + " "
          + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
