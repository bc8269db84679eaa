package footnote.terminal;

import static java.util.stream.Collectors.joining;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.article.Block;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.wording.AnswerNotes;
import footnote.wording.CitedArticle;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Shows an answer to people: the question, the quotes, how good the evidence is, and the
/// footnotes.
///
/// ```text
/// Q: Why did the mayor close the port?
///
/// > The mayor had closed it in January after a fire. [1]
///
/// Strong evidence · 1 source
/// [1] J. Roe, "Port reopens early", Daily Star, 14 Mar 2024, ¶1
/// ```
///
/// It lays out and says nothing of its own: the sentences are of [AnswerNotes], the line of a
/// source of [TerminalFootnote], and all text goes through [Paragraph]. Immutable.
public final class AnswerFormat {
  /// Words that can be typed behind a command as they are: none that a shell reads as something
  /// else. `Daily Star` is, `O'Neill`, `$(date)` and `-x` are not. The first must be a letter or a
  /// digit, so that no name is taken for an option.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .-]*");

  /// For what a quote leaves out.
  private static final String ELLIPSIS = "…";

  /// Columns of a filter that is repeated.
  private static final int LONGEST_FILTER = 40;

  /// A terminal scrolls: of the question's words all are repeated.
  private static final AnswerNotes.Room ROOM =
      new AnswerNotes.Room(
          Integer.MAX_VALUE, word -> word, filter -> Columns.cut(filter, LONGEST_FILTER));

  private final Look look;
  private final Texts texts;
  private final AnswerNotes notes;
  private final TerminalFootnote footnotes;
  private final boolean explain;
  private final String sources;

  /// Lays out for the command line.
  ///
  /// @param look what the terminal can do
  /// @param texts in the asker's language; those for a terminal are taken of them
  /// @param explain whether each citation tells why it stands where it does
  public AnswerFormat(Look look, Texts texts, boolean explain) {
    this(look, texts, explain, "footnote sources");
  }

  /// Lays out for one place.
  ///
  /// @param sources what to type there to see the articles: a command of the shell or of the
  ///   conversation
  AnswerFormat(Look look, Texts texts, boolean explain, String sources) {
    this.look = look;
    this.texts = texts.on(Surface.TERMINAL);
    this.notes = new AnswerNotes(this.texts, ROOM);
    this.footnotes = new TerminalFootnote(this.texts);
    this.explain = explain;
    this.sources = sources;
  }

  /// The answer in lines that each end with `\n`.
  public String render(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found(found);
      case Answer.Listed listed -> listed(listed);
      case Answer.Statements said -> statements(said);
      case Answer.NothingFound nothing ->
          nothing.talked().map(it -> talk(nothing, it)).orElseGet(() -> nothing(nothing));
      case Answer.Refused refused -> line(notes.refused(refused.refusal()));
      case Answer.NotReady _ -> line(texts.say(TextKey.NOT_READY));
    };
  }

  /// The ids by which `footnote read` finds the passages again, in one paragraph behind the answer.
  /// `[1] vgzuiyeezx6g, [2] …`: each behind the mark of its quote.
  public String passageIds(List<Citation> citations) {
    Map<Integer, String> marks = marks(CitedArticle.of(citations, citations));
    String ids =
        citations.stream()
            .map(it -> marks.getOrDefault(it.number(), "") + " " + it.passage().id())
            .collect(joining(", "));
    return new Paragraph()
        .add(texts.say(TextKey.PASSAGE_IDS, ids), Style.DIM)
        .lines(look, Margin.NONE);
  }

  /// Quotes, what was read otherwise, evidence, footnotes; reasons last, as they are long.
  private String found(Answer.Found found) {
    List<CitedArticle> articles = CitedArticle.of(found.citations(), found.citations());
    Map<Integer, String> marks = marks(articles);
    StringBuilder out = new StringBuilder(question(found.question().text()));
    found
        .citations()
        .forEach(it -> out.append(quote(it, marks.getOrDefault(it.number(), ""))).append('\n'));
    out.append(lines(notes.warnings(found.question())));
    out.append(corrected(found.corrected()));
    out.append(evidence(found));
    out.append(nowhere(found.evidence().missing(), found.suggestions()));
    out.append(undated(found.undated()));
    articles.forEach(article -> out.append(footnote(article)));
    if (explain) {
      found
          .citations()
          .forEach(it -> out.append('\n').append(reasons(it, marks.getOrDefault(it.number(), ""))));
    }
    return out.toString();
  }

  /// The quotes that bear statements out, then what became of each statement.
  private String statements(Answer.Statements said) {
    List<Citation> quotes = said.quotes();
    List<CitedArticle> articles = CitedArticle.of(quotes, quotes);
    Map<Integer, String> marks = marks(articles);
    StringBuilder out = new StringBuilder(question(said.question().text()));
    quotes.forEach(it -> out.append(quote(it, marks.getOrDefault(it.number(), ""))).append('\n'));
    out.append(lines(notes.checked(said, CitedArticle.marks(articles, texts)))).append('\n');
    articles.forEach(article -> out.append(footnote(article)));
    return out.toString();
  }

  /// A line for each article, with its address below where it has to be spelt out. The numbers are
  /// the ranks, so that `/read 2` opens the second.
  private String listed(Answer.Listed listed) {
    StringBuilder out = new StringBuilder(question(listed.question().text()));
    out.append(line(notes.listed(listed))).append('\n');
    for (Citation citation : listed.citations()) {
      String label = "[" + citation.number() + "] ";
      out.append(
          footnotes
              .of(citation.source(), new Paragraph())
              .lines(look, Margin.hanging(label, Style.BOLD)));
    }
    return out.toString();
  }

  /// Without the closest passages: there is no question that they could be close to.
  private String talk(Answer.NothingFound nothing, NoResultReason.Talked talked) {
    return question(nothing.question().text()) + lines(notes.talk(nothing, talked));
  }

  /// That nothing was found and what to try. The closest passage is shown behind its name, so that
  /// nobody takes it for the answer; all of them only to who asks for reasons.
  private String nothing(Answer.NothingFound nothing) {
    StringBuilder out = new StringBuilder(question(nothing.question().text()));
    out.append(line(notes.headline(nothing)));
    out.append(lines(notes.warnings(nothing.question())));
    out.append(nowhere(nothing.nowhere(), nothing.suggestions()));
    out.append(undated(nothing.undated()));
    nothing.named().ifPresent(named -> out.append(names(named)));
    if (nothing.closest().isEmpty()) {
      return out.append(remedy(nothing)).toString();
    }
    List<Citation> shown = explain ? nothing.closest() : nothing.closest().subList(0, 1);
    List<CitedArticle> articles = CitedArticle.of(shown, shown);
    Map<Integer, String> marks = marks(articles);
    shown.forEach(it -> out.append(closest(it, marks.getOrDefault(it.number(), ""))));
    articles.forEach(article -> out.append(footnote(article)));
    if (explain) {
      shown.forEach(
          it -> out.append('\n').append(reasons(it, marks.getOrDefault(it.number(), ""))));
    }
    return out.toString();
  }

  /// What stands behind the quotes, in brackets, by their ranks.
  private Map<Integer, String> marks(List<CitedArticle> articles) {
    Map<Integer, String> marks = new HashMap<>();
    CitedArticle.marks(articles, texts).forEach((rank, mark) -> marks.put(rank, "[" + mark + "]"));
    return marks;
  }

  /// Without the filters, or other words; for nothing but names the list was told already.
  private String remedy(Answer.NothingFound nothing) {
    List<String> filters = nothing.question().filterNames();
    if (!filters.isEmpty()) {
      return line(texts.say(TextKey.NOTHING_FILTERS_TRY, String.join(" ", filters), sources));
    }
    return nothing.named().isPresent() ? "" : line(texts.say(TextKey.NOTHING_TRY, sources));
  }

  /// Of each name how many articles there are, and how to list them.
  ///
  /// `Daily Star` -> how many articles have that source, then `footnote sources Daily Star` to
  /// type.
  private String names(NoResultReason.Named named) {
    return lines(named.names().stream().map(notes::name).toList()) + line(list(named.filter()));
  }

  /// What to type, of which nothing means anything to a shell.
  private String list(String filter) {
    return PLAIN.matcher(filter).matches()
        ? texts.say(TextKey.NOTHING_NAMED_LIST, sources + " " + filter)
        : texts.say(TextKey.NOTHING_NAMED_TRY, sources);
  }

  /// The question as it was asked, in bold, and an empty line.
  private String question(String question) {
    return new Paragraph()
            .add(texts.say(TextKey.QUESTION, question.strip()), Style.BOLD)
            .lines(look, Margin.NONE)
        + "\n";
  }

  /// What is to be read first, then the quote, with its line ends where it is no prose. An ellipsis
  /// stands for the list or code that it is only a part of.
  ///
  /// ```text
  /// > Opening hours:
  /// > …
  /// > Monday to Friday, 9 to 17 [1]
  /// ```
  private String quote(Citation citation, String mark) {
    Margin bar = Margin.bar("> ", Style.DIM);
    StringBuilder out = new StringBuilder();
    citation
        .shownLead()
        .ifPresent(lead -> out.append(new Paragraph().add(lead.text().strip()).lines(look, bar)));
    List<Paragraph> lines = new ArrayList<>();
    if (citation.quoted().isBegun()) {
      lines.add(new Paragraph().add(ELLIPSIS));
    }
    for (Block block : citation.passage().blocks()) {
      lines(block.kind(), citation.passage().textOf(block.within(citation.quote())))
          .forEach(lines::add);
    }
    if (citation.quoted().goesOn()) {
      lines.add(new Paragraph().add(ELLIPSIS));
    }
    lines.getLast().mark(mark, Style.BOLD);
    lines.forEach(line -> out.append(line.lines(look, bar)));
    return out.toString();
  }

  /// None for an empty text. Only code keeps the blanks at the beginning of its lines, where they
  /// mean something.
  private static Stream<Paragraph> lines(Sentence.Kind kind, String text) {
    return switch (kind) {
      case SENTENCE ->
          Stream.of(text)
              .filter(words -> !words.isBlank())
              .map(words -> new Paragraph().add(words.strip()));
      case ITEM, ROW -> text.lines().map(line -> new Paragraph().add(line.strip()));
      case CODE -> text.lines().map(line -> new Paragraph().code(line));
    };
  }

  /// A weak quote in one sentence, in quotation marks instead of behind the bar of a quote. It is
  /// no answer, and must not look like one to who reads only the bars.
  private String closest(Citation citation, String mark) {
    return new Paragraph()
        .add(texts.say(TextKey.NOTHING_CLOSEST, texts.quoted(citation.text().strip())))
        .mark(mark, Style.BOLD)
        .lines(look, Margin.NONE);
  }

  /// What was read otherwise than it was written, a sentence for each word; nothing for none.
  ///
  /// `Read "harbor" as "harbour".`
  private String corrected(List<Spelling> spellings) {
    return spellings.isEmpty()
        ? ""
        : line(spellings.stream().map(notes::corrected).collect(joining(" ")));
  }

  /// Who chose the first quote; else the label in its colour, the number of sources, and the words
  /// matched where some are not.
  ///
  /// `Partial evidence · 2 sources · matched: port, mayor`.
  private String evidence(Answer.Found found) {
    Optional<String> curated = notes.curated(found.citations());
    if (curated.isPresent()) {
      return line(curated.get());
    }
    Evidence evidence = found.evidence();
    Paragraph line = new Paragraph().add(notes.label(evidence.label()), style(evidence.label()));
    line.add(" · " + notes.sources(found.citations()));
    if (evidence.label() != Evidence.Label.STRONG && !evidence.matched().isEmpty()) {
      line.add(" · " + notes.matched(evidence.matched()));
    }
    return line.lines(look, Margin.NONE);
  }

  /// Traffic lights; the word says the same.
  ///
  /// Whoever sees no colours loses nothing: the label stands in the same line.
  private static Style style(Evidence.Label label) {
    return switch (label) {
      case STRONG -> Style.GREEN;
      case PARTIAL -> Style.YELLOW;
      case WEAK -> Style.RED;
    };
  }

  /// What stands nowhere and what may have been meant, in one paragraph.
  ///
  /// `Nowhere in the articles: "harbor". Did you mean "harbour" (in 12 passages)?`
  private String nowhere(List<String> missing, List<Spelling> suggestions) {
    List<String> sentences = new ArrayList<>();
    if (!missing.isEmpty()) {
      sentences.add(notes.nowhere(missing));
    }
    suggestions.stream()
        .map(this::instead)
        .reduce((one, other) -> texts.say(TextKey.EVIDENCE_OR, one, other))
        .ifPresent(instead -> sentences.add(texts.say(TextKey.EVIDENCE_SUGGESTIONS, instead)));
    return sentences.isEmpty() ? "" : line(String.join(" ", sentences));
  }

  /// @return `“port” (in 12 passages)`, as the language has it
  private String instead(Spelling spelling) {
    return texts.say(
        TextKey.EVIDENCE_SUGGESTED, texts.quoted(spelling.instead()), spelling.passages());
  }

  /// @param articles left out by a filter of dates because they have none
  private String undated(int articles) {
    return articles == 0 ? "" : line(notes.undated(articles));
  }

  /// The source of quotes, its address below where it has to be spelt out, and the articles that
  /// say nearly the same.
  private String footnote(CitedArticle article) {
    String label = "[" + article.number() + "] ";
    StringBuilder out = new StringBuilder();
    out.append(
        footnotes.of(article, new Paragraph()).lines(look, Margin.hanging(label, Style.BOLD)));
    Margin below = Margin.indent(Columns.of(label));
    Citation first = article.quotes().getFirst();
    TerminalFootnote.address(first.passage(), first.quote(), look)
        .ifPresent(address -> out.append(below.first()).append(address).append('\n'));
    for (Source also : article.also()) {
      out.append(
          footnotes
              .of(also, new Paragraph().add(texts.say(TextKey.FOOTNOTE_ALSO_IN) + " ", Style.DIM))
              .lines(look, below));
    }
    return out.toString();
  }

  /// Why a quote stands where it does: each reason on a line, then the score they make.
  ///
  /// ```text
  /// Why [1] stands here:
  ///   - …
  ///   - score 14.90
  /// ```
  private String reasons(Citation citation, String mark) {
    StringBuilder out = new StringBuilder(line(texts.say(TextKey.WHY, mark)));
    for (String reason : citation.reasons()) {
      out.append(new Paragraph().add(reason).lines(look, Margin.hanging("  - ", Style.DIM)));
    }
    return out.append("  - ")
        .append(texts.say(TextKey.WHY_SCORE, citation.score()))
        .append('\n')
        .toString();
  }

  /// Each text as a paragraph of its own.
  private String lines(List<String> lines) {
    return lines.stream().map(this::line).collect(joining());
  }

  /// A paragraph from the first column on.
  private String line(String text) {
    return new Paragraph().add(text).lines(look, Margin.NONE);
  }
}
