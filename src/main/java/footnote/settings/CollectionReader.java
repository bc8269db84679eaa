package footnote.settings;

import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.address.Publication;
import footnote.corpus.CollectionSettings;
import footnote.corpus.PathGlobs;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what the collections of the settings file mean, and every fault in them. What a collection
/// leaves out is as it is set for all.
final class CollectionReader {
  /// Keys that only collections have; the others are named as the settings that they replace.
  private static final String NAME = "name";

  private static final String FOLDERS = "folders";
  private static final String INCLUDE = "include";
  private static final String EXCLUDE = "exclude";
  private static final String LANGUAGE = "language";

  /// Keys of a collection, but `readers`.
  private static final List<String> KEYS =
      List.of(
          NAME,
          FOLDERS,
          INCLUDE,
          EXCLUDE,
          LANGUAGE,
          Setting.PUBLISHER.name(),
          Setting.URL.name(),
          Setting.PASS_OVER.name());

  private static final List<String> ALL_KEYS =
      Stream.concat(KEYS.stream(), Stream.of("readers")).toList();

  /// What a rule may name on a platform: where, in which channel, with which groups, who.
  private static final Map<Platform, List<String>> RULE_KEYS =
      Map.of(
          Platform.DISCORD, List.of("server", "channel", "role", "user"),
          Platform.SLACK, List.of("workspace", "channel", "group", "user"));

  private final CollectionSettings common;
  private final List<Notice> faults;

  /// Those of the collections read so far.
  private final Set<String> names = new HashSet<>();

  /// @param common what is set for all collections
  /// @param faults takes what is wrong
  CollectionReader(CollectionSettings common, List<Notice> faults) {
    this.common = common;
    this.faults = faults;
  }

  /// A collection with who may read it.
  ///
  /// @param readers everyone, where the file has no rules for it
  record Read(CollectionSettings collection, Readers readers) {}

  /// The collection, as far as it makes sense; empty where it has no name or no folder.
  Optional<Read> read(RawCollection raw) {
    raw.values().forEach((key, value) -> checkKey(key, value, KEYS, ALL_KEYS));
    Optional<String> name = value(raw, NAME, SettingType.COLLECTION_NAME);
    Optional<List<Path>> folders = value(raw, FOLDERS, SettingType.PATHS);
    checkThere(raw, NAME);
    checkThere(raw, FOLDERS);
    PathGlobs globs =
        PathGlobs.of(
            value(raw, INCLUDE, SettingType.GLOBS).orElse(List.of()),
            value(raw, EXCLUDE, SettingType.GLOBS).orElse(List.of()));
    List<String> passOver =
        value(raw, Setting.PASS_OVER.name(), SettingType.FOLDER_NAMES).orElse(common.passOver());
    Publication publication = publication(raw);
    Readers readers = raw.readers().map(rules -> readers(raw, rules)).orElse(Readers.EVERYONE);
    if (name.isEmpty() || folders.isEmpty() || !isNew(name.get(), raw)) {
      return Optional.empty();
    }
    return Optional.of(
        new Read(
            new CollectionSettings(name.get(), folders.get(), globs, passOver, publication),
            readers));
  }

  /// Where the articles are on the web and whose they are: the collection's own, else as set for
  /// all.
  private Publication publication(RawCollection raw) {
    return new Publication(
        value(raw, Setting.URL.name(), SettingType.SITE).orElse(common.publication().site()),
        value(raw, Setting.PUBLISHER.name(), SettingType.NAME)
            .orElse(common.publication().publisher()),
        value(raw, LANGUAGE, SettingType.LANGUAGE_CODE));
  }

  /// @return whether no collection before has that name; one that has is a fault
  private boolean isNew(String name, RawCollection raw) {
    boolean added = names.add(name);
    if (!added) {
      faults.add(Notice.of(TextKey.FAULT_COLLECTION_SAME, raw.where(), name));
    }
    return added;
  }

  /// @param key that a collection can't do without
  private void checkThere(RawCollection raw, String key) {
    if (given(raw.values(), key).isEmpty()) {
      faults.add(Notice.of(TextKey.FAULT_COLLECTION_LACKS, raw.where(), key));
    }
  }

  /// @param known the keys that may stand there
  /// @param meant what a mistyped key may have been meant to be
  private void checkKey(String key, RawSetting value, List<String> known, List<String> meant) {
    if (!known.contains(key)) {
      String place = value.where().substring(0, value.where().lastIndexOf(": "));
      faults.add(Notice.of(TextKey.FAULT_UNKNOWN_KEY, place, key, Nearest.hint(key, meant)));
    }
  }

  /// A value as its type reads it; empty after a fault, and where none was given.
  private <T> Optional<T> value(RawCollection raw, String key, SettingType<T> type) {
    return given(raw.values(), key).flatMap(given -> value(given, type));
  }

  /// What is given for a key; one that is left empty sets nothing.
  private static Optional<RawSetting> given(Map<String, RawSetting> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(it -> !it.isEmpty());
  }

  /// @return empty after a fault, which is kept
  private <T> Optional<T> value(RawSetting given, SettingType<T> type) {
    try {
      return Optional.of(type.read(given));
    } catch (IllegalValueException e) {
      faults.add(Notice.of(TextKey.FAULT, given.where(), e.notice()));
      return Optional.empty();
    }
  }

  /// A rule that is in fault grants nothing; as it is a fault, nothing is served either.
  private Readers readers(RawCollection raw, List<RawCollection.Rule> rules) {
    if (rules.isEmpty()) {
      faults.add(Notice.of(TextKey.FAULT_NO_READERS, raw.where()));
    }
    List<ReaderRule> read = new ArrayList<>();
    rules.forEach(rule -> rule(rule).ifPresent(read::add));
    return Readers.of(read);
  }

  /// A rule names at least one id on its platform. A key that is left empty there is a fault: to
  /// take it for one that isn't set would open the collection to more than the rule was to name. A
  /// group with the id of its server would be everyone there (Discord: the role `@everyone`), which
  /// is a fault too.
  private Optional<ReaderRule> rule(RawCollection.Rule raw) {
    Optional<Platform> platform =
        Stream.of(Platform.values()).filter(it -> it.word().equals(raw.platform())).findFirst();
    if (platform.isEmpty()) {
      faults.add(Notice.of(TextKey.FAULT_READERS, raw.where()));
      return Optional.empty();
    }
    return rule(raw, platform.get());
  }

  /// @return empty where anything is in fault: without the faulty id the rule would grant more
  private Optional<ReaderRule> rule(RawCollection.Rule raw, Platform platform) {
    int before = faults.size();
    List<String> keys = RULE_KEYS.getOrDefault(platform, List.of());
    raw.values().forEach((key, value) -> checkKey(key, value, keys, keys));
    raw.values().values().stream()
        .filter(RawSetting::isEmpty)
        .forEach(empty -> faults.add(Notice.of(TextKey.FAULT_RULE_NOBODY, empty.where())));
    List<Set<String>> ids = keys.stream().map(key -> ids(raw, platform, key)).toList();
    if (raw.values().isEmpty()) {
      faults.add(
          Notice.of(
              TextKey.FAULT_RULE_EMPTY, raw.where(), raw.platform(), String.join(", ", keys)));
    } else if (ids.get(2).stream().anyMatch(ids.get(0)::contains)) {
      faults.add(Notice.of(TextKey.FAULT_RULE_EVERYONE, raw.where()));
    }
    return faults.size() == before
        ? Optional.of(
            new ReaderRule(platform, ids.get(0), ids.get(1), ids.get(2), ids.get(3), raw.where()))
        : Optional.empty();
  }

  /// @return none where the key isn't set
  private Set<String> ids(RawCollection.Rule raw, Platform platform, String key) {
    return given(raw.values(), key)
        .flatMap(given -> value(given, SettingType.ids(platform, key)))
        .map(Set::copyOf)
        .orElse(Set.of());
  }
}
