package footnote.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/// The one connection to the database: made when it is first needed, and anew when it broke. Calls
/// take turns and block. Safe for use by many threads.
///
/// One is enough: clicks are rare, and each takes a millisecond or two.
final class StateConnection implements AutoCloseable {
  private final Database database;
  private final ReentrantLock turn = new ReentrantLock();

  /// Null until the tables are known to be there.
  private @Nullable Jdbi jdbi;

  /// Null while there is no connection.
  private @Nullable Handle handle;

  /// Calls that failed so far; counted under the lock, read before it.
  private final AtomicInteger failures = new AtomicInteger();

  /// @param database which need not be there yet
  StateConnection(Database database) {
    this.database = database;
  }

  /// Connects once, and leaves.
  ///
  /// @throws StateException when it can't be reached, or refuses
  static void reach(Database.Server server) {
    try (Handle _ = Jdbi.create(DatabaseSource.of(server)).open()) {
      // Whoever is let in is at the right server.
    } catch (JdbiException e) {
      throw new StateException(server, e);
    }
  }

  /// Reads; see [#write].
  ///
  /// @throws StateException when it can't be done
  <T> T read(Function<Handle, T> work) {
    return call(work);
  }

  /// Works in a transaction, and returns once that is on the disk. Work that meets a connection
  /// which broke since the last call is done again over a fresh one, so that it must come to the
  /// same when it is done twice.
  ///
  /// @throws StateException when it can't be done; nothing of it was done then
  void write(Consumer<Handle> work) {
    update(it -> {
      work.accept(it);
      return true;
    });
  }

  /// The same of work that comes to something.
  <T> T update(Function<Handle, T> work) {
    return call(open -> open.inTransaction(work::apply));
  }

  /// One call at a time. Those that waited while another found that the database is away, which may
  /// take as long as its time-outs, fail with it: else each would wait that long in turn.
  private <T> T call(Function<Handle, T> work) {
    int before = failures.get();
    turn.lock();
    try {
      if (failures.get() != before) {
        throw new StateException(database, new IOException("away, as the call before found"));
      }
      return connectedCall(work);
    } catch (JdbiException | FlywayException | UncheckedIOException e) {
      failures.incrementAndGet();
      disconnect();
      throw new StateException(database, e);
    } finally {
      turn.unlock();
    }
  }

  private <T> T connectedCall(Function<Handle, T> work) {
    boolean fresh = handle == null;
    try {
      return work.apply(connected());
    } catch (JdbiException e) {
      disconnect();
      if (fresh) {
        throw e;
      }
      return work.apply(connected());
    }
  }

  private Handle connected() {
    @Nullable Handle open = handle;
    if (open == null) {
      open = open();
      handle = open;
    }
    return open;
  }

  /// Looks after the tables once in the life of a process.
  private Handle open() {
    @Nullable Jdbi known = jdbi;
    if (known == null) {
      DataSource source = DatabaseSource.of(database);
      DatabaseSource.migrate(source);
      known = Jdbi.create(source);
      known
          .getConfig(StatementExceptions.class)
          .setMessageRendering(StatementExceptions.MessageRendering.NONE);
      jdbi = known;
    }
    return known.open();
  }

  /// A connection that broke may fail to be closed as well, which nobody has to hear of.
  private void disconnect() {
    @Nullable Handle open = handle;
    handle = null;
    if (open != null) {
      try {
        open.close();
      } catch (JdbiException _) {
        // It is gone either way.
      }
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      disconnect();
    } finally {
      turn.unlock();
    }
  }
}
