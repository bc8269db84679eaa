package footnote.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.CapturedLog;
import footnote.text.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationsTest {
  private static final Installation ONE =
      new Installation("T1", "Work “shop”", "U1", new Secret("xoxb-1"));
  private static final Installation OTHER =
      new Installation("E1", "Works", "U2", new Secret("xoxb-2"));

  @TempDir Path data;

  private Path folder() {
    return data.resolve("state/installations");
  }

  private Installations opened() {
    return new Installations(folder(), Optional.empty());
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepThemAcrossARestart() throws Exception {
    opened().keep(ONE);
    opened().keep(OTHER);
    assertThat(opened().all()).containsExactlyInAnyOrder(ONE, OTHER);
    assertThat(files()).as("and nothing half written").containsExactly("E1.json", "T1.json");
  }

  @Test
  void keepThemFromOthers() throws Exception {
    Files.createDirectories(folder());
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Installations installations = opened();
    installations.keep(ONE);
    assertThat(rights(folder())).as("a folder that was there").isEqualTo("rwx------");
    assertThat(rights(folder().resolve("T1.json"))).isEqualTo("rw-------");
    Files.setPosixFilePermissions(
        folder().resolve("T1.json"), PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(installations.all()).hasSize(1);
    assertThat(rights(folder().resolve("T1.json"))).as("once read").isEqualTo("rw-------");
  }

  @Test
  void putOneInThePlaceOfTheEarlierOneOfItsWorkspace() throws Exception {
    Installations installations = opened();
    installations.keep(ONE);
    Installation again = new Installation("T1", "Workshop", "U9", new Secret("xoxb-9"));
    installations.keep(again);
    assertThat(installations.all()).containsExactly(again);
  }

  @Test
  void forgetOne() throws Exception {
    Installations installations = opened();
    installations.keep(ONE);
    installations.keep(OTHER);
    installations.forget("T1");
    installations.forget("T404");
    assertThat(installations.all()).containsExactly(OTHER);
  }

  @Test
  void passOverWhatIsNoneAndNameTheFileButNoToken() throws Exception {
    Installations installations = opened();
    installations.keep(ONE);
    Files.writeString(folder().resolve("T2.json"), "{\"id\":\"T2\",\"token\":\"xoxb-2\"");
    Files.writeString(folder().resolve("T3.json"), "{\"id\":\"T3\",\"token\":\"xoxb-3\"}");
    Files.writeString(folder().resolve("T4.json"), "null");
    Files.writeString(folder().resolve("notes.txt"), "x");
    try (CapturedLog log = new CapturedLog()) {
      assertThat(installations.all()).containsExactly(ONE);
      assertThat(log.lines())
          .hasSize(3)
          .allMatch(line -> line.contains(" holds no installation"))
          .noneMatch(line -> line.contains("xoxb"));
    }
  }

  @Test
  void areNotKeptWhereTheirFolderIsAFile() throws IOException {
    Files.writeString(data.resolve("file"), "x");
    assertThatThrownBy(
            () -> new Installations(data.resolve("file/installations"), Optional.empty()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("can't write " + data.resolve("file/installations"));
  }

  private Installations locked(String key) {
    return new Installations(folder(), Optional.of(new Secret(key)));
  }

  @Test
  void lockTokensWithAKey() throws Exception {
    locked("key one").keep(ONE);
    String written = Files.readString(folder().resolve("T1.json"));
    assertThat(written).contains("\"locked\":\"1.").doesNotContain("xoxb");
    assertThat(locked("key one").all()).containsExactly(ONE);
    locked("key one").keep(ONE);
    assertThat(Files.readString(folder().resolve("T1.json"))).isNotEqualTo(written);
    assertThat(rights(folder().resolve("T1.json"))).isEqualTo("rw-------");
  }

  @Test
  void lockWhatLiesThereInPlainTextOnceItIsRead() throws Exception {
    opened().keep(ONE);
    opened().keep(OTHER);
    assertThat(locked("key one").all()).containsExactlyInAnyOrder(ONE, OTHER);
    for (String file : List.of("T1.json", "E1.json")) {
      assertThat(Files.readString(folder().resolve(file))).doesNotContain("xoxb");
    }
    assertThat(locked("key one").all()).containsExactlyInAnyOrder(ONE, OTHER);
    assertThat(files()).containsExactly("E1.json", "T1.json");
  }

  @Test
  void tellInWordsThatTheKeyIsAnotherOneOrMissing() throws Exception {
    locked("key one").keep(ONE);
    String before = Files.readString(folder().resolve("T1.json"));
    assertThatThrownBy(() -> locked("key two").all())
        .isInstanceOf(LockedTokenException.class)
        .hasMessageStartingWith("SLACK_TOKEN_KEY: the token in ")
        .hasMessageContaining("T1.json was locked with another key; give that one");
    assertThatThrownBy(() -> opened().all())
        .isInstanceOf(LockedTokenException.class)
        .hasMessageContaining("T1.json is locked, and no key is given");
    assertThat(Files.readString(folder().resolve("T1.json"))).isEqualTo(before);
  }

  @Test
  void openNoTokenThatWasChangedOrIsOfAnotherWorkspace() throws Exception {
    locked("key one").keep(ONE);
    String json = Files.readString(folder().resolve("T1.json"));
    Files.writeString(folder().resolve("T1.json"), json.replace("\"T1\"", "\"T2\""));
    assertThatThrownBy(() -> locked("key one").all()).isInstanceOf(LockedTokenException.class);
    Files.writeString(folder().resolve("T1.json"), json.replaceFirst("1\\..{9}", "1.AAAAAAAAA"));
    assertThatThrownBy(() -> locked("key one").all()).isInstanceOf(LockedTokenException.class);
    Files.writeString(folder().resolve("T1.json"), json.replaceFirst("1\\..*?\"", "2.x\""));
    assertThat(locked("key one").all()).isEmpty();
  }
}
