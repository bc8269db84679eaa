package footnote.corpus;

import footnote.article.Curated;
import footnote.article.Fault;
import footnote.text.FileTrouble;
import footnote.text.Label;
import footnote.text.StrictYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The file `curated.yaml` at the top of a folder of articles: answers that somebody chose, a list
/// of them. An entry with a fault is left out and told, the others count.
///
/// ```yaml
/// - question: Who may use the dry dock?     # or a list of questions
///   file: rules/dock.md                     # its path in this folder
///   heading: Dry dock                       # of the place: any of these three, or none
///   paragraph: 4
///   text: Members of the guild may use it.
///   by: the harbour office                  # shown beside the answer
/// ```
final class CuratedFile {
  /// Its name in each folder; it is no article.
  static final String NAME = "curated.yaml";

  /// UTF-16 units of a question, a name or a text.
  private static final int LONGEST = 2_000;

  /// What an entry may say. Any other key is most likely mistyped, and would be passed over in
  /// silence.
  private static final Set<String> KEYS =
      Set.of("question", "file", "heading", "paragraph", "text", "by");

  private final Path file;
  private final String prefix;

  /// Those without a fault, in the order of the file.
  private final List<Curated> entries = new ArrayList<>();

  /// In the order in which they were met.
  private final List<Fault> faults = new ArrayList<>();

  private CuratedFile(Path file, String prefix) {
    this.file = file;
    this.prefix = prefix;
  }

  /// What a file holds, and what is wrong with it; a file that is not there holds nothing. It is
  /// read as a tree of nodes, never as objects: a tag in it, such as `!!java.net.URL`, makes
  /// nothing.
  ///
  /// @param prefix how the ids of the articles begin
  static CuratedAnswers read(Path file, String prefix) {
    CuratedFile reading = new CuratedFile(file, prefix);
    if (Files.isRegularFile(file)) {
      reading.read();
    }
    return new CuratedAnswers(reading.entries, reading.faults);
  }

  /// Reads the tree. A file that is none of YAML has no entry at all: half of a list that breaks
  /// off is no list that anybody wrote.
  private void read() {
    try {
      if (StrictYaml.isTooLong(file)) {
        fault(0, "has more than " + StrictYaml.MAX_BYTES + " bytes");
        return;
      }
      @Nullable Node root = StrictYaml.compose(file);
      if (root instanceof SequenceNode list) {
        list.getValue().forEach(this::entry);
      } else if (root != null) {
        fault(line(root), "must be a list of answers, each beginning with - question:");
      }
    } catch (MarkedYAMLException e) {
      fault(e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, e.getProblem());
    } catch (YAMLException e) {
      fault(0, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      fault(0, FileTrouble.reason(e));
    }
  }

  /// Takes an entry, unless anything is wrong with it: an answer at a place that was not meant is
  /// worse than none. All that is wrong with it is told at once, with the line where the entry or
  /// the key begins.
  private void entry(Node node) {
    int before = faults.size();
    if (!(node instanceof MappingNode mapping)) {
      fault(line(node), "must have question and file");
      return;
    }
    checkKeys(mapping);
    List<String> questions = texts("question", mapping);
    Optional<String> path = text("file", mapping);
    if (questions.isEmpty() || path.isEmpty()) {
      fault(line(node), "lacks " + (questions.isEmpty() ? "question" : "file"));
    }
    String number = text("paragraph", mapping).orElse("0");
    if (!number.matches("[0-9]{1,6}")) {
      fault(line(node), "paragraph must be a number");
    }
    if (faults.size() == before) {
      Curated.InFile where =
          new Curated.InFile(
              prefix,
              path.orElseThrow().replace('\\', '/'),
              text("heading", mapping).orElse(""),
              Integer.parseInt(number),
              text("text", mapping).orElse(""));
      entries.add(new Curated(questions, where, text("by", mapping).orElse("")));
    }
  }

  /// Keeps as faults the keys that there are not, and those that are there twice, of which only one
  /// could count. What is shown of an unknown key is cut to a hundred characters.
  private void checkKeys(MappingNode mapping) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!KEYS.contains(name)) {
        fault(line(key), "unknown key " + Label.of(name, 100).orElse("?"));
      } else if (!seen.add(name)) {
        fault(line(key), name + " is set twice");
      }
    }
  }

  /// The text of a key that has one; empty where it is left out or blank. Of several values the
  /// first is returned too, but the fault leaves the entry out.
  private Optional<String> text(String name, MappingNode mapping) {
    List<String> texts = texts(name, mapping);
    if (texts.size() > 1) {
      fault(line(mapping), name + " must be one value");
    }
    return texts.stream().findFirst();
  }

  /// The texts of a key, none of them blank. A list counts as many, so that `question: [one, two]`
  /// is two. Each is made one line without what steers a display, and cut to [#LONGEST]; a text of
  /// several lines (`|`) is one line by that.
  private List<String> texts(String name, MappingNode mapping) {
    List<String> texts = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
        switch (tuple.getValueNode()) {
          case ScalarNode value -> texts.add(value.getValue());
          case SequenceNode list ->
              list.getValue().stream()
                  .flatMap(it -> it instanceof ScalarNode one ? List.of(one).stream() : null)
                  .forEach(one -> texts.add(one.getValue()));
          default -> fault(line(tuple.getValueNode()), name + " must be a value");
        }
      }
    }
    return texts.stream().flatMap(text -> Label.of(text, LONGEST).stream()).toList();
  }

  /// From 1, as editors count. Of a mapping it is the line of its first key.
  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /// Keeps a fault of this file, which leaves the articles in it untouched.
  ///
  /// @param line 0 where none is to blame
  private void fault(int line, String reason) {
    faults.add(new Fault(Fault.Kind.DOUBTFUL, prefix + NAME, line, reason));
  }
}
