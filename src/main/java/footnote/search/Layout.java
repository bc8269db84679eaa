package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Subjects;
import footnote.analysis.WordSignature;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.dates.RelativeDates;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the sentences of a passage lie among its words, and what each is.
///
/// @param starts the position at which each sentence begins, the first 0
/// @param leads for each sentence the one, from 0, that it is read with, or itself where there is
///   none in the passage; empty where no sentence has one
/// @param subjects the position behind the subject of each sentence that begins with one, as a
///   definition does
/// @param subjectWords of each of these, how many words it has that tell it from others
/// @param steps the sentences, from 0, that are code or lead code or the items of a list
/// @param times the sentences, from 0, that tell a time by the article's own date
/// @param voices which sentence names whom another speaks of, and what is direct speech
/// @param body the position behind the last word of the passage's text: from there on the words are
///   those of what stands above it
public record Layout(
    Positions starts,
    List<Integer> leads,
    Positions subjects,
    List<Integer> subjectWords,
    Positions steps,
    Positions times,
    Voices voices,
    int body) {
  public Layout {
    leads = List.copyOf(leads);
    subjectWords = List.copyOf(subjectWords);
  }

  /// Sentences of prose.
  public static Layout ofProse(Positions starts, int body) {
    return new Layout(
        starts,
        List.of(),
        Positions.NONE,
        List.of(),
        Positions.NONE,
        Positions.NONE,
        Voices.NONE,
        body);
  }

  /// That of a passage.
  ///
  /// @param analysis after it has read [PassageFeatures#read(Passage)]
  static Layout of(Passage passage, Analysis analysis) {
    int body = analysis.positionAt(passage.text().length());
    Positions starts = starts(passage, analysis);
    List<Integer> leads = leads(passage.sentences());
    List<Span> subjects = subjects(passage, analysis);
    return new Layout(
        starts,
        leads,
        Positions.of(subjects.stream().mapToInt(Span::end).toArray()),
        subjects.stream().map(subject -> telling(subject, analysis)).toList(),
        steps(passage.sentences(), leads),
        times(passage),
        Voices.of(passage),
        body);
  }

  private static Positions starts(Passage passage, Analysis analysis) {
    int[] starts = new int[passage.sentences().size()];
    for (int i = 1; i < starts.length; i++) {
      int start = passage.sentences().get(i).span().start() - passage.span().start();
      starts[i] = Math.max(starts[i - 1], analysis.positionAt(start));
    }
    return Positions.of(starts);
  }

  private static List<Integer> leads(List<Sentence> sentences) {
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    List<Integer> leads = new ArrayList<>(spans.size());
    boolean led = false;
    for (int i = 0; i < spans.size(); i++) {
      int lead = sentences.get(i).lead().map(above -> spans.indexOf(above.span())).orElse(-1);
      led |= lead >= 0;
      leads.add(lead < 0 ? i : lead);
    }
    return led ? leads : List.of();
  }

  /// The subjects of the sentences that begin with one, as positions of words.
  private static List<Span> subjects(Passage passage, Analysis analysis) {
    List<Span> subjects = new ArrayList<>();
    int last = 0;
    for (Sentence sentence : passage.sentences()) {
      if (sentence.kind() != Sentence.Kind.CODE) {
        int start = sentence.span().start() - passage.span().start();
        Optional<Span> found = Subjects.in(passage.textOf(sentence.span()), analysis.language());
        if (found.isPresent()) {
          int from = analysis.positionAt(start + found.get().start());
          int to = analysis.positionAt(start + found.get().end());
          if (to > last && from < to) {
            subjects.add(new Span(from, to));
            last = to;
          }
        }
      }
    }
    return subjects;
  }

  /// How many words of a subject tell it from others: "a Borg archive" is an archive, whose name in
  /// front narrows it no further where all archives are Borg's; `all_archives` is two words. Where
  /// nouns have capitals, these tell no names.
  private static int telling(Span subject, Analysis analysis) {
    boolean names = !analysis.language().hasCapitalNouns();
    int head = subject.end() - 1;
    return IntStream.range(subject.start(), subject.end())
        .filter(word -> !analysis.isCommon(word))
        .filter(word ->
            word == head
                || word == subject.start()
                || !(names && WordSignature.isCapital(analysis.signature(word))))
        .map(analysis::wordsIn)
        .sum();
  }

  private static Positions times(Passage passage) {
    Optional<PartialDate> published = passage.source().published();
    Positions times = Positions.NONE;
    for (int i = 0; published.isPresent() && i < passage.sentences().size(); i++) {
      String sentence = passage.textOf(passage.sentences().get(i).span());
      boolean tells = RelativeDates.isIn(sentence, passage.source().language(), published.get());
      times = tells ? times.and(i) : times;
    }
    return times;
  }

  private static Positions steps(List<Sentence> sentences, List<Integer> leads) {
    boolean[] steps = new boolean[sentences.size()];
    for (int i = 0; i < steps.length; i++) {
      Sentence.Kind kind = sentences.get(i).kind();
      steps[i] |= kind == Sentence.Kind.CODE;
      if (!leads.isEmpty() && (kind == Sentence.Kind.CODE || kind == Sentence.Kind.ITEM)) {
        steps[leads.get(i)] = true;
      }
    }
    Positions found = Positions.NONE;
    for (int i = 0; i < steps.length; i++) {
      found = steps[i] ? found.and(i) : found;
    }
    return found;
  }

  /// Where a sentence ends: the position behind its last word.
  public int end(int sentence) {
    return sentence + 1 < starts.size() ? starts.get(sentence + 1) : body;
  }

  /// The sentence, from 0, that one is read with; itself where there is none.
  public int lead(int sentence) {
    return leads.isEmpty() ? sentence : leads.get(sentence);
  }

  /// Whether a sentence leads a list or a table: at least two others are read with it.
  public boolean leadsSeveral(int sentence) {
    int led = 0;
    for (int i = 0; i < leads.size(); i++) {
      led += i != sentence && leads.get(i) == sentence ? 1 : 0;
    }
    return led > 1;
  }

  /// Whether a sentence is about no more than these words: they all stand in its subject, one of
  /// them last, and it has no others that tell it from others.
  ///
  /// @param words where each of them stands
  /// @param count how many they are, with those that are written together in one
  public boolean isAbout(int sentence, List<Positions> words, int count) {
    int from = starts.get(sentence);
    int nth = 0;
    while (nth < subjects.size() && subjects.get(nth) <= from) {
      nth++;
    }
    if (nth == subjects.size() || subjects.get(nth) > end(sentence)) {
      return false;
    }
    int to = subjects.get(nth);
    return subjectWords.get(nth) <= count
        && words.stream().anyMatch(places -> places.firstFrom(to - 1) < to)
        && words.stream().allMatch(places -> places.firstFrom(from) < to);
  }
}
