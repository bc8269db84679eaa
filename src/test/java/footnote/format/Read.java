package footnote.format;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.article.Part;
import footnote.article.Source;
import footnote.corpus.Formats;
import footnote.text.LanguageDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a reader makes of a file's content.
public record Read(List<Article> articles, List<Fault> faults) {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  public static Read of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8), CorpusLimits.usual());
  }

  public static Read of(String name, byte[] content, CorpusLimits limits) {
    return with(name, content, limits, Formats.reader(name, limits).orElseThrow());
  }

  public static Read with(String name, byte[] content, CorpusLimits limits, ArticleReader reader) {
    List<Article> articles = new ArrayList<>();
    ArticleFile file = new ArticleFile(Path.of("unused"), name, content.length, 0);
    Findings findings = new Findings(file, limits, LANGUAGES, articles::add);
    try {
      reader.read(new ByteArrayInputStream(content), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new Read(articles, findings.faults());
  }

  public Article article() {
    if (articles.size() != 1) {
      throw new AssertionError("one article expected: " + this);
    }
    return articles.getFirst();
  }

  public Source source() {
    return article().source();
  }

  /// The stretches of the article's text that are of a role.
  public List<String> texts(Part.Role role) {
    return article().parts().stream()
        .filter(part -> part.role() == role)
        .map(part -> part.span().of(article().text()))
        .toList();
  }

  /// Each part of the article as its kind and its words: `item: bread`.
  public List<String> shown() {
    return article().parts().stream()
        .map(part ->
            part.role().name().toLowerCase(Locale.ROOT) + ": " + part.span().of(article().text()))
        .toList();
  }

  public List<String> reasons() {
    return faults.stream().map(fault -> fault.line() + " " + fault.reason()).toList();
  }
}
