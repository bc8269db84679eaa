package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.access.Rights;
import footnote.address.Publication;
import footnote.analysis.Synonyms;
import footnote.answer.Answerer;
import footnote.cli.TestProcess;
import footnote.corpus.CollectionSettings;
import footnote.privacy.PrivacySettings;
import footnote.state.Database;
import footnote.state.StateSettings;
import footnote.text.Secret;
import footnote.wording.Notice;
import footnote.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path OURS = Path.of(SettingsReader.FILE);

  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void seeds() throws IOException {
    process = new TestProcess(folder);
    Files.createDirectory(folder.resolve("seeds"));
  }

  @Test
  void areTheDefaultsWhereNothingIsSet() {
    assertThat(read(Map.of())).isEqualTo(defaults());
  }

  @Test
  void areTheDefaultsInTheFileThatComesWithTheProgram() throws IOException {
    process.write(SettingsReader.FILE, Files.readString(OURS));
    assertThat(read(Map.of())).isEqualTo(defaults());
  }

  @Test
  void standAllInTheFileThatComesWithTheProgram() {
    List<Notice> faults = new ArrayList<>();
    Map<String, RawSetting> file =
        SettingsFile.read(OURS, "config/footnote.yaml", folder, faults).values();

    assertThat(faults).isEmpty();
    assertThat(file.keySet())
        .containsExactlyElementsOf(Setting.ALL.stream().map(Setting::name).toList());
    for (Setting<?> key : Setting.ALL) {
      assertThat(file.get(key.name()))
          .extracting(RawSetting::texts)
          .as(key.name())
          .isEqualTo(List.of(key.standard()));
    }
  }

  @Test
  void haveACommentEachInTheFileThatComesWithTheProgram() throws IOException {
    List<String> lines = Files.readAllLines(OURS);
    for (Setting<?> key : Setting.ALL) {
      String last = key.name().substring(key.name().lastIndexOf('.') + 1) + ":";
      int line = 0;
      while (!lines.get(line).strip().startsWith(last)) {
        line++;
      }
      assertThat(lines.get(line - 1).strip()).as(key.name()).startsWith("# ").endsWith(".");
    }
  }

  @Test
  void standAllInTheTableOfThePage() throws IOException {
    Path table = Path.of(".github/SETTINGS.md");
    assertThat(Files.readAllLines(table))
        .filteredOn(line -> line.startsWith("| `") && names().contains(line.split("`", -1)[1]))
        .extracting(
            line -> line.split("\\|", -1)[1].strip() + " " + line.split("\\|", -1)[2].strip())
        .containsExactlyElementsOf(
            Setting.ALL.stream().map(it -> "`" + it.name() + "` `" + it.standard() + "`").toList());
  }

  @Test
  void countTheOptionBeforeTheVariableBeforeTheFile() {
    process.write(SettingsReader.FILE, "limit: 4\n");
    assertThat(read(Map.of()).limit()).contains(4);
    process.env.put("FOOTNOTE_LIMIT", "5");
    assertThat(read(Map.of()).limit()).contains(5);
    assertThat(read(Map.of("limit", new RawSetting("6", "--limit", folder))).limit()).contains(6);
  }

  @Test
  void takeAVariableThatIsEmptyForNotSet() {
    process.env.put("FOOTNOTE_LIMIT", "");
    assertThat(read(Map.of()).limit()).isEmpty();
  }

  @Test
  void readGroupsAndListsAndVariablesOfBoth() throws IOException {
    Files.createDirectory(folder.resolve("more"));
    process.write(
        SettingsReader.FILE, "corpus: [seeds, more]\nlimits: {question-characters: 300}\n");
    Settings settings = read(Map.of());
    assertThat(settings.corpus()).containsExactly(folder.resolve("seeds"), folder.resolve("more"));
    assertThat(settings.questionCharacters()).isEqualTo(300);

    process.env.put("FOOTNOTE_CORPUS", "more:seeds".replace(":", java.io.File.pathSeparator));
    process.env.put("FOOTNOTE_LIMITS_QUESTION_CHARACTERS", "301");
    settings = read(Map.of());
    assertThat(settings.corpus()).containsExactly(folder.resolve("more"), folder.resolve("seeds"));
    assertThat(settings.questionCharacters()).isEqualTo(301);
  }

  @Test
  void takePathsOfANamedFileFromItsOwnFolder() {
    process.write("elsewhere/articles/a.txt", "A.");
    process.write("elsewhere/my.yaml", "corpus: articles\ndata: state\n");

    Settings settings =
        Settings.read(process.environment(), Map.of(), Optional.of("elsewhere/my.yaml"));

    assertThat(settings.corpus()).containsExactly(folder.resolve("elsewhere/articles"));
    assertThat(settings.data()).isEqualTo(folder.resolve("elsewhere/state"));
  }

  @Test
  void takeThePathsOfTheProgramsOwnFileFromTheProgramsFolderHoweverItIsNamed() {
    process.write(SettingsReader.FILE, "data: state\n");
    process.env.put("FOOTNOTE_CONFIG", SettingsReader.FILE);
    assertThat(read(Map.of()).data()).isEqualTo(folder.resolve("state"));
  }

  @Test
  void tellAllFaultsAtOnce() {
    process.write(
        SettingsReader.FILE,
        """
        limt: 5
        limit: many
        ranking: [evidence, bm25]
        limits: 7
        corpus: {a: b}
        discord:
          token: abc
        color: auto
        color: never
        """);
    process.env.put("FOOTNOTE_LIMITT", "5");
    process.env.put("FOOTNOTE_JSON", "yes");
    Map<String, RawSetting> options =
        Map.of(
            "limit", new RawSetting("0", "--limit", folder),
            "corpus", new RawSetting("/no/such", "--corpus", folder));

    assertThatThrownBy(() -> Settings.read(process.environment(), options, Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            """
            11 faults in the settings:
              unknown variable FOOTNOTE_LIMITT; did you mean FOOTNOTE_LIMIT?
              config/footnote.yaml:1: unknown key limt; did you mean limit?
              config/footnote.yaml:4: limits must be keys with values
              config/footnote.yaml:5: corpus: must be a value or a list of values
              config/footnote.yaml:7: discord.token is a secret: it is read from the environment or from a file named there
              config/footnote.yaml:9: color is set twice
              the corpus is missing: there is no folder or file /no/such
              config/footnote.yaml:2: limit: illegal value "many", must be a whole number from 1 to 100
              --limit: illegal value "0", must be a whole number from 1 to 100
              config/footnote.yaml:3: ranking: illegal list, must be one value
              FOOTNOTE_JSON: illegal value "yes", must be true or false\
            """);
  }

  @Test
  void refuseASecretInTheFileAndDoNotTellIt() {
    process.write(SettingsReader.FILE, "discord-token: hunter2\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage(
            "config/footnote.yaml:1: discord-token is a secret: it is read from the environment or"
                + " from a file named there");
  }

  @Test
  void tellWhereYamlIsBroken() {
    process.write(SettingsReader.FILE, "limit: 3\ndata: \"x\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessageStartingWith("config/footnote.yaml:3: found unexpected end of stream");
  }

  @Test
  void refuseAliasesThatGrow() {
    process.write(SettingsReader.FILE, "a: &a [x, x]\nb: &b [*a, *a]\ncorpus: [*b, *b]\n");
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("aliases");
  }

  @Test
  void refuseDepthAndSize() {
    process.write(SettingsReader.FILE, "corpus: " + "[".repeat(100) + "]".repeat(100));
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("Nesting");
    process.write(SettingsReader.FILE, "# " + "x".repeat(2_000_000));
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("at most 1048576 are read");
  }

  @Test
  void mayBeAnEmptyFile() {
    process.write(SettingsReader.FILE, "# nothing\n");
    assertThat(read(Map.of())).isEqualTo(defaults());
  }

  @Test
  void tellWhatIsWrongWithSynonyms() throws IOException {
    process.write("config/synonyms.txt", "Kyiv, Kiev\nLviv => Lvov => Lwow\n");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage(
            "the synonyms make no sense: %s, line 2: more than one explicit mapping specified on"
                + " the same line",
            folder.resolve("config/synonyms.txt"));
    RawSetting missing = new RawSetting("no.txt", "--synonyms", folder);
    assertThatThrownBy(() -> read(Map.of("synonyms", missing)))
        .hasMessageStartingWith("the synonyms can't be read: " + folder.resolve("no.txt"));
  }

  @Test
  void missANamedFile() {
    assertThatThrownBy(() -> Settings.read(process.environment(), Map.of(), Optional.of("no.yaml")))
        .hasMessage("there is no settings file " + folder.resolve("no.yaml"));
  }

  @Test
  void speakALanguageThatThereIsAFileOf() {
    process.env.put("FOOTNOTE_LANGUAGE", "de");
    assertThat(read(Map.of()).texts().locale()).isEqualTo(Locale.GERMAN);
    process.env.put("FOOTNOTE_LANGUAGE", "xx");
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage("FOOTNOTE_LANGUAGE: illegal value \"xx\", must be de or en");
  }

  @Test
  void sayWhatIsWrongInTheLanguageThatIsSet() {
    process.write("de.yaml", "language: de\nlimit: 0\n");
    Texts texts = Settings.texts(process.environment(), Optional.of("de.yaml"));
    assertThatThrownBy(() -> Settings.read(process.environment(), Map.of(), Optional.of("de.yaml")))
        .isInstanceOfSatisfying(
            UsageException.class,
            fault ->
                assertThat(fault.said(texts))
                    .isEqualTo(
                        "de.yaml:2: limit: unzulässiger Wert „0“, erlaubt ist eine ganze Zahl von"
                            + " 1 bis 100"));
  }

  @Test
  void keepStateInTheDataFolderUnlessAServerIsSet() {
    assertThat(read(Map.of()).database(new Secrets(process.environment())))
        .isEqualTo(new Database.File(folder.resolve("data/state.db")));
    process.env.put("FOOTNOTE_STATE_URL", "postgresql://db/footnote");
    process.env.put("STATE_USER", "bot");
    process.write("password", "hush\n");
    process.env.put("STATE_PASSWORD_FILE", "password");
    Database server = read(Map.of()).database(new Secrets(process.environment()));
    assertThat(server)
        .isEqualTo(
            new Database.Server(
                "postgresql://db/footnote", Optional.of("bot"), Optional.of(new Secret("hush"))));
    assertThat(server.toString()).doesNotContain("hush");
  }

  private Settings read(Map<String, RawSetting> options) {
    return Settings.read(process.environment(), options, Optional.empty());
  }

  private static List<String> names() {
    return Setting.ALL.stream().map(Setting::name).toList();
  }

  private Settings defaults() {
    return new Settings(
        List.of(
            CollectionSettings.only(List.of(folder.resolve("seeds")), List.of(), Publication.NONE)),
        Rights.UNDIVIDED,
        folder.resolve("data"),
        5,
        Optional.empty(),
        Answerer.Ranking.EVIDENCE,
        false,
        false,
        Settings.Color.AUTO,
        Texts.english(),
        4000,
        Synonyms.NONE,
        new Settings.Bots(
            10,
            60,
            "https://discord.com/api/v10/",
            "wss://gateway.discord.gg/",
            new Settings.SlackBots(
                Settings.SlackMode.SOCKET,
                3000,
                "/ask",
                false,
                List.of(),
                Optional.empty(),
                "https://slack.com/api/")),
        Optional.empty(),
        new StateSettings(Optional.empty(), true, false, 90),
        Settings.Log.TEXT,
        new PrivacySettings(false, 30));
  }
}
