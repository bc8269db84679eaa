package footnote.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import footnote.analysis.Analyses;
import footnote.analysis.Language;
import java.util.Collection;
import java.util.List;

/// The keys of questions that are compared again and again, as those of chosen answers are with
/// every question that is asked. Safe for use by many threads.
///
/// Reading one takes some ten microseconds for each language; [#MOST] are remembered, of a hundred
/// bytes or two each and their words.
public final class QuestionKeys {
  private static final int MOST = 20_000;

  private final Analyses analyses = new Analyses();
  private final Cache<Written, QuestionKey> known = Caffeine.newBuilder().maximumSize(MOST).build();

  /// A question as it was written, and how it is read.
  private record Written(String text, boolean divided, List<Language> languages) {}

  /// The key of a question that will be compared again.
  ///
  /// @param divided whether `in:` chooses among collections, as [Question#parseDivided] reads it
  /// @param languages as for [QuestionKey#of]
  public QuestionKey of(String question, boolean divided, Collection<Language> languages) {
    Written written = new Written(question, divided, List.copyOf(languages));
    return known.get(written, it -> of(parsed(it), it.languages()));
  }

  /// The key of a question that was just asked; not remembered.
  public QuestionKey of(Question question, Collection<Language> languages) {
    return QuestionKey.of(question, languages, analyses);
  }

  private static Question parsed(Written written) {
    return written.divided()
        ? Question.parseDivided(written.text())
        : Question.parse(written.text());
  }
}
