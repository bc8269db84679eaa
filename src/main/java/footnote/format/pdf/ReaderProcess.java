package footnote.format.pdf;

import footnote.format.DocumentLimits;
import footnote.format.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A Java process of its own that reads the documents whose library can't be kept within limits in
/// ours: it has a heap of its own, reads one file after another, and is killed when one takes too
/// long. It ends by itself when it has had nothing to do for a while, or with our process.
///
/// ```java
/// DocumentWire document = ReaderProcess.SHARED.read(bytes, limits.documents());
/// ```
///
/// Memory and time of one file can be bounded in Java only by a process. Each limit ends in a fault
/// with its reason; the next file gets a new process where the last was killed. Safe for use by
/// many threads, of which one at a time has its file read.
///
/// The process gets our class path and [DocumentProcess]'s limits as arguments, and its errors go
/// nowhere: its output is the wire, and a library that writes to it would break the answer.
public final class ReaderProcess {
  /// One for all of the program: readers are made file by file, and a process costs half a second.
  public static final ReaderProcess SHARED =
      new ReaderProcess(List.of(DocumentProcess.class.getName()));

  /// The class to run in it, and arguments before the limits.
  private final List<String> main;

  /// The process started last, whether it still runs or not.
  private Optional<Running> running = Optional.empty();

  /// A process with both ends of the wire, and the limits it was started with.
  private record Running(
      Process process, DataOutputStream to, DataInputStream from, DocumentLimits limits) {}

  /// @param main the class to run and its arguments
  public ReaderProcess(List<String> main) {
    this.main = List.copyOf(main);
  }

  /// Has a file read; one at a time.
  ///
  /// A process that is gone is started anew and gets the file once more; if the file ends that one
  /// too, it is the file's fault.
  ///
  /// @param limits of memory, time, pages and characters; others than before have a new process
  ///   started
  ///
  /// @throws UnreadableException where it can't be read
  public synchronized DocumentWire read(byte[] file, DocumentLimits limits) throws IOException {
    Optional<Running> waiting =
        running.filter(each -> each.process().isAlive() && each.limits().equals(limits));
    if (waiting.isPresent()) {
      try {
        return exchange(waiting.get(), file);
      } catch (EndedException _) {
        // It had ended for want of work just now.
      }
    }
    stop();
    Running fresh = start(limits);
    running = Optional.of(fresh);
    try {
      return exchange(fresh, file);
    } catch (EndedException _) {
      stop();
      throw new UnreadableException("ends the process that reads it");
    }
  }

  /// That the process is gone.
  private static final class EndedException extends Exception {
    private static final long serialVersionUID = 1;
  }

  /// Hands a file over and takes what comes back; a process that takes too long is killed
  /// meanwhile.
  ///
  /// @throws UnreadableException when it took too long, or the other end says why it can't be read
  /// @throws EndedException when the process ended by itself
  private DocumentWire exchange(Running with, byte[] file) throws IOException, EndedException {
    AtomicBoolean late = new AtomicBoolean();
    CountDownLatch done = new CountDownLatch(1);
    Thread.startVirtualThread(() -> killLate(with, done, late));
    try {
      with.to().writeInt(file.length);
      with.to().write(file);
      with.to().flush();
      return answer(with);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException _) {
      stop();
      if (late.get()) {
        throw new UnreadableException(
            "takes longer than " + with.limits().time().toSeconds() + " s to read");
      }
      throw new EndedException();
    } finally {
      done.countDown();
    }
  }

  /// Kills a process that hasn't answered in time.
  ///
  /// Runs on a thread of its own, and ends with the answer.
  ///
  /// @param late is set before the kill, so that the broken wire can be told from a crash
  private static void killLate(Running with, CountDownLatch done, AtomicBoolean late) {
    try {
      if (!done.await(with.limits().time().toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        with.process().destroyForcibly();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The document, or the reason why there is none. UTF-8 takes up to four bytes a character.
  private static DocumentWire answer(Running with) throws IOException {
    int longest = (int) Math.min(Integer.MAX_VALUE - 8L, 4L * with.limits().characters());
    if (with.from().readBoolean()) {
      return DocumentWire.read(with.from(), longest);
    }
    throw new UnreadableException(DocumentWire.string(with.from(), longest));
  }

  /// Ends it now; the next file gets another.
  public synchronized void stop() {
    running.ifPresent(each -> each.process().destroyForcibly());
    running = Optional.empty();
  }

  /// Starts a process with a heap of its own and no way to say anything but on the wire.
  private Running start(DocumentLimits limits) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.heap() + "m");
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-cp",
            String.join(File.pathSeparator, classPath())));
    command.addAll(main);
    command.addAll(
        List.of(
            Integer.toString(limits.pages()),
            Integer.toString(limits.characters()),
            Long.toString(limits.time().toMillis())));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new Running(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
        new DataInputStream(new BufferedInputStream(process.getInputStream())),
        limits);
  }

  /// Our own, with what a class loader has that is not on it.
  ///
  /// Each once, in order.
  private static Set<String> classPath() {
    Set<String> path = new LinkedHashSet<>();
    if (ReaderProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      Arrays.stream(loader.getURLs()).map(ReaderProcess::path).forEach(path::add);
    }
    String given = System.getProperty("java.class.path", "");
    path.addAll(Arrays.asList(given.split(File.pathSeparator, -1)));
    return path;
  }

  /// A file on the class path.
  private static String path(URL url) {
    return Path.of(URI.create(url.toString())).toString();
  }
}
