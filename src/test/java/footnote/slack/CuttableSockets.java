package footnote.slack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;

/// The connections a stand-in has accepted, in order, so that they can be cut or left dead.
final class CuttableSockets extends ServerSocketFactory {
  private final List<Wire> wires = new CopyOnWriteArrayList<>();

  Wire get(int index) {
    return wires.get(index);
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new Listening();
  }

  @Override
  public ServerSocket createServerSocket(int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
    throw new UnsupportedOperationException();
  }

  private final class Listening extends ServerSocket {
    Listening() throws IOException {
      super();
    }

    @Override
    public Socket accept() throws IOException {
      Wire wire = new Wire();
      implAccept(wire);
      wire.setTcpNoDelay(true);
      wires.add(wire);
      return wire;
    }
  }

  /// An accepted connection.
  static final class Wire extends Socket {
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean dead;

    /// Resets it, as a failing network does.
    void cut() throws IOException {
      setSoLinger(true, 0);
      close();
    }

    /// Leaves it open without reading it any more: half open.
    void die() {
      dead = true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int count = super.read(bytes, offset, length);
          if (dead) {
            awaitClosed();
            return -1;
          }
          return count;
        }
      };
    }

    private void awaitClosed() throws IOException {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      closed.countDown();
      super.close();
    }
  }
}
