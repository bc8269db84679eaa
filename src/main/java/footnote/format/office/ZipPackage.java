package footnote.format.office;

import footnote.format.DocumentLimits;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/// The files packed in a document that are read, unpacked within limits.
///
/// Office files, OpenDocument and e-books are ZIP archives, so a small file may unpack to any size.
/// All that is unpacked is counted against the limit, passed over or not; sizes that the archive
/// claims are not believed. Nothing is written to disk, so that paths in the archive can harm
/// nothing.
///
/// ```java
/// ZipPackage file = ZipPackage.of(bytes, limits, name -> name.endsWith(".xhtml"));
/// Optional<byte[]> chapter = file.bytes("chapter1.xhtml");
/// ```
public final class ZipPackage {
  /// How a file begins that older versions of Office wrote, and newer ones with a password.
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /// The name of a stream in an encrypted file, which the older container holds in UTF-16.
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /// What the manifest of OpenDocument says of an entry that is encrypted.
  private static final byte[] ENCRYPTED_ENTRY =
      "encryption-data".getBytes(StandardCharsets.ISO_8859_1);

  /// By their paths with slashes; whether letters are capitals tells no files apart (ECMA-376-2,
  /// 6.2.2).
  private final Map<String, byte[]> entries;

  private final DocumentLimits limits;

  /// @param limits of depth, for the XML that is read from it
  private ZipPackage(Map<String, byte[]> entries, DocumentLimits limits) {
    this.entries = entries;
    this.limits = limits;
  }

  /// The XML files of a document of an office program.
  ///
  /// @throws UnreadableException where it is no such package, or is encrypted, damaged, or beyond a
  ///   limit
  static ZipPackage of(byte[] file, DocumentLimits limits) throws UnreadableException {
    return of(file, limits, name -> name.endsWith(".xml") || name.endsWith(".rels"));
  }

  /// A package of which only some files are read.
  ///
  /// @param read which files are read, by their paths within the package
  /// @throws UnreadableException where it is no package, or is encrypted, damaged, or beyond a
  ///   limit
  public static ZipPackage of(byte[] file, DocumentLimits limits, Predicate<String> read)
      throws UnreadableException {
    if (startsWith(file, COMPOUND)) {
      throw new UnreadableException(
          contains(file, ENCRYPTED) ? "is encrypted" : "is of an older format of Office");
    }
    if (!startsWith(file, new byte[] {'P', 'K'})) {
      throw new UnreadableException("is not what its name says: not a packed document");
    }
    ZipPackage unpacked = new ZipPackage(unpacked(file, limits, read), limits);
    if (contains(
        unpacked.entries.getOrDefault("META-INF/manifest.xml", new byte[0]), ENCRYPTED_ENTRY)) {
      throw new UnreadableException("is encrypted");
    }
    return unpacked;
  }

  /// Reads the archive from its beginning, not by the directory at its end, which may tell other
  /// things than are there. Some programs write paths with backslashes.
  private static Map<String, byte[]> unpacked(
      byte[] file, DocumentLimits limits, Predicate<String> read) throws UnreadableException {
    Map<String, byte[]> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    long left = limits.unpackedBytes();
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > limits.entries()) {
          throw new UnreadableException("holds more than " + limits.entries() + " packed files");
        }
        String name = entry.getName().replace('\\', '/');
        left -= read.test(name) ? keep(zip, name, left, entries) : pass(zip, left);
        if (left < 0) {
          throw new UnreadableException(
              "unpacks to more than " + WholeFile.size(limits.unpackedBytes()));
        }
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(reason(e));
    }
    if (count == 0) {
      throw new UnreadableException("is damaged: holds no packed files");
    }
    return entries;
  }

  /// Unpacks up to one byte more than are left; returns how many it were.
  private static long keep(ZipInputStream zip, String name, long left, Map<String, byte[]> kept)
      throws IOException {
    byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
    kept.putIfAbsent(name, bytes);
    return bytes.length;
  }

  /// Unpacks a file that is not read, to count it; stops once it is over what is left.
  private static long pass(ZipInputStream zip, long left) throws IOException {
    byte[] buffer = new byte[16 << 10];
    long bytes = 0;
    for (int read = 0; read >= 0 && bytes <= left; read = zip.read(buffer)) {
      bytes += read;
    }
    return bytes;
  }

  /// Why a package could not be unpacked, in the words of a fault.
  private static String reason(Exception e) {
    boolean encrypted =
        e instanceof ZipException && String.valueOf(e.getMessage()).contains("encrypted");
    return encrypted ? "is encrypted" : e instanceof EOFException ? "is truncated" : "is damaged";
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /// Whether bytes stand somewhere in others, in their order.
  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a file of that name is packed in it.
  boolean has(String name) {
    return entries.containsKey(name);
  }

  /// A file as it stands; empty where there is none.
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /// A file to read from its first element on; empty where there is none.
  Optional<XmlCursor> cursor(String name) throws XMLStreamException {
    byte[] bytes = entries.get(name);
    return bytes == null ? Optional.empty() : Optional.of(XmlCursor.of(bytes, limits.depth()));
  }

  /// A small file as a whole; an empty element where there is none.
  XmlNode tree(String name) throws XMLStreamException {
    Optional<XmlCursor> cursor = cursor(name);
    return cursor.isPresent() && cursor.get().next() ? cursor.get().tree() : XmlNode.EMPTY;
  }

  /// What the file's relations name, by id: paths within the package.
  ///
  /// @param name of the part whose relations are asked for; empty for those of the package
  /// @return none where it has no relations; those that lead out of the package are left out
  Map<String, String> relations(String name) throws XMLStreamException {
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    Map<String, String> targets = new HashMap<>();
    for (XmlNode each :
        tree(folder + "_rels/" + name.substring(slash) + ".rels").children("Relationship")) {
      if (each.attribute("TargetMode").filter("External"::equals).isEmpty()) {
        each.attribute("Target")
            .ifPresent(
                target -> targets.put(each.attribute("Id").orElse(""), resolved(folder, target)));
      }
    }
    return targets;
  }

  /// A path within the package: relative to a folder, or from the root where it begins with a
  /// slash.
  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    while (path.contains("/../")) {
      path = path.replaceFirst("[^/]+/\\.\\./", "");
    }
    return path;
  }
}
