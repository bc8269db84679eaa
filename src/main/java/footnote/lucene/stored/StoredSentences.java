package footnote.lucene.stored;

import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;

/// How the sentences of a passage lie in the index: first what they are read with and the pages
/// they are on, each once, then the sentences with the numbers of these. A sentence begins where
/// the one before ends, or soon after it, and so is written as that distance and its length: two
/// bytes for most.
///
/// | part | in order |
/// |---|---|
/// | leads | how many; of each its kind, start and text |
/// | places | how many; of each its kind and label |
/// | sentences | how many; of each distance, length, paragraph, kind, lead, place; of code its piece |
///
/// Numbers of leads and places count from 1, 0 is none. All rows of a table share the lead of its
/// head, so that a head of a hundred columns is kept once a passage, not once a row.
final class StoredSentences {
  private StoredSentences() {}

  /// Behind what [Stored] writes of the passage. Looks every lead and place up in lists, which are
  /// short: a passage has a few.
  static void write(Passage passage, ByteWriter out) {
    List<Lead> leads =
        passage.sentences().stream().flatMap(each -> each.lead().stream()).distinct().toList();
    List<Place> places =
        passage.sentences().stream().flatMap(each -> each.place().stream()).distinct().toList();
    out.number(leads.size());
    for (Lead lead : leads) {
      out.constant(lead.kind());
      out.number(lead.span().start());
      out.text(lead.text());
    }
    out.number(places.size());
    for (Place place : places) {
      out.constant(place.kind());
      out.text(place.label());
    }
    out.number(passage.sentences().size());
    int last = passage.span().start();
    for (Sentence sentence : passage.sentences()) {
      out.number(sentence.span().start() - last);
      out.number(sentence.span().length());
      out.number(sentence.paragraph());
      out.constant(sentence.kind());
      out.number(sentence.lead().map(leads::indexOf).orElse(-1) + 1);
      out.number(sentence.place().map(places::indexOf).orElse(-1) + 1);
      if (sentence.kind() == Sentence.Kind.CODE) {
        out.constant(sentence.piece());
      }
      last = sentence.span().end();
    }
  }

  /// The sentences that [#write] wrote. Each place follows from the one before, so all are read
  /// from the first on.
  ///
  /// @param start of the passage in the article's text
  static List<Sentence> read(ByteArrayDataInput in, int start) {
    List<Lead> leads = leads(in);
    List<Place> places = places(in);
    int count = in.readVInt();
    List<Sentence> sentences = new ArrayList<>(count);
    int last = start;
    for (int i = 0; i < count; i++) {
      int from = last + in.readVInt();
      last = from + in.readVInt();
      Span span = new Span(from, last);
      int paragraph = in.readVInt();
      Sentence.Kind kind = ByteWriter.constant(in, Sentence.Kind.class);
      Optional<Lead> lead = numbered(leads, in.readVInt());
      Optional<Place> place = numbered(places, in.readVInt());
      sentences.add(new Sentence(span, paragraph, kind, lead, place, piece(kind, in)));
    }
    return sentences;
  }

  /// Kept for code alone; all others are whole.
  private static Sentence.Piece piece(Sentence.Kind kind, ByteArrayDataInput in) {
    return kind == Sentence.Kind.CODE
        ? ByteWriter.constant(in, Sentence.Piece.class)
        : Sentence.Piece.WHOLE;
  }

  /// What sentences are read with: the head of a table, the line before a list.
  ///
  /// @return in the order they were written, by which sentences name them
  private static List<Lead> leads(ByteArrayDataInput in) {
    int count = in.readVInt();
    List<Lead> leads = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Lead.Kind kind = ByteWriter.constant(in, Lead.Kind.class);
      int start = in.readVInt();
      String text = ByteWriter.text(in);
      leads.add(new Lead(kind, new Span(start, start + text.length()), text));
    }
    return leads;
  }

  /// Where sentences stand in a document: pages, slides, sheets.
  private static List<Place> places(ByteArrayDataInput in) {
    int count = in.readVInt();
    List<Place> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(new Place(ByteWriter.constant(in, Place.Kind.class), ByteWriter.text(in)));
    }
    return places;
  }

  /// What a number stands for. 0 -> none, 1 -> the first.
  ///
  /// @param all in the order they were written
  /// @param number from 1; 0 for none
  private static <T> Optional<T> numbered(List<T> all, int number) {
    return number == 0 ? Optional.empty() : Optional.of(all.get(number - 1));
  }
}
