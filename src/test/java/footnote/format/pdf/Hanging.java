package footnote.format.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/// Stands in for the process that reads documents: hangs on a file of the byte 1, ends on one of
/// the byte 2, and says of all others that they were read.
public final class Hanging {
  private Hanging() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    while (true) {
      byte[] file = new byte[in.readInt()];
      in.readFully(file);
      if (file[0] == 1) {
        new CountDownLatch(1).await();
      } else if (file[0] == 2) {
        Runtime.getRuntime().halt(1);
      }
      out.writeBoolean(false);
      DocumentWire.write(out, "was read");
      out.flush();
    }
  }
}
