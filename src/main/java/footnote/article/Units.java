package footnote.article;

import footnote.text.Sentences;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the parts of one article, each in its turn, apart into what is quoted as one: paragraphs
/// into sentences; items, rows and code stay whole as long as they fit a message.
final class Units {
  /// Characters of an item from which on it is quoted by the sentence.
  private static final int LONGEST_ITEM = 400;

  /// Characters of a row, of code or of a lead.
  private static final int LONGEST = 1_500;

  private final String text;
  private final String language;

  /// The roles of the parts told so far that may lead others.
  private final Map<Span, Part.Role> seen = new HashMap<>();

  private final Map<Span, Optional<Lead>> leads = new HashMap<>();
  private Part.Role last = Part.Role.HEAD;
  private int paragraph;

  Units(Article article) {
    this.text = article.text();
    this.language = article.source().language();
  }

  /// The units of a part; none where it is neither of the body nor a note.
  List<Sentence> of(Part part) {
    int number = number(part.role());
    last = part.role();
    seen.put(part.span(), part.role());
    return switch (part.role()) {
      case PARAGRAPH, NOTE -> units(part, number, Sentence.Kind.SENTENCE, sentences(part.span()));
      case ITEM ->
          units(part, number, Sentence.Kind.ITEM, wholeOrSentences(part.span(), LONGEST_ITEM));
      case ROW -> units(part, number, Sentence.Kind.ROW, wholeOrSentences(part.span(), LONGEST));
      case CODE -> units(part, number, Sentence.Kind.CODE, lines(part.span()));
      case HEAD, HEADING, HEADER, BOILERPLATE -> List.of();
    };
  }

  /// The paragraph that a part is: all rows of a table are one.
  private int number(Part.Role role) {
    boolean inTable = last == Part.Role.HEADER || last == Part.Role.ROW;
    return switch (role) {
      case PARAGRAPH, ITEM, CODE, HEADER -> ++paragraph;
      case ROW -> inTable ? paragraph : ++paragraph;
      case NOTE, HEAD, HEADING, BOILERPLATE -> 0;
    };
  }

  private List<Sentence> units(Part part, int number, Sentence.Kind kind, List<Span> spans) {
    Optional<Lead> lead = part.lead().flatMap(above -> lead(above, part.role()));
    List<Sentence> units = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Sentence.Piece piece =
          kind == Sentence.Kind.CODE ? Sentence.Piece.of(i, spans.size()) : Sentence.Piece.WHOLE;
      units.add(new Sentence(spans.get(i), number, kind, lead, part.place(), piece));
    }
    return units;
  }

  private List<Span> sentences(Span span) {
    return Sentences.of(text, span, language);
  }

  private List<Span> wholeOrSentences(Span span, int longest) {
    return span.length() <= longest ? List.of(span) : sentences(span);
  }

  /// Code as a whole, or what is too long for that in pieces of whole lines.
  private List<Span> lines(Span span) {
    List<Span> pieces = new ArrayList<>();
    int start = span.start();
    while (span.end() - start > LONGEST) {
      int cut = CodeCut.of(text, start, start + LONGEST);
      if (cut <= start) {
        cut = lineEnd(start, span.end());
        pieces.addAll(sentences(new Span(start, cut)));
      } else {
        pieces.add(new Span(start, cut));
      }
      start = cut;
      while (start < span.end() && text.charAt(start) == '\n') {
        start++;
      }
    }
    if (start < span.end()) {
      pieces.add(new Span(start, span.end()));
    }
    return pieces;
  }

  private int lineEnd(int start, int end) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? end : Math.min(newline, end);
  }

  /// What of a part that leads another is read with it: of several sentences the last.
  private Optional<Lead> lead(Span above, Part.Role role) {
    return leads.computeIfAbsent(above, span -> read(span, role));
  }

  private Optional<Lead> read(Span above, Part.Role role) {
    Part.Role leading = seen.getOrDefault(above, Part.Role.PARAGRAPH);
    if (leading == Part.Role.HEAD || leading == Part.Role.BOILERPLATE) {
      return Optional.empty();
    }
    Lead.Kind kind =
        switch (leading) {
          case HEADING -> Lead.Kind.HEADING;
          case HEADER -> Lead.Kind.HEADER;
          default -> role == Part.Role.CODE ? Lead.Kind.SENTENCE : Lead.Kind.INTRO;
        };
    boolean whole = kind == Lead.Kind.HEADING || kind == Lead.Kind.HEADER;
    Span span = whole ? above : lastUnit(above);
    return span.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Lead(kind, span, span.of(text)));
  }

  private Span lastUnit(Span above) {
    boolean item = seen.get(above) == Part.Role.ITEM;
    return item && above.length() <= LONGEST_ITEM ? above : sentences(above).getLast();
  }
}
