package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Clue;
import footnote.answer.Evidence;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.question.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is said around the quotes of an answer, as lines of plain text.
public final class Notes {
  private static final int MOST_WORDS = 8;
  private static final int MOST_FILTERS = 3;
  private static final int LONGEST_WORD = 40;

  /// The page whose number is the longest that a button carries.
  private static final int LAST_PAGE = 999_999;

  private final Texts texts;

  public Notes(Texts texts) {
    this.texts = texts;
  }

  /// What was read otherwise, how good the evidence is, from how many articles, and which words it
  /// shares with the question.
  public List<String> under(Answer.Found found, List<Citation> shown) {
    List<String> lines = new ArrayList<>(slips(found.question()));
    for (Spelling spelling : found.corrected()) {
      lines.add(
          texts.say(
              Phrase.EVIDENCE_CORRECTED,
              Cut.line(spelling.word(), LONGEST_WORD),
              Cut.line(spelling.instead(), LONGEST_WORD)));
    }
    lines.add(evidence(found.evidence(), shown));
    addNowhere(found.evidence().missing(), found.suggestions(), lines);
    addUndated(found.undated(), lines);
    return lines;
  }

  /// That nothing was found, what stands nowhere, and what to try.
  public List<String> instead(Answer.NothingFound nothing) {
    List<String> lines = new ArrayList<>();
    Phrase headline = nothing.excluded() ? Phrase.NOTHING_EXCLUDED : Phrase.NOTHING_FOUND;
    lines.add(texts.say(headline, nothing.articles()));
    lines.addAll(slips(nothing.question()));
    addNowhere(nothing.nowhere(), nothing.suggestions(), lines);
    addUndated(nothing.undated(), lines);
    lines.addAll(remedies(nothing));
    return lines;
  }

  /// Why a question can't be asked.
  public String refused(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Empty _ -> texts.say(Phrase.QUESTION_EMPTY);
      case Refusal.NoWord _ -> texts.say(Phrase.QUESTION_NO_WORD);
      case Refusal.OnlyFilters _ -> texts.say(Phrase.QUESTION_ONLY_FILTERS);
      case Refusal.TooLong(int characters, int most) ->
          texts.say(Phrase.QUESTION_TOO_LONG, characters, most);
    };
  }

  /// The button that lists the articles that a question is about, or all where none tells or the
  /// buttons that turn their pages can't carry what does.
  public static ReplyToken sources(Answer.NothingFound nothing) {
    String filter = nothing.named().map(Clue.Named::filter).orElse("");
    String line = Plain.line(filter);
    boolean turns = new ReplyToken.Page(LAST_PAGE, line).fits();
    return new ReplyToken.Sources(turns ? line : "");
  }

  private List<String> remedies(Answer.NothingFound nothing) {
    Question question = Question.parse(nothing.question());
    List<String> lines = new ArrayList<>();
    nothing.named().ifPresent(named -> addNames(named, lines));
    if (nothing.named().isEmpty() || !question.filterNames().isEmpty()) {
      lines.add(remedy(question));
    }
    return lines;
  }

  private void addNames(Clue.Named named, List<String> lines) {
    named.names().forEach(name -> lines.add(name(name)));
    lines.add(texts.say(Phrase.NOTHING_NAMED_TRY, texts.say(Phrase.BUTTON_SOURCES)));
  }

  private String remedy(Question question) {
    List<String> filters = question.filterNames();
    return filters.isEmpty()
        ? texts.say(Phrase.NOTHING_TRY)
        : texts.say(Phrase.NOTHING_FILTERS_TRY, String.join(" ", filters));
  }

  private String name(Clue.Name name) {
    Phrase phrase =
        switch (name.kind()) {
          case PUBLISHER -> Phrase.NOTHING_NAMED_PUBLISHER;
          case AUTHOR -> Phrase.NOTHING_NAMED_AUTHOR;
          case TITLE -> Phrase.NOTHING_NAMED_TITLE;
          case DATE -> Phrase.NOTHING_NAMED_DATE;
        };
    return texts.say(phrase, Cut.line(name.said(), LONGEST_WORD), name.articles());
  }

  private List<String> slips(String question) {
    return Question.parse(question).slips().stream().map(this::slip).toList();
  }

  private String slip(Slip slip) {
    return switch (slip) {
      case Slip.Unread(List<String> filters) -> texts.say(Phrase.FILTERS_UNREAD, some(filters));
      case Slip.Negated(List<String> filters) -> texts.say(Phrase.FILTERS_NEGATED, some(filters));
      case Slip.NoDay(LocalDate first, LocalDate end) ->
          texts.say(Phrase.FILTERS_NO_DAY, first.toString(), end.toString());
    };
  }

  private String some(List<String> filters) {
    return listed(filters, MOST_FILTERS, filter -> texts.say(Phrase.EVIDENCE_WORD, filter));
  }

  private String evidence(Evidence evidence, List<Citation> shown) {
    long sources = shown.stream().map(citation -> citation.source().id()).distinct().count();
    List<String> parts = new ArrayList<>();
    parts.add(texts.say(label(evidence.label())));
    parts.add(texts.say(Phrase.EVIDENCE_SOURCES, sources));
    if (!evidence.matched().isEmpty()) {
      parts.add(
          texts.say(Phrase.EVIDENCE_MATCHED, listed(evidence.matched(), MOST_WORDS, word -> word)));
    }
    return String.join(" · ", parts);
  }

  private static Phrase label(Evidence.Label label) {
    return switch (label) {
      case STRONG -> Phrase.EVIDENCE_STRONG;
      case PARTIAL -> Phrase.EVIDENCE_PARTIAL;
      case WEAK -> Phrase.EVIDENCE_WEAK;
    };
  }

  private void addNowhere(List<String> missing, List<Spelling> suggestions, List<String> lines) {
    if (!missing.isEmpty()) {
      String words = listed(missing, MOST_WORDS, word -> texts.say(Phrase.EVIDENCE_WORD, word));
      lines.add(texts.say(Phrase.EVIDENCE_NOWHERE, words));
    }
    for (Spelling spelling : suggestions.stream().limit(3).toList()) {
      lines.add(
          texts.say(
              Phrase.EVIDENCE_SUGGESTION,
              Cut.line(spelling.instead(), LONGEST_WORD),
              spelling.passages()));
    }
  }

  private void addUndated(int undated, List<String> lines) {
    if (undated > 0) {
      lines.add(texts.say(Phrase.EVIDENCE_UNDATED, undated));
    }
  }

  private static String listed(List<String> words, int most, UnaryOperator<String> marked) {
    String list =
        words.stream()
            .limit(most)
            .map(word -> marked.apply(Cut.line(word, LONGEST_WORD)))
            .collect(Collectors.joining(", "));
    return words.size() > most ? list + ", …" : list;
  }
}
