package footnote.ranking;

import footnote.search.PassageIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Learns `weights.properties` from folders of judged questions, and shows how well what was learnt
/// without a family of sets does on that family.
///
/// Arguments: the folder of the sets, the file to write, a folder for the indexes.
public final class Learn {
  private static final int TINY = 12;
  private static final double GAPS = 0.3;

  private final Path eval;
  private final Path work;
  private final PrintStream out;

  private Learn(Path eval, Path work, PrintStream out) {
    this.eval = eval;
    this.work = work;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[2]));
    Learn learn =
        new Learn(Path.of(arguments[0]), Files.createTempDirectory(work, "sets"), System.out);
    Weights weights = learn.learn();
    WeightsFile.write(weights, Path.of(arguments[1]));
  }

  private Weights learn() throws IOException {
    List<JudgedSet> sets = read();
    FeatureVector<Feature> order = order(sets);
    return new Abstention(order, signed(sets, order), out).weights();
  }

  private List<JudgedSet> read() throws IOException {
    List<JudgedSet> sets = new ArrayList<>();
    try (Stream<Path> folders = Files.list(eval)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        sets.add(JudgedSet.read(folder));
      }
    }
    return sets;
  }

  private FeatureVector<Feature> order(List<JudgedSet> sets) throws IOException {
    List<Examples> examples = new ArrayList<>();
    for (JudgedSet set : sets) {
      if (set.cases().stream().allMatch(Case::answerable)) {
        examples.add(examples(set));
      }
      if (set.name().equals("squad")) {
        examples.add(examples(new Derived(set).joined()));
      }
      if (set.name().equals("scifact")) {
        examples.add(examples(new Derived(set).headlines()));
      }
    }
    for (String family : examples.stream().map(Examples::family).distinct().toList()) {
      List<Examples> others =
          examples.stream().filter(set -> !set.family().equals(family)).toList();
      show("Learnt without " + family, Listwise.learn(others), examples, family);
    }
    FeatureVector<Feature> order = Listwise.learn(examples);
    show("Learnt from all", order, examples, "");
    return order;
  }

  private void show(
      String title, FeatureVector<Feature> order, List<Examples> examples, String family) {
    out.println(title + ":");
    for (Feature feature : Feature.values()) {
      out.printf(
          Locale.ROOT, "  %s %.2f", feature.name().toLowerCase(Locale.ROOT), order.get(feature));
    }
    out.println();
    for (Examples set : examples) {
      if (family.isEmpty() || set.family().equals(family)) {
        out.println(OrderFigures.of(set, order));
      }
    }
  }

  private Examples examples(JudgedSet set) throws IOException {
    try (PassageIndex index = set.index(work);
        PassageIndex.View view = index.view()) {
      return Examples.of(set, view);
    }
  }

  private List<Signed> signed(List<JudgedSet> sets, FeatureVector<Feature> order)
      throws IOException {
    List<Signed> signed = new ArrayList<>();
    for (JudgedSet set : sets) {
      for (JudgedSet gappy : gappy(set)) {
        try (PassageIndex index = gappy.index(work);
            PassageIndex.View view = index.view()) {
          signed.add(Signed.of(gappy, view, Weights.ordering(order)));
        }
      }
    }
    return signed;
  }

  /// The sets with unanswerable questions to be had from one, with a family by their kind.
  private static List<JudgedSet> gappy(JudgedSet set) {
    List<JudgedSet> gappy = new ArrayList<>();
    if (set.name().endsWith("-gaps")) {
      gappy.add(set.of("topic absent"));
    } else if (set.name().equals("squad")) {
      new Derived(set).holes().forEach(holes -> gappy.add(holes.of("paragraph absent")));
      for (int i = 0; i < TINY; i++) {
        gappy.add(new Derived(set).tiny(i).of("few articles"));
      }
    } else if (set.family().equals("xquad")) {
      gappy.add(new Derived(set).gaps(GAPS).of("languages"));
    }
    return gappy;
  }
}
