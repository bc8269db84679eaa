package footnote.slack.install;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import footnote.text.PrivateFile;
import footnote.text.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Installations kept on disk, a file each, that nobody else on the machine can read: files of mode
/// 0600 in a folder of mode 0700. A file is there whole or not at all.
///
/// With a key the token in a file is locked ([TokenKey]); one that lies there in plain text is
/// locked when it is read.
///
/// Written by whoever takes installations in, read when the bot starts. On a file system without
/// POSIX permissions tokens could not be kept from others, and so are not kept at all: making one
/// fails.
///
/// ```java
/// Installations installations = new Installations(data.resolve("slack-installations"), key);
/// installations.keep(installation); // in slack-installations/T024BE7LD.json
/// installations.all(); // also after a restart
/// ```
public final class Installations {
  private static final Logger LOG = LoggerFactory.getLogger(Installations.class);

  /// Its owner alone may look into it.
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private static final Gson GSON = new Gson();

  private final Path folder;
  private final Optional<TokenKey> key;

  /// A file as it is written: the token in plain text, or locked where there is a key.
  private record Kept(
      String id, String name, String self, @Nullable String token, @Nullable String locked) {}

  /// @param folder which need not be there
  /// @param secret of which the key is made that tokens are locked with, if they are to be
  /// @throws UncheckedIOException when it can't be made, or can't be kept from others
  public Installations(Path folder, Optional<Secret> secret) {
    this.folder = folder;
    this.key = secret.map(TokenKey::of);
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      if (!Files.exists(folder)) {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
      }
      Files.setPosixFilePermissions(folder, FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + folder, e);
    }
  }

  /// All that can be read; what can't is logged by the name of its file, and left where it is.
  ///
  /// @throws LockedTokenException when a token is locked with another key, or there is no key
  /// @throws UncheckedIOException when the folder can't be read
  public List<Installation> all() throws LockedTokenException {
    List<Installation> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        read(file).ifPresent(all::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + folder, e);
    }
    return all;
  }

  /// The installation of a file. Its permissions are set again: a backup may have come back with
  /// others. A token in plain text is locked from then on, where there is a key.
  private Optional<Installation> read(Path file) throws IOException, LockedTokenException {
    PrivateFile.restrict(file);
    try {
      Kept kept = GSON.fromJson(Files.readString(file), Kept.class);
      Installation one = new Installation(kept.id(), kept.name(), kept.self(), token(kept, file));
      if (kept.locked() == null && key.isPresent()) {
        keep(one);
        LOG.info("the token of {} lies locked from now on", one.id());
      }
      return Optional.of(one);
    } catch (JsonParseException | IllegalArgumentException | NullPointerException _) {
      LOG.warn("{} holds no installation; the app has to be installed again there", file);
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException when there is none
  private Secret token(Kept kept, Path file) throws LockedTokenException {
    @Nullable String locked = kept.locked();
    if (locked == null) {
      return new Secret(kept.token() == null ? "" : kept.token());
    }
    if (key.isEmpty()) {
      throw LockedTokenException.noKey(file);
    }
    return key.get().open(locked, kept.id()).orElseThrow(() -> LockedTokenException.wrongKey(file));
  }

  /// Keeps an installation in place of an earlier one of the same workspace. Written beside it and
  /// moved, so that a reader, or a restart in between, finds the old one or the new.
  ///
  /// @throws IOException when it can't be written; the earlier one is still there then
  public void keep(Installation one) throws IOException {
    @Nullable String locked = key.map(it -> it.lock(one.botToken(), one.id())).orElse(null);
    @Nullable String plain = locked == null ? one.botToken().value() : null;
    String json = GSON.toJson(new Kept(one.id(), one.name(), one.self(), plain, locked));
    Path fresh = PrivateFile.fresh(folder);
    try {
      write(fresh, json);
      Files.move(
          fresh,
          file(one.id()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /// Writes a file down to the disk, or the move could outlive what was moved.
  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel = PrivateFile.open(file)) {
      PrivateFile.write(channel, text.getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
  }

  /// Forgets a workspace that the app was removed from; nothing where it was never installed.
  ///
  /// @param id of the workspace or organisation
  public void forget(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  /// Named by the id, which [Installation#isId] keeps to capitals and digits.
  private Path file(String id) {
    return folder.resolve(id + ".json");
  }
}
