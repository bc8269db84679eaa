package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.access.Rights;
import footnote.address.Publication;
import footnote.address.Site;
import footnote.cli.TestProcess;
import footnote.corpus.CollectionSettings;
import footnote.corpus.PathGlobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionsTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void folders() {
    process = new TestProcess(folder);
    process.write("handbook/a.md", "A port.");
    process.write("minutes/b.md", "A ferry.");
  }

  private Settings read(String yaml) {
    process.write("config/footnote.yaml", yaml);
    return Settings.read(process.environment(), Map.of(), Optional.empty());
  }

  private Settings withOption(String key, String value) {
    RawSetting given = new RawSetting(value, "--" + key, folder);
    return Settings.read(process.environment(), Map.of(key, given), Optional.empty());
  }

  private static final String TWO =
      """
      publisher: Example Ltd
      collections:
        - name: handbook
          folders: handbook/
          include: ["*.md", guide]
          exclude: drafts/
          language: DE-de
          url: mkdocs https://handbook.example.org/
        - name: board
          folders: [minutes, handbook]
          publisher: none
          readers:
            - discord: {server: 123456789012345678, role: ["123456789012345679"]}
            - slack:
                workspace: T01
                group: [S01, S02]
      """;

  @Test
  void haveAllThatIsSaidOfThemAndTheRestAsItIsSetForAll() {
    Settings settings = read(TWO);
    assertThat(settings.collections())
        .containsExactly(
            new CollectionSettings(
                "handbook",
                List.of(folder.resolve("handbook")),
                PathGlobs.of(List.of("*.md", "guide"), List.of("drafts/")),
                List.of(),
                new Publication(
                    Site.of("mkdocs https://handbook.example.org/"),
                    Optional.of("Example Ltd"),
                    Optional.of("de"))),
            new CollectionSettings(
                "board",
                List.of(folder.resolve("minutes"), folder.resolve("handbook")),
                PathGlobs.ALL,
                List.of(),
                Publication.NONE));
    assertThat(settings.rights())
        .isEqualTo(
            new Rights(
                new TreeMap<>(
                    Map.of(
                        "handbook",
                        Readers.EVERYONE,
                        "board",
                        Readers.of(
                            List.of(
                                new ReaderRule(
                                    Platform.DISCORD,
                                    Set.of("123456789012345678"),
                                    Set.of(),
                                    Set.of("123456789012345679"),
                                    Set.of(),
                                    "config/footnote.yaml:13: readers"),
                                new ReaderRule(
                                    Platform.SLACK,
                                    Set.of("T01"),
                                    Set.of(),
                                    Set.of("S01", "S02"),
                                    Set.of(),
                                    "config/footnote.yaml:14: readers")))))));
  }

  @Test
  void someAreChosenByName() {
    read(TWO);
    assertThat(withOption("collection", "board").collections())
        .extracting(CollectionSettings::name)
        .containsExactly("board");
    assertThatThrownBy(() -> withOption("collection", "bord"))
        .hasMessage("collection: there is no collection bord; did you mean board?");
  }

  @Test
  void countNotWhereTheCommandLineNamesACorpusButWhereAVariableDoes() {
    read(TWO);
    assertThat(withOption("corpus", "minutes").rights()).isEqualTo(Rights.UNDIVIDED);
    process.env.put("FOOTNOTE_CORPUS", "minutes");
    assertThat(Settings.read(process.environment(), Map.of(), Optional.empty()).rights().divided())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{folders: minutes} | a collection has no name",
        "{name: a} | a collection has no folders",
        "{name: A, folders: minutes} | name: illegal value \"A\", must be 1 to 32 small letters",
        "{name: a, folders: minutes, owner: me} | unknown key owner",
        "{name: a, folders: minutes, reader: []} | unknown key reader; did you mean readers?",
        "{name: a, folders: minutes, readers: []} | nobody could read a collection whose readers",
        "{name: a, folders: minutes, readers: ada} | must be a list of rules",
        "{name: a, folders: minutes, readers: [ada]} | must be a list of rules",
        "{name: a, folders: minutes, readers: [{teams: {user: U01}}]} | must be a list of rules",
        "{name: a, folders: minutes, readers: [{slack: {}}]} | a rule under slack names one of",
        "{name: a, folders: minutes, readers: [{slack: {user: ada}}]} | must be the id of a user in"
            + " Slack",
        "{name: a, folders: minutes, readers: [{slack: {server: T01}}]} | unknown key server",
        "{name: a, folders: minutes, readers: [{discord: {role: mods}}]} | must be the id of a role"
            + " in Discord",
        "{name: a, folders: minutes, readers: [{discord: {server: 123456789012345678, role:"
            + " 123456789012345678}}]} | the role with the server's own id is everyone",
        "{name: a, folders: none-such} | the corpus is missing",
        "{name: a, folders: minutes, language: klingon} | must be the code of a language",
        "a | must be a list of collections",
        "{name: a, folders: minutes, readers: } | must be a list of rules",
        "{name: a, folders: minutes, readers: {}} | must be a list of rules",
        "{name: a, folders: minutes, readers: [{}]} | must be a list of rules",
        "{name: a, folders: minutes, readers: [null]} | must be a list of rules",
        "{name: a, folders: minutes, readers: [{slack: }]} | must be a list of rules",
        "{name: a, folders: minutes, readers: [], readers: [{slack: {user: U01}}]} | readers is set"
            + " twice",
        "{name: a, folders: minutes, exclude: drafts, exclude: old} | exclude is set twice",
        "{name: a, folders: minutes, readers: [{slack: {user: U01, user: U02}}]} | user is set"
            + " twice",
        "{name: a, folders: minutes, readers: [{slack: {user: U01}, slack: {user: U02}}]} | must be"
            + " a list of rules",
      })
  void areFaultsWhereTheyMakeNoSense(String collection, String fault) {
    assertThatThrownBy(() -> read("collections:\n  - " + collection + "\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("" + fault);
  }

  /// Left empty, a key of a rule would be as if it were not there, and the rule would open the
  /// collection to more than it was to name.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` `    | is left empty in a rule of readers",
        "null   | is left empty in a rule of readers",
        "~      | is left empty in a rule of readers",
        "[]     | is left empty in a rule of readers",
        "''     | illegal value",
        "' '    | illegal value",
        "['']   | illegal value",
        "[null] | illegal value",
        "{}     | must be a value or a list of values",
        "[[]]   | must be a value or a list of values",
      })
  void haveNoRuleWithAKeyThatIsLeftEmpty(String value, String fault) {
    Map<String, String> others =
        Map.of(
            "slack: {workspace: T01, ", "channel group user",
            "slack: {channel: C01, ", "workspace",
            "discord: {server: 123456789012345678, ", "channel role user",
            "discord: {user: 123456789012345678, ", "server");
    others.forEach((met, keys) -> {
      for (String key : keys.split(" ", -1)) {
        String rule = met + key + ": " + value + "}";
        assertThatThrownBy(() ->
                read("collections:\n  - {name: a, folders: minutes, readers: [{" + rule + "}]}\n"))
            .as(rule)
            .isInstanceOf(UsageException.class)
            .hasMessageContaining("config/footnote.yaml:2: " + key)
            .hasMessageContaining(fault);
      }
    });
  }

  @Test
  void areNotBesideACorpusAndHaveNamesOfTheirOwn() {
    assertThatThrownBy(() ->
            read(
                """
                corpus: minutes
                collections:
                  - {name: a, folders: minutes}
                  - {name: a, folders: handbook}
                """))
        .hasMessageContaining("corpus: either corpus or collections, not both")
        .hasMessageContaining("there is another collection of the name a");
  }

  @Test
  void nameTheWorkspaceWhereTheAppIsInstalledInMany() {
    assertThatThrownBy(() ->
            read(
                """
                slack: {client-id: "1.2"}
                collections:
                  - name: a
                    folders: minutes
                    readers:
                      - slack: {channel: C01}
                """))
        .hasMessage(
            "config/footnote.yaml:6: readers: with slack.client-id a rule under slack names its"
                + " workspace");
  }
}
