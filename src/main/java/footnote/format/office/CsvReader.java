package footnote.format.office;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Reads tables of separated values (RFC 4180): each row with the names of its columns. What
/// separates the values is found by looking: a comma, a semicolon, a tab or a bar.
///
/// RFC 4180 says how quotes enclose a value, and knows the comma alone; programs of countries that
/// write decimals with a comma save semicolons. The file becomes one table, with no title but its
/// name's. Where it breaks off, the rows before are kept and the fault tells the line.
///
/// ```
/// name;age
/// Ann;42    -> row "Ann", "42" under "name", "age"
/// ```
///
/// @param limits the largest file, and of its rows and characters the most that are read
public record CsvReader(CorpusLimits limits) implements ArticleReader {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /// Lines that are looked at to find what separates values.
  private static final int SAMPLE = 20;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<String> text =
        WholeFile.bytes(in, limits.documents().fileBytes(), findings)
            .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings));
    if (text.isPresent()) {
      read(text.get(), findings);
    }
  }

  /// All rows first, then one article: a file of values has no parts of its own.
  private void read(String csv, Findings findings) throws IOException {
    DocumentText text = new DocumentText(limits.documents().characters());
    try {
      rows(csv, text, findings);
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
      return;
    }
    findings.article(Metadata.NONE, text.seen());
  }

  /// Tells the rows up to the limit or the first that can't be read; both are faults of the file,
  /// not errors, so that what was read is found.
  private void rows(String csv, DocumentText text, Findings findings) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(csv));
    CsvRows rows = new CsvRows(text, limits.documents().rows());
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).with(schema).readValues(csv)) {
      while (lines.hasNextValue()) {
        if (!rows.row(List.of(lines.nextValue()))) {
          findings.fault(0, "only the first " + limits.documents().rows() + " rows are read");
          break;
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      findings.fault(Math.max(0, line), "not readable from here on: " + e.getOriginalMessage());
    }
    rows.end();
  }

  /// The one that parts most lines into the same number of values, at least two; else a comma.
  ///
  /// The first lines decide, [#SAMPLE] of them. Lines weigh more than values, so that a comma in
  /// every sentence doesn't win over a tab in every row.
  public static char separator(String csv) {
    List<String> lines = csv.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    char best = ',';
    long bestScore = 0;
    for (char each : SEPARATORS) {
      long first = lines.isEmpty() ? 0 : count(lines.getFirst(), each);
      long alike = lines.stream().filter(line -> count(line, each) == first).count();
      long score = first == 0 ? 0 : alike * 100 + Math.min(first, 50);
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
    return best;
  }

  /// How often it stands outside of quotation marks.
  private static long count(String line, char separator) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }
}
