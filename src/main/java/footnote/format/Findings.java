package footnote.format;

import footnote.address.Publication;
import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.ArticleId;
import footnote.article.Fault;
import footnote.article.Part;
import footnote.article.Source;
import footnote.article.Validity;
import footnote.text.Label;
import footnote.text.LanguageCode;
import footnote.text.LanguageDetector;
import footnote.text.PartialDate;
import footnote.text.Span;
import footnote.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes what a reader finds in a file: articles, which it completes and hands on at once, and
/// faults, which it gathers.
///
/// Stands between a reader, which knows the file's contents, and the corpus, which knows the file.
/// It adds what no reader can: the id, the language where the file tells none, and the address that
/// the folder's site gives the article. For one file and one thread.
///
/// What is known of an article may come from four places. The first that tells a field counts: a
/// sidecar ([#given]), the file itself, what its reader assumes ([#otherwise]), and what is found
/// by the file's name.
public final class Findings {
  /// Whose words tell the language.
  private static final Set<Part.Role> WORDS =
      Set.of(Part.Role.PARAGRAPH, Part.Role.ITEM, Part.Role.ROW);

  /// Articles that one may take the place of: more would be no file of a person.
  private static final int MOST_SUPERSEDED = 50;

  private final ArticleFile file;

  /// Of these [#fault] and the labels of a source heed theirs; the rest is the readers' own
  /// business.
  private final CorpusLimits limits;

  private final LanguageDetector languages;
  private final Consumer<Article> articles;
  private final PublishedArticle published;
  private final List<Fault> faults = new ArrayList<>();
  private Metadata given = Metadata.NONE;
  private Metadata otherwise = Metadata.NONE;

  /// Faults beyond the limit.
  private int untold;

  /// Takes what is found in a file of which it is not known how it is published.
  public Findings(
      ArticleFile file,
      CorpusLimits limits,
      LanguageDetector languages,
      Consumer<Article> articles) {
    this(file, limits, languages, articles, Publication.NONE, file.id());
  }

  /// Takes what is found in a file of a folder that is published.
  ///
  /// @param publication how the folder is published
  /// @param articles takes each article at once, in the order of the file
  /// @param path of the file from its root on
  public Findings(
      ArticleFile file,
      CorpusLimits limits,
      LanguageDetector languages,
      Consumer<Article> articles,
      Publication publication,
      String path) {
    this.file = file;
    this.limits = limits;
    this.languages = languages;
    this.articles = articles;
    this.published = new PublishedArticle(publication, path);
  }

  /// Whom the handles of authors name, for this file.
  ///
  /// Looked up anew with each call; nothing is kept between files.
  public AuthorNames authorNames() {
    return new AuthorNames(file);
  }

  /// What the file's site is set up with.
  public SiteSettings siteSettings() {
    return new SiteSettings(file);
  }

  /// What counts before all that the file says of itself. Of a file of several articles it does not
  /// tell title and address.
  ///
  /// Told before the articles that it is for.
  public void given(Metadata known) {
    given = known;
  }

  /// What the articles from here on are known to be where their reader learns nothing of it.
  ///
  /// For example the address that a saved page was fetched from. Counts after what the file says.
  public void otherwise(Metadata fallback) {
    otherwise = fallback;
  }

  /// An article that is the whole file, of what is seen of it; a fault where nothing is.
  public void article(Metadata known, VisibleText seen) {
    if (seen.isEmpty()) {
      fault(0, "holds no text");
    } else {
      article(known, seen.text(), seen.parts());
    }
  }

  /// An article that is the whole file; where it has no title, its file's name made readable is
  /// one.
  ///
  /// Its id is that of the file.
  ///
  /// @param parts in the order of the text, not overlapping
  public void article(Metadata known, String text, List<Part> parts) {
    Bounds.parts(parts.size());
    Bounds.sentences(text);
    Metadata all = given.or(known).or(otherwise);
    Source source = source(file.id(), Title.ofFile(file.id()), all, text, parts);
    Optional<String> address = published.address(all, source.published());
    List<Part> anchored = published.anchored(address, all, text, parts);
    articles.accept(new Article(source.withUrl(address), text, anchored));
  }

  /// An article that is one entry of the file; where it has no title, its own id is one.
  ///
  /// Its id is the file's, `#`, and its own: `talk.jsonl#17`. What a site gives the file as an
  /// address is none of an entry's, so it has one only where it names one.
  ///
  /// @param id unique within the file, printable, and the same each time the file is read
  public void entry(String id, Metadata known, String text, List<Part> parts) {
    Bounds.parts(parts.size());
    Bounds.sentences(text);
    Metadata all = given.ofCollection().or(known).or(otherwise);
    articles.accept(new Article(source(file.id() + "#" + id, id, all, text, parts), text, parts));
  }

  /// Puts together what the article is cited by. A title with no letters left once it is made a
  /// label gives way to the name; a date is looked for in the file's name, and then in the title,
  /// only where nothing tells one; the language is guessed from [#WORDS], for headings and code
  /// mislead.
  private Source source(String id, String name, Metadata known, String text, List<Part> parts) {
    Optional<String> title = known.title().flatMap(raw -> Label.of(raw, limits.label()));
    Optional<PartialDate> date =
        known
            .published()
            .or(() -> Title.dateOfFile(file.id()))
            .or(() -> title.flatMap(Title::dateOf));
    return new Source(
        new ArticleId(id),
        title.or(() -> Label.of(name, limits.label())).orElse(id),
        Label.all(known.authors().stream(), limits.label()),
        known
            .publisher()
            .or(() -> published.publication().publisher())
            .flatMap(raw -> Label.of(raw, limits.label())),
        date,
        known.url().flatMap(WebAddress::of),
        known
            .language()
            .or(() -> published.publication().language())
            .flatMap(LanguageCode::of)
            .orElseGet(() -> languages.languageOf(text, paragraphs(parts))),
        validity(known.validity()));
  }

  /// What is too long for the label of an article is the name of none.
  private Validity validity(Validity told) {
    int longest = limits.label();
    List<String> names =
        Label.all(told.supersedes().stream().limit(MOST_SUPERSEDED), longest + 1).stream()
            .filter(name -> name.length() <= longest)
            .toList();
    return new Validity(told.until(), names);
  }

  /// Takes note of what could not be read, as far as the limits allow; of the rest only how much.
  ///
  /// @param line 1-based, 0 where no line is to blame
  public void fault(int line, String reason) {
    fault(Fault.Kind.FAILED, line, reason);
  }

  /// That the file is no article for readers, and why: a draft, a template.
  public void leaveOut(String reason) {
    fault(Fault.Kind.LEFT_OUT, 0, reason);
  }

  /// What of an article's metadata is in doubt: the article is there all the same.
  ///
  /// @param line 1-based, 0 where no line is to blame
  public void doubt(int line, String reason) {
    fault(Fault.Kind.DOUBTFUL, line, reason);
  }

  /// Keeps a hostile file from filling memory with complaints.
  private void fault(Fault.Kind kind, int line, String reason) {
    if (faults.size() < limits.faults()) {
      faults.add(new Fault(kind, file.id(), line, reason));
    } else {
      untold++;
    }
  }

  /// The faults in the order they were told; one more at the end says how many there were beyond
  /// the limit.
  public List<Fault> faults() {
    if (untold == 0) {
      return List.copyOf(faults);
    }
    List<Fault> all = new ArrayList<>(faults);
    all.add(new Fault(file.id(), 0, untold + " more faults"));
    return all;
  }

  private static List<Span> paragraphs(List<Part> parts) {
    return parts.stream().filter(part -> WORDS.contains(part.role())).map(Part::span).toList();
  }
}
