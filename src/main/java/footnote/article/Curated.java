package footnote.article;

import footnote.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage that somebody chose as the answer to questions. It is named here, and looked for among
/// the articles as they are whenever it is to be shown: what is no longer there is not shown.
///
/// ```java
/// Curated.InFile where = new Curated.InFile("", "rules/dock.md", "Dry dock", 0, "");
/// new Curated(List.of("Who may use the dry dock?"), where, "the harbour office");
/// ```
///
/// @param questions at least one
/// @param where the passage
/// @param by who chose it, as people are told; empty where nobody is named
public record Curated(List<String> questions, Where where, String by) {
  public Curated {
    questions = List.copyOf(questions);
  }

  /// How the passage is named.
  public sealed interface Where {
    /// The place in words, for an operator.
    default String told() {
      return switch (this) {
        case OfPassage(String passage, int _, String _) -> passage;
        case InFile(var _, var file, var heading, int paragraph, var text) ->
            file
                + (heading.isEmpty() ? "" : ", " + heading)
                + (paragraph == 0 ? "" : ", ¶" + paragraph)
                + (text.isEmpty() ? "" : ", " + text);
      };
    }
  }

  /// A passage by its id, which stands for its words, and the quote in it.
  ///
  /// @param start where the quote starts in the passage, in UTF-16 units
  /// @param quote word for word
  public record OfPassage(String passage, int start, String quote) implements Where {
    /// The quote, if the passage still has it there.
    public Optional<Span> in(Passage passage) {
      int from = passage.span().start() + start;
      boolean same = start >= 0 && passage.text().startsWith(quote, start) && !quote.isEmpty();
      return same ? Optional.of(new Span(from, from + quote.length())) : Optional.empty();
    }
  }

  /// A place in a file of articles, by what is known of it; what is not is empty or 0.
  ///
  /// @param prefix how the ids of the collection's articles begin
  /// @param file its path in its folder, or the article's id
  /// @param heading under which it stands
  /// @param paragraph its number, as people see it
  /// @param text that it has, word for word but for line ends
  public record InFile(String prefix, String file, String heading, int paragraph, String text)
      implements Where {
    /// Whether an article is the one that is named.
    public boolean isOf(ArticleId article) {
      String id = article.value();
      return id.equals(prefix + file) || (id.startsWith(prefix) && id.endsWith("/" + file));
    }

    /// The place among the passages of that article, in their order; empty where it is not there.
    public Optional<Chosen> in(List<Passage> passages) {
      return passages.stream()
          .filter(passage -> heading.isEmpty() || isUnder(passage))
          .flatMap(passage -> (text.isEmpty() ? sentences(passage) : words(passage)).stream())
          .findFirst();
    }

    private boolean isUnder(Passage passage) {
      return Stream.concat(Stream.of(passage.source().title()), passage.path().stream())
          .anyMatch(it -> plain(it).equals(plain(heading)));
    }

    private static String plain(String heading) {
      return heading.strip().toLowerCase(Locale.ROOT);
    }

    /// The text in a passage, and in the paragraph where one is named.
    private Optional<Chosen> words(Passage passage) {
      String words =
          Arrays.stream(text.strip().split("\\s+", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+"));
      Matcher found = Pattern.compile(words).matcher(passage.text());
      while (found.find()) {
        int start = passage.span().start() + found.start();
        if (paragraph == 0 || passage.paragraphAt(start) == paragraph) {
          return Optional.of(
              new Chosen(passage, new Span(start, passage.span().start() + found.end())));
        }
      }
      return Optional.empty();
    }

    /// The first sentences of a passage, or of the paragraph where one is named.
    private Optional<Chosen> sentences(Passage passage) {
      List<Sentence> sentences =
          passage.sentences().stream()
              .filter(it -> paragraph == 0 || it.paragraph() == paragraph)
              .limit(MOST_SENTENCES)
              .toList();
      return sentences.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Chosen(
                  passage,
                  new Span(sentences.getFirst().span().start(), sentences.getLast().span().end())));
    }
  }

  /// Sentences that are quoted of a place that names no words.
  private static final int MOST_SENTENCES = 3;

  /// A place that was found.
  ///
  /// @param quote a range of the passage, as offsets in the article's text
  public record Chosen(Passage passage, Span quote) {}
}
