package footnote.analysis;

import footnote.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/// Names that are written in several ways, as a file in Solr's format lists them: `Kyiv, Kiev` for
/// both ways, `USSR => Soviet Union` for one. Compared as [Analysis#name] does: without case and
/// accents. For any number of threads.
///
/// ```java
/// Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.txt"));
/// synonyms.variants("Who is mayor of Kiev?"); // "kyiv" for [16, 20)
/// ```
public final class Synonyms {
  /// None at all.
  public static final Synonyms NONE = new Synonyms(Map.of());

  /// Words of a question that are looked at; what is behind them is read as it stands.
  private static final int MOST_WORDS = 128;

  /// Other ways to write one name: each that a question has is one more search.
  private static final int MOST_WAYS = 100;

  /// By a name in plain words, the others in the order of the file.
  private final Map<String, Set<String>> instead;

  /// Words of the longest name.
  private final int longest;

  /// Analyses that no thread uses at the moment, as each is for one at a time.
  private final ConcurrentLinkedQueue<Analysis> idle = new ConcurrentLinkedQueue<>();

  /// @param instead by a name in plain words
  private Synonyms(Map<String, Set<String>> instead) {
    this.instead = instead;
    this.longest =
        instead.keySet().stream().mapToInt(name -> name.split(" ", -1).length).max().orElse(0);
  }

  /// Reads a file in UTF-8. An empty one has no names.
  ///
  /// @throws IllegalArgumentException when a line makes no sense, with its number
  /// @throws IOException when the file can't be read
  public static Synonyms read(Path file) throws IOException {
    Rules rules = new Rules();
    try (Reader reader = Files.newBufferedReader(file)) {
      rules.parse(reader);
    } catch (ParseException e) {
      throw new IllegalArgumentException(fault(e), e);
    }
    return new Synonyms(rules.instead);
  }

  /// Lucene tells the line in words, and what is wrong with it as the cause.
  private static String fault(ParseException e) {
    String line = String.valueOf(e.getMessage()).replaceFirst(".*(line \\d+).*", "$1");
    return e.getCause() == null ? line : line + ": " + e.getCause().getMessage();
  }

  /// Collects the rules that Lucene's parser of such files reads, as names in plain words.
  private static final class Rules extends SolrSynonymParser {
    private final Map<String, Set<String>> instead = new HashMap<>();
    private final Analysis analysis = new Analysis(Language.UND);

    Rules() {
      super(true, true, new KeywordAnalyzer());
    }

    /// Makes plain words of a name.
    ///
    /// @throws IllegalArgumentException when it has none
    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) {
      List<String> words = analysis.plain(Analysis.parted(text));
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a name without a letter: \"" + text.strip() + "\"");
      }
      return SynonymMap.Builder.join(words.toArray(String[]::new), reuse);
    }

    /// Takes a rule of the parser's; a name is no other way to write itself.
    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
      if (!input.equals(output)) {
        add(name(input), name(output));
      }
    }

    /// Keeps another way, unless there are too many already.
    private void add(String name, String other) {
      Set<String> others = instead.computeIfAbsent(name, _ -> new LinkedHashSet<>());
      others.add(other);
      if (others.size() > MOST_WAYS) {
        throw new IllegalArgumentException(
            "more than " + MOST_WAYS + " other ways to write a name: \"" + name + "\"");
      }
    }

    /// Lucene keeps the words of a name apart by a character of its own.
    private static String name(CharsRef words) {
      return words.toString().replace(SynonymMap.WORD_SEPARATOR, ' ');
    }
  }

  /// The other ways to write the names in a question, in the order of the names; of names that
  /// begin at the same word the longest counts, and names don't overlap. Looks at each word once
  /// for each length a name may have.
  ///
  /// @param question its words; the spans of the variants are in it
  /// @return none when no name of the file is in it
  public List<Variant> variants(String question) {
    if (instead.isEmpty()) {
      return List.of();
    }
    List<Variant> variants = new ArrayList<>();
    String parted = Analysis.parted(question);
    List<Word> words = words(parted);
    List<Span> spans = spans(words, parted);
    for (int from = 0; from < spans.size(); from++) {
      for (int count = Math.min(longest, spans.size() - from); count > 0; count--) {
        Set<String> others = instead.get(name(words.subList(from, from + count)));
        if (others != null) {
          Span span = new Span(spans.get(from).start(), spans.get(from + count - 1).end());
          others.forEach(other -> variants.add(new Variant(span, other)));
          from += count - 1;
          break;
        }
      }
    }
    return variants;
  }

  /// The plain form of a name.
  private static String name(List<Word> words) {
    return String.join(" ", words.stream().map(Word::plain).toList());
  }

  /// The words of a question, the first so many.
  private List<Word> words(String parted) {
    Analysis kept = idle.poll();
    Analysis analysis = kept == null ? new Analysis(Language.UND) : kept;
    analysis.read(parted);
    List<Word> words = analysis.words();
    idle.add(analysis);
    return words.subList(0, Math.min(words.size(), MOST_WORDS));
  }

  /// Where the words stand. They are looked for one behind the other, so that each is found in its
  /// place.
  private static List<Span> spans(List<Word> words, String parted) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Word word : words) {
      int start = parted.indexOf(word.surface(), from);
      from = start + word.surface().length();
      spans.add(new Span(start, from));
    }
    return spans;
  }
}
