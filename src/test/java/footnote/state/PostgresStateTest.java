package footnote.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.text.Secret;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A PostgreSQL server, of the machine's own package.
class PostgresStateTest extends StateContract {
  private static @Nullable PostgresServer started;

  private static int databases;

  private Database.Server database = new Database.Server("", Optional.empty(), Optional.empty());

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> programs = PostgresServer.programs();
    Assumptions.assumeTrue(
        programs.isPresent(),
        "passed over: no PostgreSQL server on this machine (Debian: apt-get install postgresql)");
    started = PostgresServer.start(programs.orElseThrow());
  }

  @AfterAll
  static void stop() throws Exception {
    if (started != null) {
      started.close();
    }
  }

  private static PostgresServer server() {
    return Optional.ofNullable(started).orElseThrow();
  }

  @BeforeEach
  void create() throws SQLException {
    database = server().database("test" + ++databases);
  }

  @Override
  Database database() {
    return database;
  }

  @Test
  void goesOnAfterTheServerCutItsConnection() throws SQLException {
    try (State state = new State(database, InstantSource.system())) {
      state.vote("discord:1", "q", List.of("p"), true);
      server().cut();
      state.vote("discord:2", "q", List.of("p"), true);
      assertThat(state.tally()).isEqualTo(new Tally(2, 0));
    }
  }

  @Test
  void saysWhichServerRefusedWithoutThePassword() {
    Database wrong =
        new Database.Server(database.url(), database.user(), Optional.of(new Secret("guessed")));
    try (State state = new State(wrong, InstantSource.system())) {
      assertThatExceptionOfType(StateException.class)
          .isThrownBy(state::check)
          .withMessageStartingWith("state in " + database.url() + ": ")
          .withMessageContaining("password authentication failed")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("guessed"));
    }
  }
}
