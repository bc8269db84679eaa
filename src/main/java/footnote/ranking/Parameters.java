package footnote.ranking;

import footnote.analysis.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The numbers that were set by hand. What each means, and why it is what it is, stands in
/// `parameters.properties`, by the same names: `quotes.first` there is `quotes().first()` here.
/// Kept apart from the learnt [Weights], which a new run of the learning replaces. One set for all
/// corpora; no setting of an operator changes them. Read once, when the class is loaded:
///
/// ```java
/// int most = Parameters.shipped().quotes().most();
/// ```
///
/// @param words for reading a question
/// @param places for measuring a passage
/// @param quotes for choosing sentences
/// @param likelihood for judging whether the articles answer
/// @param search for searching
/// @param favour for articles and definitions that the question asks for
/// @param duplicate for quotes that say nearly the same
public record Parameters(
    Words words,
    Places places,
    Quotes quotes,
    Signs likelihood,
    Search search,
    Favour favour,
    Duplicate duplicate) {
  private static final Parameters SHIPPED = load();

  /// For reading a question: what words in headings count, and how rare a word of a small language
  /// is.
  record Words(float head, double headCommon, int headFew, int foreign, int nameTenths) {}

  /// For measuring a passage.
  record Places(int ordered, int near, double name, double above, double named) {}

  /// For choosing sentences; `again`, `rest` and `less` are factors of the likelihood.
  public record Quotes(
      int first,
      int most,
      double again,
      double beside,
      double rest,
      double less,
      double sharpness,
      double worth,
      double worthInSections,
      int longestPair) {}

  /// For judging whether the articles answer.
  ///
  /// @param languages what is added to the log-odds in some languages
  /// @param sections what is added to them under headings
  public record Signs(
      int first,
      double large,
      double corrected,
      double stated,
      double settled,
      double sections,
      Map<Language, Double> languages) {
    public Signs {
      languages = Map.copyOf(languages);
    }
  }

  /// For searching: how many candidates are looked at and which hints are followed.
  public record Search(int candidates, int firstOfPart, int hints, int shortestCorrected) {}

  /// For articles and definitions that the question asks for, and against articles that hold no
  /// more: factors of the likelihood.
  public record Favour(
      double attributed,
      double named,
      double dated,
      double defining,
      double placed,
      double outdated) {}

  /// For quotes that say nearly the same: shares.
  public record Duplicate(double quote, double passage) {}

  /// Those the program was shipped with.
  public static Parameters shipped() {
    return SHIPPED;
  }

  /// Reads all of them.
  ///
  /// @throws IllegalArgumentException when one is missing, or there is one of no meaning
  static Parameters of(Properties properties) {
    Reader in = new Reader(properties, new TreeSet<>(properties.stringPropertyNames()));
    Parameters all =
        new Parameters(
            new Words(
                (float) in.real("words.head"),
                in.real("words.head_common"),
                in.whole("words.head_few"),
                in.whole("words.foreign"),
                in.whole("words.name_tenths")),
            new Places(
                in.whole("places.ordered"),
                in.whole("places.near"),
                in.real("places.name"),
                in.real("places.above"),
                in.real("places.named")),
            quotes(in),
            new Signs(
                in.whole("likelihood.first"),
                in.real("likelihood.large"),
                in.real("likelihood.corrected"),
                in.real("likelihood.stated"),
                in.real("likelihood.settled"),
                in.real("likelihood.sections"),
                in.byLanguage("likelihood.language.")),
            new Search(
                in.whole("search.candidates"),
                in.whole("search.first_of_part"),
                in.whole("search.hints"),
                in.whole("search.shortest_corrected")),
            new Favour(
                in.real("favour.attributed"),
                in.real("favour.named"),
                in.real("favour.dated"),
                in.real("favour.defining"),
                in.real("favour.placed"),
                in.real("favour.outdated")),
            new Duplicate(in.real("duplicate.quote"), in.real("duplicate.passage")));
    if (!in.unread.isEmpty()) {
      throw new IllegalArgumentException("no such parameters: " + in.unread);
    }
    return all;
  }

  private static Quotes quotes(Reader in) {
    return new Quotes(
        in.whole("quotes.first"),
        in.whole("quotes.most"),
        in.real("quotes.again"),
        in.real("quotes.beside"),
        in.real("quotes.rest"),
        in.real("quotes.less"),
        in.real("quotes.sharpness"),
        in.real("quotes.worth"),
        in.real("quotes.worth_in_sections"),
        in.whole("quotes.longest_pair"));
  }

  /// @param unread the names that were not asked for yet
  private record Reader(Properties properties, Set<String> unread) {
    double real(String name) {
      return Double.parseDouble(value(name));
    }

    /// The numbers of some languages, by the code that ends each name.
    Map<Language, Double> byLanguage(String prefix) {
      return properties.stringPropertyNames().stream()
          .filter(name -> name.startsWith(prefix))
          .collect(
              Collectors.toMap(name -> Language.of(name.substring(prefix.length())), this::real));
    }

    int whole(String name) {
      return Integer.parseInt(value(name));
    }

    private String value(String name) {
      unread.remove(name);
      String value = properties.getProperty(name);
      if (value == null) {
        throw new IllegalArgumentException("no parameter: " + name);
      }
      return value;
    }
  }

  private static Parameters load() {
    try (InputStream in = Parameters.class.getResourceAsStream("parameters.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return of(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read parameters.properties", e);
    }
  }
}
