package footnote.format.pdf;

import footnote.format.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The other end of [ReaderProcess], a program of its own: reads files from standard input, one
/// after another, and writes what it makes of each to standard output. It reaches no network.
///
/// A PDF is the most hostile of formats: a few kilobytes may ask for gigabytes or for an endless
/// loop. Here that ends this process and nothing else. Its heap is bounded by who starts it; a file
/// that takes twice its time ends it ([#endAt]); one that overflows memory or the stack is told as
/// a fault, and the next file is read by the same process.
final class DocumentProcess {
  /// Without a file it ends by itself.
  private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

  private DocumentProcess() {}

  /// Standard input and output are the wire ([ReaderProcess] holds the other ends); nothing else
  /// may write there, so that libraries' logs are switched off first.
  ///
  /// @param args the limits: pages, characters, milliseconds
  static void main(String[] args) throws IOException {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    ProxySelector.setDefault(new NoNetwork());
    int pages = Integer.parseInt(args[0]);
    int characters = Integer.parseInt(args[1]);
    AtomicLong deadline = new AtomicLong(System.nanoTime() + IDLE);
    Thread.ofPlatform().daemon().start(() -> endAt(deadline));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    long patience = TimeUnit.MILLISECONDS.toNanos(2 * Long.parseLong(args[2]));
    while (true) {
      byte[] file = file(in);
      deadline.set(System.nanoTime() + patience);
      answer(new PdfDocument(pages, characters), file, out);
      deadline.set(System.nanoTime() + IDLE);
    }
  }

  /// The next file, behind its length in four bytes; the end of the input is the end of the
  /// process.
  ///
  /// The length isn't checked: our own process writes it, and [PdfReader] hands over no file beyond
  /// its limit.
  private static byte[] file(DataInputStream in) throws IOException {
    try {
      byte[] file = new byte[in.readInt()];
      in.readFully(file);
      return file;
    } catch (EOFException _) {
      Runtime.getRuntime().halt(0);
      throw new IllegalStateException("halted");
    }
  }

  /// Whether it was read, then the document or the reason why not. Nothing that a file brings about
  /// ends the loop but the deadline.
  ///
  /// @param out gets a truth value, then the document or a sentence for the operator; flushed
  private static void answer(PdfDocument format, byte[] file, DataOutputStream out)
      throws IOException {
    String reason;
    try {
      DocumentWire document = format.read(file);
      out.writeBoolean(true);
      document.write(out);
      return;
    } catch (UnreadableException e) {
      reason = e.reason();
    } catch (OutOfMemoryError _) {
      reason = "needs more than " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory";
    } catch (StackOverflowError _) {
      reason = "is nested too deeply";
    } catch (IOException | RuntimeException e) {
      reason = "is damaged: " + e.getClass().getSimpleName();
    }
    out.writeBoolean(false);
    DocumentWire.write(out, reason);
    out.flush();
  }

  /// Ends the process when the deadline has passed, which the main thread puts off with each file.
  ///
  /// @param deadline as [System#nanoTime] counts
  private static void endAt(AtomicLong deadline) {
    try {
      for (long left = deadline.get() - System.nanoTime();
          left > 0;
          left = deadline.get() - System.nanoTime()) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  /// No way leads out of this process, whatever a document names.
  private static final class NoNetwork extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      throw new IllegalArgumentException("no network for documents");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
      // There is nobody to tell.
    }
  }
}
