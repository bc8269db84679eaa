package footnote.settings;

import footnote.text.FileTrouble;
import footnote.text.StrictYaml;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads a settings file, YAML, into values with their lines, so that a fault names its line. Only
/// the tree is read: no tag ever makes an object.
final class SettingsFile {
  /// What the key of a secret has in it.
  private static final List<String> SECRET = List.of("token", "secret", "password");

  /// What messages call the file.
  private final String name;

  private final Path base;

  /// Takes what is wrong with the file, for the reader of all layers to tell at once.
  private final List<Notice> faults;

  /// By key, in the order of the file.
  private final Map<String, RawSetting> values = new LinkedHashMap<>();

  /// In the order of the file.
  private final List<RawCollection> collections = new ArrayList<>();

  /// What a file sets.
  ///
  /// @param values by key
  /// @param collections none where the corpus is not divided
  record Content(Map<String, RawSetting> values, List<RawCollection> collections) {
    static final Content NONE = new Content(Map.of(), List.of());
  }

  /// @param base what its relative paths are relative to
  private SettingsFile(String name, Path base, List<Notice> faults) {
    this.name = name;
    this.base = base;
    this.faults = faults;
  }

  /// What a file sets.
  ///
  /// @param name what messages call it
  /// @param base what its relative paths are relative to
  /// @param faults takes what is wrong with it
  static Content read(Path file, String name, Path base, List<Notice> faults) {
    SettingsFile reading = new SettingsFile(name, base, faults);
    try {
      reading.read(file);
    } catch (MarkedYAMLException e) {
      faults.add(Notice.of(TextKey.FAULT, reading.at(e), e.getProblem()));
    } catch (YAMLException e) {
      faults.add(Notice.of(TextKey.FAULT, name, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      faults.add(Notice.of(TextKey.FAULT, name, FileTrouble.reason(e)));
    }
    return new Content(reading.values, reading.collections);
  }

  /// Reads the tree. An empty file, and one of comments alone, sets nothing.
  private void read(Path file) throws IOException {
    if (StrictYaml.isTooLong(file)) {
      faults.add(
          Notice.of(
              TextKey.FAULT_LONG_FILE,
              name,
              Long.toString(Files.size(file)),
              Integer.toString(StrictYaml.MAX_BYTES)));
      return;
    }
    @Nullable Node root = StrictYaml.compose(file);
    if (root instanceof MappingNode mapping) {
      flatten("", mapping);
    } else if (root != null) {
      faults.add(Notice.of(TextKey.FAULT_NO_KEYS, place(root)));
    }
  }

  /// Makes keys such as `limits.per-user` of groups.
  private void flatten(String prefix, MappingNode mapping) {
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        put(prefix + key.getValue(), key, entry.getValueNode());
      } else {
        faults.add(Notice.of(TextKey.FAULT_KEY, place(entry.getKeyNode())));
      }
    }
  }

  /// Takes a key with its value, whatever it is. A secret is refused before anything else, and its
  /// value is never part of a message.
  private void put(String key, ScalarNode place, Node value) {
    String where = place(place) + ": " + key;
    if (isSecret(key)) {
      faults.add(Notice.of(TextKey.FAULT_SECRET, where));
    } else if (key.equals(CollectionNodes.KEY)) {
      if (!CollectionNodes.isEmpty(value)) {
        collections.addAll(new CollectionNodes(name, base, faults).read(value));
      }
    } else if (value instanceof MappingNode mapping && isGroup(key)) {
      flatten(key + ".", mapping);
    } else if (isGroup(key)) {
      faults.add(Notice.of(TextKey.FAULT_GROUP, where));
    } else if (!names().contains(key)) {
      faults.add(
          Notice.of(TextKey.FAULT_UNKNOWN_KEY, place(place), key, Nearest.hint(key, names())));
    } else {
      add(key, where, value);
    }
  }

  /// Adds a value or a list of values; one that is left empty sets nothing.
  private void add(String key, String where, Node value) {
    List<String> texts = texts(value);
    if (texts == null) {
      faults.add(Notice.of(TextKey.FAULT_NO_VALUE, where));
    } else if (!texts.isEmpty() && values.put(key, new RawSetting(texts, where, base)) != null) {
      faults.add(Notice.of(TextKey.FAULT_TWICE, where));
    }
  }

  /// The texts of a value or of a list of values, none where nothing is said; null for anything
  /// else.
  static @Nullable List<String> texts(Node value) {
    return switch (value) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> List.of();
      case ScalarNode scalar -> List.of(scalar.getValue());
      case SequenceNode list -> {
        List<String> texts = new ArrayList<>();
        for (Node element : list.getValue()) {
          texts.add(element instanceof ScalarNode scalar ? scalar.getValue() : "");
        }
        yield list.getValue().stream().allMatch(ScalarNode.class::isInstance) ? texts : null;
      }
      default -> null;
    };
  }

  /// Whether a key looks like that of a secret, in whatever group.
  private static boolean isSecret(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return SECRET.stream().anyMatch(lower::contains);
  }

  /// Whether keys begin with this one and a point.
  private static boolean isGroup(String key) {
    return names().stream().anyMatch(name -> name.startsWith(key + "."));
  }

  /// The keys there are.
  private static List<String> names() {
    return Stream.concat(Setting.ALL.stream().map(Setting::name), Stream.of(CollectionNodes.KEY))
        .toList();
  }

  /// Where the parser found a fault, for the beginning of a message; lines count from 1.
  private String at(MarkedYAMLException e) {
    return name + (e.getProblemMark() == null ? "" : ":" + (e.getProblemMark().getLine() + 1));
  }

  /// @return the file and its line, from 1
  private String place(Node node) {
    return name + ":" + (node.getStartMark().getLine() + 1);
  }
}
