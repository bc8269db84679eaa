package footnote.settings;

import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.address.Publication;
import footnote.analysis.Synonyms;
import footnote.corpus.CollectionSettings;
import footnote.text.FileTrouble;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what was set, and every fault in it. Of use for one reading.
final class SettingsReader {
  /// The settings file that may be missing, in the program's folder.
  static final String FILE = "config/footnote.yaml";

  /// Variables that are no settings: the launcher's, the settings file's name, and the wish to see
  /// stack traces.
  private static final List<String> OTHER_VARIABLES =
      List.of("FOOTNOTE_JAVA_OPTS", "FOOTNOTE_CONFIG", "FOOTNOTE_DEBUG");

  private final Environment environment;

  /// What was set by key, the strongest first: options, variables, the file.
  private final List<Map<String, RawSetting>> layers = new ArrayList<>();

  /// The collections of the file.
  private List<RawCollection> collections = List.of();

  /// All that is wrong so far, each with where it was set.
  private final List<Notice> faults = new ArrayList<>();

  /// @param environment variables and folders
  private SettingsReader(Environment environment) {
    this.environment = environment;
  }

  /// Reads the layers, the strongest first.
  ///
  /// @param options what was given on the command line, by key
  /// @param file the settings file named there; it must exist, the usual one need not
  static SettingsReader of(
      Environment environment, Map<String, RawSetting> options, Optional<String> file) {
    SettingsReader reader = new SettingsReader(environment);
    reader.layers.add(options);
    reader.layers.add(reader.environment());
    SettingsFile.Content content = reader.file(file);
    reader.layers.add(content.values());
    reader.collections = content.collections();
    return reader;
  }

  /// The value that counts. After a fault it is that of the next weaker layer, so that reading can
  /// go on and find more faults; [#check] ends it.
  <T> T get(Setting<T> key) {
    T value = standard(key);
    for (Map<String, RawSetting> layer : layers.reversed()) {
      RawSetting given = layer.get(key.name());
      if (given != null) {
        value = read(key, given).orElse(value);
      }
    }
    return value;
  }

  /// The collections of the file, with who may read each; a single one without a name where there
  /// are none, or where the command line names a corpus. Each of their paths must be there and
  /// readable: a missing one is a fault.
  List<CollectionReader.Read> collections() {
    CollectionSettings only =
        CollectionSettings.only(
            get(Setting.CORPUS),
            get(Setting.PASS_OVER),
            new Publication(get(Setting.URL), get(Setting.PUBLISHER)));
    List<CollectionReader.Read> all =
        isDivided() ? divided(only) : List.of(new CollectionReader.Read(only, Readers.EVERYONE));
    List<CollectionReader.Read> chosen = chosen(all);
    chosen.forEach(one -> checkFolders(one.collection().folders()));
    return chosen;
  }

  /// Those that are chosen by name; all where none is.
  private List<CollectionReader.Read> chosen(List<CollectionReader.Read> all) {
    List<String> names = get(Setting.COLLECTION);
    List<String> known = all.stream().map(one -> one.collection().name()).toList();
    for (String name : names) {
      if (!isDivided()) {
        faults.add(Notice.of(TextKey.FAULT_NO_COLLECTIONS, name));
      } else if (!known.contains(name)) {
        faults.add(
            Notice.of(
                TextKey.FAULT_NO_COLLECTION,
                Setting.COLLECTION.name(),
                name,
                Nearest.hint(name, known)));
      }
    }
    boolean any = names.stream().anyMatch(known::contains);
    return any ? all.stream().filter(one -> names.contains(one.collection().name())).toList() : all;
  }

  /// A corpus on the command line is tried as it is, whatever collections the file has. The
  /// variable is no such thing: containers have it set, and it must not lay open what the file
  /// keeps apart.
  private boolean isDivided() {
    return !collections.isEmpty() && !layers.getFirst().containsKey(Setting.CORPUS.name());
  }

  /// A file that has both a corpus and collections is a fault: one of them would be passed over.
  private List<CollectionReader.Read> divided(CollectionSettings common) {
    RawSetting corpus = layers.getLast().get(Setting.CORPUS.name());
    if (corpus != null) {
      faults.add(Notice.of(TextKey.FAULT_CORPUS_AND_COLLECTIONS, corpus.where()));
    }
    CollectionReader reader = new CollectionReader(common, faults);
    return collections.stream().flatMap(raw -> reader.read(raw).stream()).toList();
  }

  /// Where people install the app in workspaces of theirs, ids of channels and people are those of
  /// any of these: a rule must name which.
  void checkWorkspaces(List<CollectionReader.Read> all) {
    for (CollectionReader.Read one : all) {
      for (ReaderRule rule : one.readers().rules().orElse(List.of())) {
        if (rule.platform() == Platform.SLACK && rule.homes().isEmpty()) {
          faults.add(Notice.of(TextKey.FAULT_RULE_WORKSPACE, rule.where()));
        }
      }
    }
  }

  /// @param folders that are looked at once each, however often they are named
  private void checkFolders(List<Path> folders) {
    for (Path path : Set.copyOf(folders)) {
      if (!Files.exists(path)) {
        faults.add(Notice.of(TextKey.FAULT_CORPUS_MISSING, path));
      } else if (!Files.isReadable(path)) {
        faults.add(Notice.of(TextKey.FAULT_CORPUS_FORBIDDEN, path));
      }
    }
  }

  /// What the file of synonyms holds. The usual file may be missing, a named one may not.
  Synonyms synonyms() {
    Path file = get(Setting.SYNONYMS);
    if (!Files.exists(file) && file.equals(standard(Setting.SYNONYMS))) {
      return Synonyms.NONE;
    }
    try {
      return Synonyms.read(file);
    } catch (IOException e) {
      faults.add(Notice.of(TextKey.FAULT_SYNONYMS_UNREAD, file, FileTrouble.reason(e)));
    } catch (IllegalArgumentException e) {
      faults.add(Notice.of(TextKey.FAULT_SYNONYMS, file, String.valueOf(e.getMessage())));
    }
    return Synonyms.NONE;
  }

  /// Ends the reading.
  ///
  /// @throws UsageException with all faults in one message, if there are any
  void check() {
    if (faults.size() > 1) {
      faults.addFirst(Notice.of(TextKey.FAULTS, faults.size()));
    }
    if (!faults.isEmpty()) {
      throw new UsageException(faults, "  ");
    }
  }

  /// The default, whose paths are relative to the program's folder.
  private <T> T standard(Setting<T> key) {
    return key.kind().read(new RawSetting(key.standard(), "default", environment.home()));
  }

  /// A value as its type reads it; empty after a fault.
  private <T> Optional<T> read(Setting<T> key, RawSetting given) {
    try {
      return Optional.of(key.kind().read(given));
    } catch (IllegalValueException e) {
      faults.add(Notice.of(TextKey.FAULT, given.where(), e.notice()));
      return Optional.empty();
    }
  }

  /// What the variables set, in the order of their names. A variable that is set to nothing is not
  /// set: that is how people unset one for a container.
  private Map<String, RawSetting> environment() {
    Map<String, Setting<?>> keys = new TreeMap<>();
    Setting.ALL.forEach(key -> keys.put(key.variable(), key));
    Map<String, RawSetting> values = new LinkedHashMap<>();
    new TreeMap<>(environment.variables())
        .forEach((variable, text) -> {
          Setting<?> key = keys.get(variable);
          if (key != null && !text.isEmpty()) {
            values.put(
                key.name(), new RawSetting(texts(key, text), variable, environment.folder()));
          } else if (key == null && variable.startsWith(Setting.VARIABLE)) {
            checkOther(variable, keys.keySet());
          }
        });
    return values;
  }

  /// A list is written as `PATH` is.
  private static List<String> texts(Setting<?> key, String text) {
    return key.kind().equals(SettingType.PATHS)
        ? List.of(text.split(File.pathSeparator, -1))
        : List.of(text);
  }

  /// Keeps as a fault a variable that begins like a setting and is none: most likely it is
  /// mistyped.
  private void checkOther(String variable, Set<String> variables) {
    if (!OTHER_VARIABLES.contains(variable)) {
      List<String> known = new ArrayList<>(variables);
      known.addAll(OTHER_VARIABLES);
      faults.add(
          Notice.of(TextKey.FAULT_UNKNOWN_VARIABLE, variable, Nearest.hint(variable, known)));
    }
  }

  /// What the settings file sets: that of the option, else that of `FOOTNOTE_CONFIG`, else the
  /// usual one if it is there.
  private SettingsFile.Content file(Optional<String> option) {
    String variable = environment.value("FOOTNOTE_CONFIG");
    Path standard = environment.home().resolve(FILE);
    if (option.isEmpty() && variable.isEmpty()) {
      return Files.exists(standard)
          ? SettingsFile.read(standard, FILE, environment.home(), faults)
          : SettingsFile.Content.NONE;
    }
    return named(option.orElse(variable), standard);
  }

  /// Paths in the program's own file are relative to the program's folder, in any other to the
  /// folder of that file.
  private SettingsFile.Content named(String name, Path standard) {
    Path file = environment.folder().resolve(name).normalize();
    if (!Files.isRegularFile(file)) {
      faults.add(Notice.of(TextKey.FAULT_NO_FILE, file));
      return SettingsFile.Content.NONE;
    }
    Path folder =
        file.equals(standard)
            ? environment.home()
            : Optional.ofNullable(file.getParent()).orElse(file);
    return SettingsFile.read(file, name, folder, faults);
  }
}
