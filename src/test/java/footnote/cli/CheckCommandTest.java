package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.settings.Platforms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final CheckCommand.Finding WELL =
      new CheckCommand.Finding(Optional.empty(), List.of("Discord knows the bot."));

  @TempDir Path folder;
  private TestProcess process;
  private final List<Platforms> asked = new ArrayList<>();

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.");
  }

  private ExitCode check(CheckCommand.Finding... findings) {
    CheckCommand command =
        new CheckCommand(
            (platforms, _) -> {
              asked.add(platforms);
              return List.of(findings);
            },
            new KnownReaders());
    return command.run(new ParsedCommand(process.context(), Map.of(), List.of()));
  }

  @Test
  void tellsWhatIsThereAndWhatIsNotConfigured() {
    assertThat(check()).isEqualTo(ExitCode.DONE);
    assertThat(process.out())
        .isEqualTo(
            """
            Corpus: 1 file of articles.
            Discord: not configured, DISCORD_TOKEN is not set.
            Slack: not configured, its tokens are not set.
            """);
    assertThat(process.err()).isEmpty();
  }

  @Test
  void looksAtThePlatformsThatAreConfigured() {
    process.env.put("DISCORD_TOKEN", "abc.def");
    assertThat(check(WELL)).isEqualTo(ExitCode.DONE);
    assertThat(asked.getFirst().discord()).isPresent();
    assertThat(process.out())
        .contains("Discord knows the bot.\n")
        .doesNotContain("DISCORD_TOKEN is not set", "abc.def");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    process.env.put("DISCORD_TOKEN", "abc.def");
    process.env.put("SLACK_BOT_TOKEN", "xoxb-1");
    process.write("file", "x");
    process.env.put("FOOTNOTE_DATA", folder.resolve("file").toString());
    CheckCommand.Finding refused =
        new CheckCommand.Finding(Optional.of("Discord refuses the token."), List.of());
    assertThat(check(refused)).isEqualTo(ExitCode.WRONG);
    assertThat(process.err().lines())
        .containsExactly(
            "footnote: the data folder can't be written: " + folder.resolve("file"),
            "footnote: Discord refuses the token.",
            "footnote: Slack with slack.mode: socket needs SLACK_APP_TOKEN, or SLACK_APP_TOKEN_FILE"
                + " for a file that holds it");
  }

  @Test
  void tellsSecretsThoughTheSettingsMakeNoSense() {
    process.env.put("FOOTNOTE_LIMIT", "many");
    process.env.put("DISCORD_TOKEN", "a");
    process.env.put("DISCORD_TOKEN_FILE", "b");
    assertThat(check()).isEqualTo(ExitCode.WRONG);
    assertThat(process.err()).contains("FOOTNOTE_LIMIT: illegal value \"many\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void callsACorpusWithoutArticlesAFault() {
    process.write("empty/notes.xyz", "x");
    process.env.put("FOOTNOTE_CORPUS", folder.resolve("empty").toString());
    assertThat(check()).isEqualTo(ExitCode.WRONG);
    assertThat(process.out()).contains("Corpus: 0 files of articles.\nPassed over: 1 .xyz: no");
    assertThat(process.err()).startsWith("footnote: there are no articles in ");
  }

  @Test
  void tellsOfSingleFilesAsNotes() {
    process.write("seeds/b.jsonl", "{\"text\": 1}\nno json\n");
    assertThat(check()).isEqualTo(ExitCode.DONE);
    assertThat(process.out()).contains("Articles failed: ", "  b.jsonl:2: ");
  }

  private ExitCode checkAs(String user, String channel) {
    process.write("board/b.txt", "A ferry.");
    process.write(
        "config/footnote.yaml",
        """
        collections:
          - {name: news, folders: seeds}
          - name: board
            folders: board
            readers:
              - discord: {server: "111111111111111111", user: "222222222222222222"}
              - discord: {channel: "333333333333333333"}
        """);
    CheckCommand command = new CheckCommand((_, _) -> List.of(), new KnownReaders());
    Map<String, List<String>> options = new LinkedHashMap<>();
    if (!user.isEmpty()) {
      options.put("as", List.of(user));
    }
    if (!channel.isEmpty()) {
      options.put("in", List.of(channel));
    }
    return command.run(new ParsedCommand(process.context(), options, List.of()));
  }

  @Test
  void tellsWhatSomebodyReadsSomewhereAndByWhichRule() {
    assertThat(checkAs(KnownReaders.ADA, "444444444444444444")).isEqualTo(ExitCode.DONE);
    assertThat(process.out())
        .endsWith(
            """
            A reply to all in 444444444444444444 is made of:
              board: no
              news: yes, it is for everyone
            A reply to 222222222222222222 alone is made of:
              board: yes, by config/footnote.yaml:6: readers
              news: yes, it is for everyone
            """);
  }

  @Test
  void tellsWhatAPlaceReads() {
    assertThat(checkAs("", "333333333333333333")).isEqualTo(ExitCode.DONE);
    assertThat(process.out())
        .endsWith(
            """
            A reply to all in 333333333333333333 is made of:
              board: yes, by config/footnote.yaml:7: readers
              news: yes, it is for everyone
            """);
  }

  @Test
  void tellsWhomItDoesNotKnowAndWhatItCannotFindOut() {
    assertThat(checkAs(KnownReaders.ADA, "404")).isEqualTo(ExitCode.WRONG);
    assertThat(process.err()).contains("404 is not known");
    assertThat(checkAs(KnownReaders.ADA, "500")).isEqualTo(ExitCode.WRONG);
    assertThat(process.err()).contains("can't be looked up").contains("out of order");
  }

  @Test
  void tellsRulesThatNobodyCanMeet() {
    process.write(
        "config/footnote.yaml",
        """
        collections:
          - name: board
            folders: seeds
            readers:
              - discord: {server: "999999999999999999"}
        """);
    assertThat(check()).isEqualTo(ExitCode.WRONG);
    assertThat(process.err())
        .isEqualTo("footnote: config/footnote.yaml:5: readers: no such server\n");
  }

  @Test
  void tellsThatTheServerOfStateIsNotThere() {
    process.env.put("FOOTNOTE_STATE_URL", "postgresql://127.0.0.1:1/footnote");
    process.env.put("STATE_PASSWORD", "hush");
    assertThat(check()).isEqualTo(ExitCode.WRONG);
    assertThat(process.err())
        .startsWith("footnote: state in postgresql://127.0.0.1:1/footnote: ")
        .contains("refused")
        .doesNotContain("hush");
  }

  @Test
  void tellsCuratedAnswersThatAreGone() {
    process.write("seeds/dock.md", "# Dock\n\nMembers may use it.\n");
    process.write(
        "seeds/curated.yaml",
        """
        - {question: "Who may use it?", file: dock.md, heading: dock}
        - {question: "When?", file: dock.md, text: At night.}
        - {question: "Where?"}
        """);
    check();
    assertThat(process.out())
        .contains(
            "the curated answer to “When?” is not among the articles: dock.md, At night.",
            "curated.yaml:3: lacks file")
        .doesNotContain("Who may use it?");
  }
}
