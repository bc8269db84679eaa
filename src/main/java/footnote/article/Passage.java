package footnote.article;

import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of whole sentences of an article: what is searched and ranked. **Invariant:** the
/// article's text at `span` is `text`, character for character. The passages of an article tile its
/// body in order; the author's note is one of its own.
///
/// ```java
/// for (Passage passage : Splitter.split(article)) {
///   Span quote = passage.sentences().getFirst().span();
///   passage.textOf(quote); // what article.text() has at that span
///   passage.paragraphAt(quote.start()); // 4 for the fourth paragraph of the body
/// }
/// ```
///
/// @param source the article it is of
/// @param ordinal its place among the article's passages, from 0
/// @param note whether it is the author's note
/// @param path the headings it stands under, outermost first
/// @param anchor by which a link opens the article's page at the innermost of them
/// @param span where it stands in the article's text
/// @param text never empty
/// @param sentences at least one, in order, not overlapping, the first starting and the last ending
///   with the passage
public record Passage(
    Source source,
    int ordinal,
    boolean note,
    List<String> path,
    Optional<String> anchor,
    Span span,
    String text,
    List<Sentence> sentences) {
  public Passage {
    path = List.copyOf(path);
    sentences = List.copyOf(sentences);
    if (span.length() != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException("illegal passage: " + span + " for " + text.length());
    }
    if (sentences.isEmpty()
        || sentences.getFirst().span().start() != span.start()
        || sentences.getLast().span().end() != span.end()) {
      throw new IllegalArgumentException("illegal sentences: must begin and end with the passage");
    }
  }

  /// A passage without an anchor.
  public Passage(
      Source source,
      int ordinal,
      boolean note,
      List<String> path,
      Span span,
      String text,
      List<Sentence> sentences) {
    this(source, ordinal, note, path, Optional.empty(), span, text, sentences);
  }

  /// The heading it stands under, empty where there is none.
  public String heading() {
    return path.isEmpty() ? "" : path.getLast();
  }

  /// What is read above it to understand it, a line each: the headings but the title, and what
  /// leads its sentences and stands outside of it.
  public List<String> above() {
    Stream<String> headings = path.stream().filter(heading -> !heading.equals(source.title()));
    Stream<String> leads =
        sentences.stream()
            .flatMap(sentence -> sentence.lead().stream())
            .filter(lead -> !span.contains(lead.span()))
            .map(Lead::text);
    return Stream.concat(headings, leads).distinct().toList();
  }

  /// Twelve characters that name this passage on every machine: see [PassageId].
  public String id() {
    return PassageId.of(source.title(), text);
  }

  /// The text of a range that lies in this passage.
  ///
  /// @param quote in the article's text, as all spans are
  /// @throws IllegalArgumentException when any of it lies outside the passage
  public String textOf(Span quote) {
    if (!span.contains(quote)) {
      throw new IllegalArgumentException("illegal quote: " + quote + ", must lie in " + span);
    }
    return quote.relativeTo(span.start()).of(text);
  }

  /// The stretches of it that are laid out as one, in their order.
  public List<Block> blocks() {
    return Block.of(sentences);
  }

  /// The 1-based paragraph of the body in which a range of this passage begins: the ¶ that people
  /// see; 0 in the author's note.
  ///
  /// @param start where the range begins in the article's text
  public int paragraphAt(int start) {
    return sentenceAt(start).paragraph();
  }

  /// The page or the like that a place in this passage is on.
  public Optional<Place> placeAt(int start) {
    return sentenceAt(start).place();
  }

  /// The last sentence that begins no later than a place in this passage.
  public Sentence sentenceAt(int start) {
    Sentence last = sentences.getFirst();
    for (Sentence sentence : sentences) {
      if (sentence.span().start() > start) {
        break;
      }
      last = sentence;
    }
    return last;
  }
}
