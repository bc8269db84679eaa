package footnote.wording;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.article.Spelling;
import footnote.question.FilterWarning;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.text.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is said around the quotes of an answer, as lines of plain text.
public final class AnswerNotes {
  private static final int MOST_WORDS = 8;
  private static final int MOST_FILTERS = 3;
  private static final int LONGEST_WORD = 40;

  private final Texts texts;

  public AnswerNotes(Texts texts) {
    this.texts = texts;
  }

  /// What was read otherwise, how good the evidence is, from how many articles, and which words it
  /// shares with the question.
  public List<String> under(Answer.Found found, List<Citation> shown) {
    List<String> lines = new ArrayList<>(slips(found.question()));
    for (Spelling spelling : found.corrected()) {
      lines.add(
          texts.say(
              TextKey.EVIDENCE_CORRECTED,
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
    TextKey headline = nothing.excluded() ? TextKey.NOTHING_EXCLUDED : TextKey.NOTHING_FOUND;
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
      case Refusal.Empty _ -> texts.say(TextKey.QUESTION_EMPTY);
      case Refusal.NoWord _ -> texts.say(TextKey.QUESTION_NO_WORD);
      case Refusal.OnlyFilters _ -> texts.say(TextKey.QUESTION_ONLY_FILTERS);
      case Refusal.TooLong(int characters, int most) ->
          texts.say(TextKey.QUESTION_TOO_LONG, characters, most);
    };
  }

  private List<String> remedies(Answer.NothingFound nothing) {
    Question question = nothing.question();
    List<String> lines = new ArrayList<>();
    nothing.named().ifPresent(named -> addNames(named, lines));
    if (nothing.named().isEmpty() || !question.filterNames().isEmpty()) {
      lines.add(remedy(question));
    }
    return lines;
  }

  private void addNames(NoResultReason.Named named, List<String> lines) {
    named.names().forEach(name -> lines.add(name(name)));
    lines.add(texts.say(TextKey.NOTHING_NAMED_TRY, texts.say(TextKey.BUTTON_SOURCES)));
  }

  private String remedy(Question question) {
    List<String> filters = question.filterNames();
    return filters.isEmpty()
        ? texts.say(TextKey.NOTHING_TRY)
        : texts.say(TextKey.NOTHING_FILTERS_TRY, String.join(" ", filters));
  }

  private String name(NoResultReason.Name name) {
    TextKey phrase =
        switch (name.kind()) {
          case PUBLISHER -> TextKey.NOTHING_NAMED_PUBLISHER;
          case AUTHOR -> TextKey.NOTHING_NAMED_AUTHOR;
          case TITLE -> TextKey.NOTHING_NAMED_TITLE;
          case DATE -> TextKey.NOTHING_NAMED_DATE;
        };
    return texts.say(phrase, Cut.line(name.said(), LONGEST_WORD), name.articles());
  }

  private List<String> slips(Question question) {
    return question.slips().stream().map(this::slip).toList();
  }

  private String slip(FilterWarning slip) {
    return switch (slip) {
      case FilterWarning.Unread(List<String> filters) ->
          texts.say(TextKey.FILTERS_UNREAD, some(filters));
      case FilterWarning.Negated(List<String> filters) ->
          texts.say(TextKey.FILTERS_NEGATED, some(filters));
      case FilterWarning.NoDay(LocalDate first, LocalDate end) ->
          texts.say(TextKey.FILTERS_NO_DAY, first.toString(), end.toString());
    };
  }

  private String some(List<String> filters) {
    return listed(filters, MOST_FILTERS, filter -> texts.say(TextKey.EVIDENCE_WORD, filter));
  }

  private String evidence(Evidence evidence, List<Citation> shown) {
    long sources = shown.stream().map(citation -> citation.source().id()).distinct().count();
    List<String> parts = new ArrayList<>();
    parts.add(texts.say(label(evidence.label())));
    parts.add(texts.say(TextKey.EVIDENCE_SOURCES, sources));
    if (!evidence.matched().isEmpty()) {
      parts.add(
          texts.say(
              TextKey.EVIDENCE_MATCHED, listed(evidence.matched(), MOST_WORDS, word -> word)));
    }
    return String.join(" · ", parts);
  }

  private static TextKey label(Evidence.Label label) {
    return switch (label) {
      case STRONG -> TextKey.EVIDENCE_STRONG;
      case PARTIAL -> TextKey.EVIDENCE_PARTIAL;
      case WEAK -> TextKey.EVIDENCE_WEAK;
    };
  }

  private void addNowhere(List<String> missing, List<Spelling> suggestions, List<String> lines) {
    if (!missing.isEmpty()) {
      String words = listed(missing, MOST_WORDS, word -> texts.say(TextKey.EVIDENCE_WORD, word));
      lines.add(texts.say(TextKey.EVIDENCE_NOWHERE, words));
    }
    for (Spelling spelling : suggestions.stream().limit(3).toList()) {
      lines.add(
          texts.say(
              TextKey.EVIDENCE_SUGGESTION,
              Cut.line(spelling.instead(), LONGEST_WORD),
              spelling.passages()));
    }
  }

  private void addUndated(int undated, List<String> lines) {
    if (undated > 0) {
      lines.add(texts.say(TextKey.EVIDENCE_UNDATED, undated));
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
