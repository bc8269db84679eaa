package footnote.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.text.PrivateFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The questions that were answered in chats, a line of JSON each, where an operator keeps them: in
/// `questions.log` of the data folder, for its owner alone to read.
///
/// ```java
/// QuestionLog log = new QuestionLog(data, new PrivacySettings(true, 30), InstantSource.system());
/// log.keep(new LoggedQuestion("slack", "slack:T1:U1", "found", "strong", "When did it reopen?"));
/// log.forget("slack:T1:U1"); // 1
/// ```
///
/// Lines are added under a lock that other processes heed, and taken away by writing the rest
/// beside the file and moving it into its place. A kill thus leaves whole lines, and at most one
/// more that is broken, which the next to write drops. Safe for use by many threads; a folder has
/// one of these in a process. All calls throw [UncheckedIOException] where the file can't be read
/// or written.
public final class QuestionLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Read at a time when the end of the last whole line is looked for.
  private static final int BLOCK = 4_096;

  private final Path folder;
  private final PrivacySettings settings;
  private final InstantSource clock;
  private final ReentrantLock turn = new ReentrantLock();

  /// @param folder of all state, which need not be there
  /// @param clock tells when a question was asked, and what is too old
  public QuestionLog(Path folder, PrivacySettings settings, InstantSource clock) {
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
  }

  /// Keeps a question, if they are kept.
  public void keep(LoggedQuestion asked) {
    if (settings.questionsLog()) {
      locked(() -> {
        byte[] line = (line(asked) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = PrivateFile.open(file())) {
          long end = wholeLines(channel);
          channel.truncate(end).position(end);
          PrivateFile.write(channel, line);
        }
        return 1;
      });
    }
  }

  /// Takes away all lines of a person, also where no more are kept.
  ///
  /// @return how many there were
  public int forget(String person) {
    if (!Files.exists(file())) {
      return 0;
    }
    return locked(() -> {
      Optional<String> id = Salt.read(salt()).map(it -> it.of(person));
      return id.isEmpty() ? 0 : drop(line -> line.path("person").asText().equals(id.get()));
    });
  }

  /// Takes away what is too old, and what a kill left behind.
  ///
  /// @return how many lines were too old
  public int expire() {
    if (!Files.exists(file()) && !Files.exists(fresh())) {
      return 0;
    }
    Instant oldest = clock.instant().minus(Duration.ofDays(settings.keepDays()));
    return locked(() -> drop(line -> isBefore(line.path("time").asText(), oldest)));
  }

  /// A line without a time can't grow old: it is none of ours.
  private static boolean isBefore(String time, Instant oldest) {
    try {
      return Instant.parse(time).isBefore(oldest);
    } catch (DateTimeParseException _) {
      return true;
    }
  }

  /// A question as it is written; the first that is gives the folder its salt. The time is told to
  /// the second, in UTC.
  private String line(LoggedQuestion asked) throws IOException {
    Optional<Salt> known = Salt.read(salt());
    Salt salt = known.isPresent() ? known.get() : Salt.make(salt());
    ObjectNode line =
        JSON.createObjectNode()
            .put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .put("platform", asked.platform())
            .put("person", salt.of(asked.person()))
            .put("outcome", asked.outcome())
            .put("evidence", asked.evidence())
            .put("question", asked.question());
    return JSON.writeValueAsString(line);
  }

  /// Where the last whole line ends; 0 where there is none.
  private static long wholeLines(FileChannel channel) throws IOException {
    long end = channel.size();
    while (end > 0) {
      long start = Math.max(0, end - BLOCK);
      ByteBuffer block = ByteBuffer.allocate((int) (end - start));
      while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {
        // The rest of the block comes with the next call.
      }
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return start + i + 1;
        }
      }
      end = start;
    }
    return 0;
  }

  /// Writes the file anew without some lines; those that can't be read are left out as well. A file
  /// of which nothing is left is removed.
  ///
  /// @return how many lines were to be left out
  private int drop(Predicate<JsonNode> unwanted) throws IOException {
    Files.deleteIfExists(fresh());
    if (!Files.exists(file())) {
      return 0;
    }
    int dropped = 0;
    if (holdsNone(line -> line.isEmpty() || unwanted.test(line.get()))) {
      return dropped;
    }
    try (BufferedReader lines = lines();
        FileChannel rest = PrivateFile.open(fresh(), StandardOpenOption.TRUNCATE_EXISTING)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Optional<JsonNode> read = read(line);
        if (read.filter(unwanted.negate()).isPresent()) {
          PrivateFile.write(rest, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
          dropped += read.isPresent() ? 1 : 0;
        }
      }
      rest.force(true);
    }
    replace();
    return dropped;
  }

  /// Whether no line is of a kind; most of the time none is to be dropped, and the file stays.
  private boolean holdsNone(Predicate<Optional<JsonNode>> kind) throws IOException {
    try (BufferedReader lines = lines()) {
      return lines.lines().map(QuestionLog::read).noneMatch(kind);
    }
  }

  /// Of the file, also where a byte of it is not of UTF-8.
  private BufferedReader lines() throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file()), StandardCharsets.UTF_8));
  }

  /// Puts the file that was written anew in the place of the old one; removes both where it is
  /// empty.
  private void replace() throws IOException {
    if (Files.size(fresh()) > 0) {
      Files.move(
          fresh(), file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(fresh());
      Files.deleteIfExists(file());
    }
  }

  /// Empty for what no process wrote whole.
  private static Optional<JsonNode> read(String line) {
    try {
      return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private interface Work {
    int run() throws IOException;
  }

  /// Works while no other thread and no other process does.
  private int locked(Work work) {
    turn.lock();
    try {
      Files.createDirectories(folder);
      try (FileChannel channel = PrivateFile.open(folder.resolve("questions.lock"));
          FileLock _ = channel.lock()) {
        return work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file(), e);
    } finally {
      turn.unlock();
    }
  }

  /// The lines; not there while there are none.
  private Path file() {
    return folder.resolve("questions.log");
  }

  /// The file as it is written anew, before it is moved into its place.
  private Path fresh() {
    return folder.resolve("questions.log.new");
  }

  private Path salt() {
    return folder.resolve("questions.salt");
  }
}
