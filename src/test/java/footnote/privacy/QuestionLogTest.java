package footnote.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.ChildJava;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionLogTest {
  private static final PrivacySettings ON = new PrivacySettings(true, 30);
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final String ANNA = "slack:T1:UANNA";
  private static final String BEN = "discord:112233445566778899";

  @TempDir Path data;

  private QuestionLog at(Instant instant) {
    return new QuestionLog(data.resolve("state"), ON, InstantSource.fixed(instant));
  }

  private static LoggedQuestion asked(String person, String question) {
    return new LoggedQuestion("slack", person, "found", "strong", question);
  }

  private Path file() {
    return data.resolve("state/questions.log");
  }

  private List<JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file())) {
      return lines
          .map(line -> {
            try {
              return json.readTree(line);
            } catch (IOException e) {
              throw new UncheckedIOException(line, e);
            }
          })
          .toList();
    }
  }

  private List<String> questions() throws IOException {
    return lines().stream().map(line -> line.path("question").asText()).toList();
  }

  @Test
  void keepsALineOfJsonWithASaltedId() throws IOException {
    at(NOON).keep(asked(ANNA, "When did “the port”\nreopen?"));
    JsonNode line = lines().getFirst();
    assertThat(line.path("person").asText()).matches("[0-9a-f]{32}");
    assertThat(line.toString())
        .isEqualTo(
            "{\"time\":\"2026-03-14T12:00:00Z\",\"platform\":\"slack\",\"person\":\""
                + line.path("person").asText()
                + "\",\"outcome\":\"found\",\"evidence\":\"strong\","
                + "\"question\":\"When did “the port”\\nreopen?\"}");
    assertThat(Files.readString(file())).doesNotContain("UANNA");
  }

  @Test
  void givesAPersonOneIdAcrossARestartAndAnotherInAnotherFolder() throws IOException {
    at(NOON).keep(asked(ANNA, "1"));
    at(NOON).keep(asked(ANNA, "2"));
    at(NOON).keep(asked(BEN, "3"));
    List<String> ids = lines().stream().map(line -> line.path("person").asText()).toList();
    assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
    Files.delete(data.resolve("state/questions.salt"));
    at(NOON).keep(asked(ANNA, "4"));
    assertThat(lines().getLast().path("person").asText()).isNotEqualTo(ids.getFirst());
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    at(NOON).keep(asked(ANNA, "1"));
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    at(NOON).keep(asked(ANNA, "2"));
    for (String name : List.of("questions.log", "questions.salt", "questions.lock")) {
      Path file = data.resolve("state").resolve(name);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as(name)
          .isEqualTo("rw-------");
    }
    assertThat(Files.size(data.resolve("state/questions.salt"))).isEqualTo(32);
  }

  @Test
  void keepsNothingWhereItIsOffAndMakesNoFile() {
    QuestionLog off =
        new QuestionLog(
            data.resolve("state"), new PrivacySettings(false, 30), InstantSource.fixed(NOON));
    off.keep(asked(ANNA, "1"));
    assertThat(off.forget(ANNA)).isZero();
    assertThat(off.expire()).isZero();
    assertThat(data.resolve("state")).doesNotExist();
  }

  @Test
  void forgetsAPersonAndNobodyElseAlsoWhereItIsOffByNow() throws IOException {
    at(NOON).keep(asked(ANNA, "1"));
    at(NOON).keep(asked(BEN, "2"));
    at(NOON).keep(asked(ANNA, "3"));
    QuestionLog off =
        new QuestionLog(
            data.resolve("state"), new PrivacySettings(false, 30), InstantSource.fixed(NOON));
    assertThat(off.forget(ANNA)).isEqualTo(2);
    assertThat(off.forget(ANNA)).as("once more").isZero();
    assertThat(questions()).containsExactly("2");
    assertThat(off.forget(BEN)).isEqualTo(1);
    assertThat(file()).as("a file of nothing").doesNotExist();
  }

  @Test
  void takesAwayWhatIsTooOld() throws IOException {
    at(NOON.minus(Duration.ofDays(31))).keep(asked(ANNA, "old"));
    at(NOON.minus(Duration.ofDays(29))).keep(asked(ANNA, "young"));
    assertThat(at(NOON).expire()).isEqualTo(1);
    assertThat(questions()).containsExactly("young");
    assertThat(at(NOON).expire()).isZero();
  }

  @Test
  void dropsABrokenLastLineAndWhatAKillLeft() throws IOException {
    at(NOON).keep(asked(ANNA, "1"));
    String broken = "{\"time\":\"2026-03-14T12:00:00Z\",\"question\":\"" + "x".repeat(9_000);
    Files.writeString(file(), broken, StandardOpenOption.APPEND);
    at(NOON).keep(asked(ANNA, "2"));
    assertThat(questions()).containsExactly("1", "2");
    Files.writeString(file(), broken, StandardOpenOption.APPEND);
    Files.writeString(data.resolve("state/questions.log.new"), broken);
    assertThat(at(NOON).expire()).isZero();
    assertThat(questions()).containsExactly("1", "2");
    assertThat(data.resolve("state/questions.log.new")).doesNotExist();
  }

  @Test
  void saysWhichFileCannotBeWritten() throws IOException {
    Files.writeString(data.resolve("state"), "x");
    assertThatThrownBy(() -> at(NOON).keep(asked(ANNA, "1")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("can't write " + file());
  }

  private Process process(String name, int questions) throws IOException {
    return ChildJava.of(
            AskingProcess.class,
            data.resolve("state").toString(),
            name,
            Integer.toString(questions))
        .redirectErrorStream(true)
        .redirectOutput(data.resolve(name + ".out").toFile())
        .start();
  }

  @Test
  void staysWholeUnderTwoProcessesOfWhichOneIsKilled() throws Exception {
    Process killed = process("UKILLED", Integer.MAX_VALUE);
    Process other = process("UOTHER", 300);
    await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(file()));
    for (int i = 0; i < 20; i++) {
      at(Instant.now()).keep(asked(ANNA, "mine " + i));
      at(Instant.now()).forget(BEN);
    }
    killed.destroyForcibly().waitFor();
    assertThat(other.waitFor()).isZero();
    assertThat(at(Instant.now()).forget("slack:T1:UOTHER")).isEqualTo(300);
    at(Instant.now()).forget("slack:T1:UKILLED");
    assertThat(questions()).hasSize(20).allMatch(question -> question.startsWith("mine "));
  }
}
