package footnote.settings;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads the list of collections of a settings file: maps in a list, which stand in a file alone.
/// What the values mean is for [CollectionReader].
///
/// ```yaml
/// collections:
///   - name: handbook
///     folders: docs/handbook
///     readers:
///       - discord: {role: "600000000000000005"}
/// ```
final class CollectionNodes {
  /// The key of the list.
  static final String KEY = "collections";

  /// The key of who may read a collection.
  private static final String READERS = "readers";

  private final String name;
  private final Path base;
  private final List<Notice> faults;

  /// @param name what messages call the file
  /// @param base what its relative paths are relative to
  /// @param faults takes what is wrong
  CollectionNodes(String name, Path base, List<Notice> faults) {
    this.name = name;
    this.base = base;
    this.faults = faults;
  }

  /// The collections in their order; those that make no sense are faults.
  List<RawCollection> read(Node node) {
    List<RawCollection> collections = new ArrayList<>();
    for (MappingNode each : mappings(node, KEY, TextKey.FAULT_COLLECTIONS)) {
      Map<String, RawSetting> values = new LinkedHashMap<>();
      Optional<List<RawCollection.Rule>> readers = Optional.empty();
      for (NodeTuple entry : each.getValue()) {
        if (isKey(entry, READERS)) {
          if (readers.isPresent()) {
            faults.add(Notice.of(TextKey.FAULT_TWICE, where(entry.getKeyNode(), READERS)));
          }
          readers = Optional.of(rules(entry.getValueNode()));
        } else {
          value(entry, values);
        }
      }
      collections.add(new RawCollection(where(each, KEY), values, readers));
    }
    return collections;
  }

  /// The rules; none where the list is empty, which is not the same as no list.
  private List<RawCollection.Rule> rules(Node node) {
    List<RawCollection.Rule> rules = new ArrayList<>();
    for (MappingNode each : mappings(node, READERS, TextKey.FAULT_READERS)) {
      rule(each).ifPresent(rules::add);
    }
    return rules;
  }

  /// A rule is a platform, and under it what has to be met there.
  private Optional<RawCollection.Rule> rule(MappingNode node) {
    String where = where(node, READERS);
    if (node.getValue().size() != 1
        || !(node.getValue().getFirst().getKeyNode() instanceof ScalarNode platform)
        || !(node.getValue().getFirst().getValueNode() instanceof MappingNode met)) {
      faults.add(Notice.of(TextKey.FAULT_READERS, where));
      return Optional.empty();
    }
    Map<String, RawSetting> values = new LinkedHashMap<>();
    met.getValue().forEach(entry -> value(entry, values));
    return Optional.of(new RawCollection.Rule(where, platform.getValue(), values));
  }

  /// The maps of a list.
  private List<MappingNode> mappings(Node node, String key, TextKey fault) {
    if (node instanceof SequenceNode list
        && list.getValue().stream().allMatch(MappingNode.class::isInstance)) {
      return list.getValue().stream().map(MappingNode.class::cast).toList();
    }
    faults.add(Notice.of(fault, where(node, key)));
    return List.of();
  }

  /// @param entry of a map, whose key may be anything in YAML
  private static boolean isKey(NodeTuple entry, String key) {
    return entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key);
  }

  /// Takes a key with its value or list of values, which may be none: a key that is mistyped is a
  /// fault all the same.
  private void value(NodeTuple entry, Map<String, RawSetting> values) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      faults.add(Notice.of(TextKey.FAULT_KEY, place(entry.getKeyNode())));
      return;
    }
    String where = where(key, key.getValue());
    List<String> texts = SettingsFile.texts(entry.getValueNode());
    if (texts == null) {
      faults.add(Notice.of(TextKey.FAULT_NO_VALUE, where));
    } else if (values.put(key.getValue(), new RawSetting(texts, where, base)) != null) {
      faults.add(Notice.of(TextKey.FAULT_TWICE, where));
    }
  }

  /// Whether nothing stands behind a key.
  static boolean isEmpty(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  /// @return `config/footnote.yaml:12: collections`
  private String where(Node node, String key) {
    return place(node) + ": " + key;
  }

  /// @return `config/footnote.yaml:12`; lines count from 1
  private String place(Node node) {
    return name + ":" + (node.getStartMark().getLine() + 1);
  }
}
