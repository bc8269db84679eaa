package footnote.terminal;

import static java.util.stream.Collectors.joining;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.question.FilterWarning;
import footnote.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Shows an answer to people: the question, the quotes, how good the evidence is, and the
/// footnotes.
public final class AnswerFormat {
  /// Words that can be typed behind a command as they are.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .-]*");

  /// Filters that were not understood and are told of, and columns of each.
  private static final int MOST_FILTERS = 3;

  private static final int LONGEST_FILTER = 40;

  private final Look look;
  private final boolean explain;
  private final String sources;

  /// Lays out for the command line.
  ///
  /// @param explain whether each citation tells why it stands where it does
  public AnswerFormat(Look look, boolean explain) {
    this(look, explain, "footnote sources");
  }

  /// Lays out for one place.
  ///
  /// @param sources what to type there to see the articles
  AnswerFormat(Look look, boolean explain, String sources) {
    this.look = look;
    this.explain = explain;
    this.sources = sources;
  }

  /// The answer in lines that each end with `\n`.
  public String render(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found(found);
      case Answer.NothingFound nothing -> nothing(nothing);
      case Answer.Refused refused -> line(refused.reason());
      case Answer.NotReady notReady -> line(notReady.progress());
    };
  }

  /// The ids by which `footnote read` finds the passages again.
  public String passageIds(List<Citation> citations) {
    String ids =
        citations.stream()
            .map(citation -> "[" + citation.number() + "] " + citation.passage().id())
            .collect(joining(", "));
    return new Paragraph()
        .add("To read around a quote, footnote read ID: " + ids, Style.DIM)
        .lines(look, Margin.NONE);
  }

  private String found(Answer.Found found) {
    StringBuilder out = new StringBuilder(question(found.question()));
    found.citations().forEach(citation -> out.append(quote(citation)).append('\n'));
    out.append(slips(found.question()));
    out.append(corrected(found.corrected()));
    out.append(evidence(found));
    out.append(nowhere(found.evidence().missing(), found.suggestions()));
    out.append(undated(found.undated()));
    found.citations().forEach(citation -> out.append(footnote(citation)));
    if (explain) {
      found.citations().forEach(citation -> out.append('\n').append(reasons(citation)));
    }
    return out.toString();
  }

  private String nothing(Answer.NothingFound nothing) {
    StringBuilder out = new StringBuilder(question(nothing.question()));
    out.append(line(headline(nothing)));
    out.append(slips(nothing.question()));
    out.append(nowhere(nothing.nowhere(), nothing.suggestions()));
    out.append(undated(nothing.undated()));
    nothing.named().ifPresent(named -> out.append(names(named)));
    if (nothing.closest().isEmpty()) {
      return out.append(remedy(nothing)).toString();
    }
    List<Citation> shown = explain ? nothing.closest() : nothing.closest().subList(0, 1);
    shown.forEach(citation -> out.append(closest(citation)));
    shown.forEach(citation -> out.append(footnote(citation)));
    if (explain) {
      shown.forEach(citation -> out.append('\n').append(reasons(citation)));
    }
    return out.toString();
  }

  private static String headline(Answer.NothingFound nothing) {
    String articles = Amount.of(nothing.articles(), "article");
    return nothing.excluded()
        ? "I found nothing that answers this: no article passes its filters. Without them there "
            + (nothing.articles() == 1 ? "is " : "are ")
            + articles
            + "."
        : "I found nothing that answers this in " + articles + ".";
  }

  private String remedy(Answer.NothingFound nothing) {
    List<String> filters = Question.parse(nothing.question()).filterNames();
    String other = filters.isEmpty() ? "other words" : "without " + String.join(" ", filters);
    return nothing.named().isPresent() && filters.isEmpty()
        ? ""
        : line("Try " + other + ", or see what there is: " + sources);
  }

  private String slips(String question) {
    return Question.parse(question).slips().stream()
        .map(slip -> line(slip(slip)))
        .collect(joining());
  }

  private static String slip(FilterWarning slip) {
    return switch (slip) {
      case FilterWarning.Unread(List<String> filters) ->
          "I read "
              + some(filters)
              + " as words. A filter is source:NAME, author:NAME, title:WORD, after:2023,"
              + " after:2023-11 or before:2023-11-03.";
      case FilterWarning.Negated(List<String> filters) ->
          "No filter leaves articles out: I passed over " + some(filters) + ".";
      case FilterWarning.NoDay(LocalDate first, LocalDate end) ->
          "No day is from " + first + " on and yet before " + end + ".";
    };
  }

  private static String some(List<String> filters) {
    return quoted(filters.stream().limit(MOST_FILTERS).map(AnswerFormat::cut).toList())
        + (filters.size() > MOST_FILTERS ? ", …" : "");
  }

  private static String cut(String filter) {
    return Columns.cut(filter, LONGEST_FILTER);
  }

  private String names(NoResultReason.Named named) {
    return named.names().stream().map(name -> line(name(name))).collect(joining())
        + line("Say also what you want to know, or " + list(named.filter()));
  }

  private static String name(NoResultReason.Name name) {
    String articles = name.articles() == 0 ? "no article" : Amount.of(name.articles(), "article");
    String is =
        switch (name.kind()) {
          case PUBLISHER -> " is the source of ";
          case AUTHOR -> " wrote ";
          case TITLE -> " is the title of ";
          case DATE -> " is the date of ";
        };
    return "\"" + name.said() + "\"" + is + articles + " here.";
  }

  /// What to type, of which nothing means anything to a shell.
  private String list(String filter) {
    return PLAIN.matcher(filter).matches()
        ? "list them: " + sources + " " + filter
        : "see what there is: " + sources;
  }

  private String question(String question) {
    return new Paragraph()
            .add("Q: ", Style.BOLD)
            .add(question.strip(), Style.BOLD)
            .lines(look, Margin.NONE)
        + "\n";
  }

  /// What is to be read first, then the quote, with its line ends where it is no prose.
  private String quote(Citation citation) {
    Margin bar = Margin.bar("> ", Style.DIM);
    StringBuilder out = new StringBuilder();
    citation
        .shownLead()
        .ifPresent(lead -> out.append(new Paragraph().add(lead.text().strip()).lines(look, bar)));
    boolean prose = citation.kind() == Sentence.Kind.SENTENCE;
    List<String> lines = prose ? List.of(citation.text()) : citation.text().lines().toList();
    for (String line : lines.subList(0, lines.size() - 1)) {
      out.append(line(line, citation.kind()).lines(look, bar));
    }
    return out.append(
            line(lines.getLast(), citation.kind())
                .mark("[" + citation.number() + "]", Style.BOLD)
                .lines(look, bar))
        .toString();
  }

  private static Paragraph line(String line, Sentence.Kind kind) {
    return kind == Sentence.Kind.CODE
        ? new Paragraph().code(line)
        : new Paragraph().add(line.strip());
  }

  private String closest(Citation citation) {
    return new Paragraph()
        .add("Closest, weak: \"" + citation.text().strip() + "\"")
        .mark("[" + citation.number() + "]", Style.BOLD)
        .lines(look, Margin.NONE);
  }

  private String corrected(List<Spelling> spellings) {
    String all =
        spellings.stream()
            .map(it -> "Read \"" + it.word() + "\" as \"" + it.instead() + "\".")
            .collect(joining(" "));
    return all.isEmpty() ? "" : line(all);
  }

  private String evidence(Answer.Found found) {
    long sources =
        found.citations().stream().map(Citation::source).map(Source::id).distinct().count();
    Evidence evidence = found.evidence();
    Paragraph line = new Paragraph().add(label(evidence.label()), style(evidence.label()));
    line.add(" · " + Amount.of((int) sources, "source"));
    if (evidence.label() != Evidence.Label.STRONG && !evidence.matched().isEmpty()) {
      line.add(" · matched: " + String.join(", ", evidence.matched()));
    }
    return line.lines(look, Margin.NONE);
  }

  private static String label(Evidence.Label label) {
    String word = label.name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + " evidence";
  }

  private static Style style(Evidence.Label label) {
    return switch (label) {
      case STRONG -> Style.GREEN;
      case PARTIAL -> Style.YELLOW;
      case WEAK -> Style.RED;
    };
  }

  private String nowhere(List<String> missing, List<Spelling> suggestions) {
    Paragraph line = new Paragraph();
    if (!missing.isEmpty()) {
      line.add("Nowhere in the articles: " + quoted(missing) + ".");
    }
    if (!suggestions.isEmpty()) {
      String instead = suggestions.stream().map(AnswerFormat::instead).collect(joining(" or "));
      line.add((missing.isEmpty() ? "" : " ") + "Did you mean " + instead + "?");
    }
    return missing.isEmpty() && suggestions.isEmpty() ? "" : line.lines(look, Margin.NONE);
  }

  private static String instead(Spelling spelling) {
    String passages = Amount.of(spelling.passages(), "passage");
    return "\"" + spelling.instead() + "\" (in " + passages + ")";
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "\"" + word + "\"").collect(joining(", "));
  }

  private String undated(int articles) {
    if (articles == 0) {
      return "";
    }
    String verb = articles == 1 ? " was" : " were";
    return line(
        Amount.of(articles, "article")
            + " without a date"
            + verb
            + " left out by the date filter.");
  }

  private String footnote(Citation citation) {
    String label = "[" + citation.number() + "] ";
    StringBuilder out = new StringBuilder();
    out.append(
        TerminalFootnote.of(citation.source(), citation.paragraph(), new Paragraph())
            .lines(look, Margin.hanging(label, Style.BOLD)));
    Margin below = Margin.indent(Columns.of(label));
    TerminalFootnote.address(citation.source(), look)
        .ifPresent(address -> out.append(below.first()).append(address).append('\n'));
    for (Source also : citation.also()) {
      out.append(
          TerminalFootnote.of(also, new Paragraph().add("also in ", Style.DIM)).lines(look, below));
    }
    return out.toString();
  }

  private String reasons(Citation citation) {
    StringBuilder out = new StringBuilder(line("Why [" + citation.number() + "] stands here:"));
    for (String reason : citation.reasons()) {
      out.append(new Paragraph().add(reason).lines(look, Margin.hanging("  - ", Style.DIM)));
    }
    String score = String.format(Locale.ROOT, "  - score %.2f", citation.score());
    return out.append(score).append('\n').toString();
  }

  private String line(String text) {
    return new Paragraph().add(text).lines(look, Margin.NONE);
  }
}
