package footnote.wording;

import footnote.answer.Answer;
import footnote.answer.Checked;
import footnote.answer.Citation;
import footnote.answer.Curation;
import footnote.answer.Evidence;
import footnote.answer.Listing;
import footnote.answer.NoResultReason;
import footnote.article.Curated;
import footnote.article.Spelling;
import footnote.question.FilterWarning;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.text.Cut;
import footnote.text.DisplayText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is said around the quotes of an answer, as lines of plain text: all of it for chat, by
/// [#under] and [#instead], or line by line for a place with a layout of its own. Between an
/// [Answer], which has facts, and a front-end, which has markup; so that a label or a hint reads
/// the same everywhere.
///
/// ```java
/// AnswerNotes notes = new AnswerNotes(Texts.of("de"));
/// notes.label(Evidence.Label.STRONG); // Gut belegt
/// ```
///
/// What is repeated of the asker's own words is made short first ([Room]): a question may be 4,000
/// characters long. Immutable.
public final class AnswerNotes {
  /// Filters told of in one line; the asker sees their question anyway.
  private static final int MOST_FILTERS = 3;

  /// Words that may have been meant, a line each.
  private static final int MOST_SUGGESTIONS = 3;

  /// Characters of a statement that is told of.
  private static final int LONGEST_STATEMENT = 120;

  /// UTF-16 units of a place that is told to an operator.
  private static final int LONGEST_PLACE = 200;

  private final Texts texts;
  private final Room room;

  /// How much of an asker's own words a place repeats.
  ///
  /// @param words how many in a list
  /// @param word makes a word short enough
  /// @param filter likewise a filter
  public record Room(int words, UnaryOperator<String> word, UnaryOperator<String> filter) {
    /// Characters of a word or a filter that is repeated.
    private static final int LONGEST_WORD = 40;

    /// Of a message in chat, where length is limited.
    static final Room CHAT =
        new Room(8, word -> Cut.line(word, LONGEST_WORD), filter -> Cut.line(filter, LONGEST_WORD));
  }

  /// As chat says it.
  ///
  /// @param texts the asker's language
  public AnswerNotes(Texts texts) {
    this(texts, Room.CHAT);
  }

  /// For a place with more room, or less.
  ///
  /// @param texts the asker's language, for that place
  /// @param room how much of the asker's own words is repeated
  public AnswerNotes(Texts texts, Room room) {
    this.texts = texts;
    this.room = room;
  }

  /// What was read otherwise, how good the evidence is, from how many articles, and which words it
  /// shares with the question.
  ///
  /// ```text
  /// Read “harbor” as “harbour”.
  /// Partial evidence · 2 sources · matched: port, mayor
  /// Nowhere in the articles: “ferry”.
  /// ```
  ///
  /// @param shown those of the citations that the reader sees
  /// @return at least the line on the evidence
  public List<String> under(Answer.Found found, List<Citation> shown) {
    List<String> lines = new ArrayList<>(warnings(found.question()));
    found.corrected().forEach(spelling -> lines.add(corrected(spelling)));
    lines.add(curated(shown).orElseGet(() -> evidence(found.evidence(), shown)));
    addNowhere(found.evidence().missing(), found.suggestions(), lines);
    addUndated(found.undated(), lines);
    return lines;
  }

  /// That nothing was found, what stands nowhere, and what to try.
  ///
  /// ```text
  /// I found nothing that answers this in 12 articles.
  /// Nowhere in the articles: “ferry”.
  /// Try fewer or other words, or look at the sources.
  /// ```
  ///
  /// @return at least that nothing was found
  public List<String> instead(Answer.NothingFound nothing) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(nothing));
    lines.addAll(warnings(nothing.question()));
    addNowhere(nothing.nowhere(), nothing.suggestions(), lines);
    addUndated(nothing.undated(), lines);
    lines.addAll(remedies(nothing));
    return lines;
  }

  /// What the articles of a list have in common, and how many there are.
  public String listed(Answer.Listed listed) {
    return switch (listed.listing()) {
      case Listing.Newest _ -> texts.say(TextKey.LISTED_NEWEST, listed.all());
      case Listing.Named(List<String> names) ->
          texts.say(TextKey.LISTED_NAMED, listed.all(), listed(names, texts::quoted));
      case Listing.About(String topic) ->
          texts.say(TextKey.LISTED_ABOUT, listed.all(), quoted(topic));
      case Listing.ByAuthors(List<String> authors) ->
          texts.say(
              TextKey.LISTED_AUTHORS,
              texts.quoted(Footnote.title(listed.citations().getFirst().source())),
              Footnote.authors(authors, texts));
    };
  }

  /// How many statements of a message were found, and what became of each, a line each.
  ///
  /// ```text
  /// 1 of 2 statements found:
  /// [1] bears out: “The port closed in January.”
  /// Not found: “It opened in May.”
  /// ```
  ///
  /// @param marks what stands behind the quotes, by their ranks
  public List<String> checked(Answer.Statements said, Map<Integer, String> marks) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.say(TextKey.STATEMENTS_FOUND, said.found(), said.statements().size()));
    for (Checked one : said.statements()) {
      String text = texts.quoted(Cut.line(one.text(), LONGEST_STATEMENT));
      String mark =
          one.quote().map(quote -> "[" + marks.getOrDefault(quote.number(), "") + "]").orElse("");
      TextKey key =
          !one.found()
              ? TextKey.STATEMENT_NOT
              : one.evidence().label() == Evidence.Label.STRONG
                  ? TextKey.STATEMENT_FOUND
                  : TextKey.STATEMENT_IN_PART;
      lines.add(texts.say(key, text, mark));
    }
    return lines;
  }

  /// A kind word to talk that is no question, what can be asked, and an example.
  public List<String> talk(Answer.NothingFound nothing, NoResultReason.Talked talked) {
    String able = texts.say(TextKey.TALK_ABLE, nothing.articles());
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (talked.talk()) {
          case HELLO -> texts.say(TextKey.TALK_HELLO) + " " + able;
          case THANKS -> texts.say(TextKey.TALK_THANKS) + " " + able;
          case TASK -> texts.say(TextKey.TALK_TASK) + " " + able;
          case OTHER -> able;
        });
    talked
        .example()
        .map(title -> texts.say(TextKey.TALK_EXAMPLE, texts.quoted(title)))
        .ifPresent(lines::add);
    return lines;
  }

  /// Why a question can't be asked.
  public String refused(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Empty _ -> texts.say(TextKey.QUESTION_EMPTY);
      case Refusal.NoWord _ -> texts.say(TextKey.QUESTION_NO_WORD);
      case Refusal.OnlyFilters _ -> texts.say(TextKey.QUESTION_ONLY_FILTERS);
      case Refusal.NoCollection(String name, List<String> there) ->
          there.isEmpty()
              ? texts.say(TextKey.QUESTION_NO_COLLECTION_AT_ALL, name)
              : texts.say(TextKey.QUESTION_NO_COLLECTION, name, String.join(", ", there));
      case Refusal.TooLong(int characters, int most) ->
          texts.say(TextKey.QUESTION_TOO_LONG, characters, most);
    };
  }

  /// How good the evidence is, instead of a number.
  public String label(Evidence.Label label) {
    return switch (label) {
      case STRONG -> texts.say(TextKey.EVIDENCE_STRONG);
      case PARTIAL -> texts.say(TextKey.EVIDENCE_PARTIAL);
      case WEAK -> texts.say(TextKey.EVIDENCE_WEAK);
    };
  }

  /// From how many articles the quotes are.
  ///
  /// @param shown those that the reader sees, of which several may be of one article
  public String sources(List<Citation> shown) {
    long sources = shown.stream().map(citation -> citation.source().id()).distinct().count();
    return texts.say(TextKey.EVIDENCE_SOURCES, sources);
  }

  /// Who chose the first citation, for which question; empty where it was found.
  ///
  /// @param shown those that the reader sees
  public Optional<String> curated(List<Citation> shown) {
    return shown.stream()
        .findFirst()
        .flatMap(Citation::curation)
        .map(it -> curated(it) + " · " + sources(shown));
  }

  /// That the passage of a curated answer is not, or no longer, among the articles, with its place
  /// as far as one line has room for it; for the operator.
  public String gone(Curated curated) {
    return texts.say(
        TextKey.CURATED_GONE,
        texts.quoted(curated.questions().getFirst()),
        Cut.line(DisplayText.line(curated.where().told()), LONGEST_PLACE));
  }

  /// The question is told even where it is the asker's own: whoever reads along sees what was
  /// chosen for what.
  private String curated(Curation curation) {
    String question = texts.quoted(DisplayText.line(curation.question()));
    String by = DisplayText.line(curation.by());
    return by.isEmpty()
        ? texts.say(TextKey.CURATED_NAMELESS, question)
        : texts.say(TextKey.CURATED, question, by);
  }

  /// Which words of the question stand in the quotes. Without quotation marks, being only told to
  /// be recognised; each is cut as the [Room] has it.
  ///
  /// @param words as they were asked, at least one
  public String matched(List<String> words) {
    return texts.say(TextKey.EVIDENCE_MATCHED, listed(words, word -> word));
  }

  /// That nothing was found, and in how many articles.
  ///
  /// It says so where the filters of the question leave no article to look in.
  public String headline(Answer.NothingFound nothing) {
    return texts.say(
        nothing.excluded() ? TextKey.NOTHING_EXCLUDED : TextKey.NOTHING_FOUND, nothing.articles());
  }

  /// Which filters of a question were not read as such, a line each.
  ///
  /// @return none where all were read
  public List<String> warnings(Question question) {
    return question.warnings().stream().map(this::warning).toList();
  }

  /// As what a misspelt word was read.
  public String corrected(Spelling spelling) {
    return texts.say(
        TextKey.EVIDENCE_CORRECTED, quoted(spelling.word()), quoted(spelling.instead()));
  }

  /// Which words stand in no article. More than the [Room] takes are cut to an ellipsis.
  ///
  /// `Nowhere in the articles: “ferry”, “quay”, ….`
  ///
  /// @param words at least one, as they were asked
  public String nowhere(List<String> words) {
    return texts.say(TextKey.EVIDENCE_NOWHERE, listed(words, texts::quoted));
  }

  /// How many articles a date filter left out for having no date.
  public String undated(int articles) {
    return texts.say(TextKey.EVIDENCE_UNDATED, articles);
  }

  /// Of how many articles a question is the name or the date.
  public String name(NoResultReason.Name name) {
    TextKey key =
        switch (name.kind()) {
          case PUBLISHER -> TextKey.NOTHING_NAMED_PUBLISHER;
          case AUTHOR -> TextKey.NOTHING_NAMED_AUTHOR;
          case TITLE -> TextKey.NOTHING_NAMED_TITLE;
          case DATE -> TextKey.NOTHING_NAMED_DATE;
        };
    return texts.say(key, quoted(name.said()), name.articles());
  }

  /// What to try, by what the question was made of. A question that is nothing but a name and has
  /// filters besides is told both.
  private List<String> remedies(Answer.NothingFound nothing) {
    Question question = nothing.question();
    List<String> lines = new ArrayList<>();
    nothing.named().ifPresent(named -> addNames(named, lines));
    if (nothing.named().isEmpty() || !question.filterNames().isEmpty()) {
      lines.add(remedy(question));
    }
    return lines;
  }

  /// Of each name or date how many articles it is of, and where their list is.
  private void addNames(NoResultReason.Named named, List<String> lines) {
    named.names().forEach(name -> lines.add(name(name)));
    lines.add(texts.say(TextKey.NOTHING_NAMED_TRY, TextKey.BUTTON_SOURCES));
  }

  /// Other words; or without the filters, where there were some.
  private String remedy(Question question) {
    List<String> filters = question.filterNames();
    return filters.isEmpty()
        ? texts.say(TextKey.NOTHING_TRY)
        : texts.say(TextKey.NOTHING_FILTERS_TRY, String.join(" ", filters));
  }

  /// What became of a filter that can't be meant.
  ///
  /// `No day is from 2023-05-01 on and yet before 2023-01-01.`
  private String warning(FilterWarning warning) {
    return switch (warning) {
      case FilterWarning.Unread(List<String> filters) ->
          texts.say(TextKey.FILTERS_UNREAD, some(filters));
      case FilterWarning.Negated(List<String> filters) ->
          texts.say(TextKey.FILTERS_NEGATED, some(filters));
      case FilterWarning.NoDay(LocalDate first, LocalDate end) ->
          texts.say(TextKey.FILTERS_NO_DAY, first.toString(), end.toString());
    };
  }

  /// The first few filters, each in quotation marks.
  ///
  /// @param filters as they were typed
  private String some(List<String> filters) {
    return listed(filters, MOST_FILTERS, filter -> texts.quoted(room.filter().apply(filter)));
  }

  /// One line, its parts kept apart by a dot: "Strong evidence · 2 sources · matched: port, mayor".
  private String evidence(Evidence evidence, List<Citation> shown) {
    List<String> parts = new ArrayList<>();
    parts.add(label(evidence.label()));
    parts.add(sources(shown));
    if (!evidence.matched().isEmpty()) {
      parts.add(matched(evidence.matched()));
    }
    return String.join(" · ", parts);
  }

  /// What stands nowhere, and what is spelt like it.
  private void addNowhere(List<String> missing, List<Spelling> suggestions, List<String> lines) {
    if (!missing.isEmpty()) {
      lines.add(nowhere(missing));
    }
    suggestions.stream()
        .limit(MOST_SUGGESTIONS)
        .map(it -> texts.say(TextKey.EVIDENCE_SUGGESTION, quoted(it.instead()), it.passages()))
        .forEach(lines::add);
  }

  /// That articles without a date were left out, if there were any.
  private void addUndated(int undated, List<String> lines) {
    if (undated > 0) {
      lines.add(undated(undated));
    }
  }

  /// Some of the asker's words in this language's quotation marks.
  private String quoted(String words) {
    return texts.quoted(room.word().apply(words));
  }

  /// @param marked what is put around a word that was made short
  private String listed(List<String> words, UnaryOperator<String> marked) {
    return listed(words, room.words(), word -> marked.apply(room.word().apply(word)));
  }

  /// The first so many, with commas; three dots stand for the rest. `port, mayor, …` for two of
  /// three.
  private static String listed(List<String> words, int most, UnaryOperator<String> shown) {
    String list = words.stream().limit(most).map(shown).collect(Collectors.joining(", "));
    return words.size() > most ? list + ", …" : list;
  }
}
