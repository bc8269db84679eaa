package footnote.state;

import footnote.text.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL server on loopback with data of its own, started from the programs of the machine
/// (Debian: `postgresql`) and ended with all it wrote. It refuses to run as root: then it runs as
/// another user of the machine.
final class PostgresServer implements AutoCloseable {
  private static final String USER = "footnote";
  private static final String PASSWORD = "open sesame: ü";

  private final Path folder;
  private final int port;
  private final Process process;

  private PostgresServer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /// The folder of the server's programs, if it is installed.
  static Optional<Path> programs() {
    return Stream.concat(versions(), Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of))
        .filter(it -> Files.isExecutable(it.resolve("initdb")))
        .filter(it -> Files.isExecutable(it.resolve("postgres")))
        .findFirst();
  }

  /// Debian keeps the programs of each version apart.
  private static Stream<Path> versions() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(it -> it.resolve("bin")).sorted(Comparator.reverseOrder()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server that takes connections.
  static PostgresServer start(Path programs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("postgres");
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    List<String> as = own(folder, password);
    run(
        as,
        programs.resolve("initdb").toString(),
        "--pgdata=" + folder.resolve("data"),
        "--username=" + USER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync");
    int port = freePort();
    Process process =
        process(
            as,
            folder.resolve("log"),
            programs.resolve("postgres").toString(),
            "-D",
            folder.resolve("data").toString(),
            "-p",
            Integer.toString(port),
            "-h",
            "127.0.0.1",
            "-k",
            "",
            "-F");
    PostgresServer server = new PostgresServer(folder, port, process);
    Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(server::answers);
    return server;
  }

  /// Gives the folder to another user where we are root.
  ///
  /// @return what a command begins with that runs as that user
  private static List<String> own(Path... files) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    String user = user("postgres").or(() -> user("nobody")).orElseThrow();
    UserPrincipal owner =
        files[0].getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    for (Path file : files) {
      Files.setOwner(file, owner);
    }
    return List.of("setpriv", "--reuid=" + user, "--clear-groups", "--");
  }

  private static Optional<String> user(String name) {
    try {
      Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
      return Optional.of(name);
    } catch (UserPrincipalNotFoundException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(List<String> as, String... command)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("initdb", ".log");
    try {
      int code = process(as, log, command).waitFor();
      if (code != 0) {
        throw new IOException(command[0] + " ended with " + code + ": " + Files.readString(log));
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static Process process(List<String> as, Path log, String... command) throws IOException {
    List<String> all = new ArrayList<>(as);
    all.addAll(List.of(command));
    return new ProcessBuilder(all)
        .directory(Path.of("/").toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private boolean answers() throws SQLException {
    execute("select 1");
    return true;
  }

  /// A new, empty database on it.
  Database.Server database(String name) throws SQLException {
    execute("create database " + name);
    return new Database.Server(
        "postgresql://127.0.0.1:" + port + "/" + name,
        Optional.of(USER),
        Optional.of(new Secret(PASSWORD)));
  }

  /// Cuts all connections but its own.
  void cut() throws SQLException {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
            + " and application_name = 'footnote'");
  }

  private void execute(String sql) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    try (Connection connection = source.getConnection(USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
