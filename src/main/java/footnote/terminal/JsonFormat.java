package footnote.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import footnote.answer.Answer;
import footnote.answer.Checked;
import footnote.answer.Citation;
import footnote.answer.Curation;
import footnote.answer.Evidence;
import footnote.answer.Excerpt;
import footnote.article.ArticleSummary;
import footnote.article.Lead;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.dates.RelativeDate;
import footnote.wording.AnswerNotes;
import footnote.wording.Surface;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows values to programs: one JSON object a line (JSON Lines). What is a sentence in it is in
/// English, whatever language is spoken with people. The shapes are promised: fields are added,
/// none is renamed or dropped.
///
/// ```json
/// {"id":"q1","question":"Who closed the port?","outcome":"found",
///  "evidence":{"label":"strong","score":0.92,"matched":["closed","port"],"missing":[]},
///  "citations":[{"rank":1,"score":14.9,"quote":"The mayor had closed it …","kind":"sentence","lead":null,
///    "path":[],"passage":{"id":"vgzuiyeezx6g","ordinal":0,"paragraph":1,"part":"body","start":20,"end":181,
///    "text":"…"},"article":{"id":"port.md","title":"Port reopens early","authors":["J. Roe"],
///    "publisher":"Daily Star","published":"2024-03-14","url":null}}],
///  "suggestions":[],"took_ms":4.2}
/// ```
///
/// Characters that a terminal would obey are escaped, so that a person may look at the output too.
public final class JsonFormat {
  /// Characters of an address with the place in it.
  private static final int LONGEST_URL = 2_000;

  private static final Texts ENGLISH = Texts.english().on(Surface.TERMINAL);

  private final JsonFactory json = new JsonFactory();
  private final boolean explain;

  /// Writes objects.
  ///
  /// @param explain whether each citation has its reasons
  public JsonFormat(boolean explain) {
    this.explain = explain;
  }

  /// What an object is made of.
  @FunctionalInterface
  public interface Body {
    /// Writes the fields of an object that has been begun and will be ended.
    void writeTo(JsonGenerator out) throws IOException;
  }

  /// An object in a line that ends with `\n`.
  ///
  /// @param body writes its fields
  public String object(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = json.createGenerator(text)) {
      out.writeStartObject();
      body.writeTo(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write JSON: " + e.getMessage(), e);
    }
    return Visible.escapedInJson(text.toString()) + "\n";
  }

  /// An answer, in the shape that the command line promises.
  ///
  /// @param id the JSON of the question's id, `null` for none; copied as it stands
  /// @param milliseconds how long it took, told with one decimal
  public String answer(String id, Answer answer, double milliseconds) {
    return object(out -> {
      out.writeFieldName("id");
      out.writeRawValue(id);
      out.writeStringField("question", answer.question().text());
      writeOutcome(answer, out);
      out.writeFieldName("took_ms");
      out.writeNumber(String.format(Locale.ROOT, "%.1f", milliseconds));
    });
  }

  /// A passage with the ones around it: `passage`, `before`, `after`, `article`.
  public String excerpt(Excerpt excerpt) {
    return object(out -> {
      writePassage("passage", excerpt.passage(), excerpt.passage().span().start(), out);
      writePassages("before", excerpt.before(), out);
      writePassages("after", excerpt.after(), out);
      writeSource("article", excerpt.passage().source(), out);
      writeOutdated(excerpt.outdated(), out);
    });
  }

  /// An article of the list of sources.
  public String listing(ArticleSummary listing) {
    return object(out -> {
      writeSourceFields(listing.source(), out);
      out.writeStringField("language", listing.source().language());
      out.writeNumberField("passages", listing.passages());
    });
  }

  /// What came of the question: `found`, `nothing`, `refused` or `not_ready`; each with all fields,
  /// so that a program needs no test for their presence.
  private void writeOutcome(Answer answer, JsonGenerator out) throws IOException {
    switch (answer) {
      case Answer.Found found -> {
        out.writeStringField("outcome", "found");
        writeEvidence(found.evidence(), out);
        writeCitations(found.citations(), out);
        if (!found.corrected().isEmpty()) {
          writeSpellings("corrected", found.corrected(), out);
        }
        writeSuggestions(found.suggestions(), found.undated(), out);
      }
      case Answer.Listed listed -> {
        out.writeStringField("outcome", "found");
        writeEvidence(listed.evidence(), out);
        writeCitations(listed.citations(), out);
        out.writeNumberField("listed", listed.all());
        writeSuggestions(List.of(), 0, out);
      }
      case Answer.Statements said -> {
        out.writeStringField("outcome", "found");
        writeEvidence(said.evidence(), out);
        writeCitations(said.citations(), out);
        writeStatements(said.statements(), out);
        writeSuggestions(List.of(), 0, out);
      }
      case Answer.NothingFound nothing -> {
        out.writeStringField("outcome", "nothing");
        if (nothing.talked().isPresent()) {
          List<String> lines = new AnswerNotes(ENGLISH).talk(nothing, nothing.talked().get());
          out.writeStringField("reason", String.join(" ", lines));
        }
        writeEvidence(nothing.evidence(), out);
        writeCitations(nothing.closest(), out);
        writeSuggestions(nothing.suggestions(), nothing.undated(), out);
      }
      case Answer.Refused refused ->
          writeNoAnswer("refused", new AnswerNotes(ENGLISH).refused(refused.refusal()), out);
      case Answer.NotReady _ -> writeNoAnswer("not_ready", ENGLISH.say(TextKey.NOT_READY), out);
    }
  }

  /// A question that was not searched for: all is empty but the reason.
  private static void writeNoAnswer(String outcome, String reason, JsonGenerator out)
      throws IOException {
    out.writeStringField("outcome", outcome);
    out.writeStringField("reason", reason);
    out.writeObjectFieldStart("evidence");
    out.writeNullField("label");
    out.writeNullField("score");
    writeStrings("matched", List.of(), out);
    writeStrings("missing", List.of(), out);
    out.writeEndObject();
    writeStrings("citations", List.of(), out);
    writeStrings("suggestions", List.of(), out);
  }

  /// How good the evidence is; `score` is from 0 to 1, the words are as they were asked.
  private static void writeEvidence(Evidence evidence, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("evidence");
    out.writeStringField("label", evidence.label().word());
    out.writeNumberField("score", evidence.score());
    writeStrings("matched", evidence.matched(), out);
    writeStrings("missing", evidence.missing(), out);
    out.writeEndObject();
  }

  /// An array, best first; those that only come close are in the same field.
  private void writeCitations(List<Citation> citations, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      writeCitation(citation, out);
    }
    out.writeEndArray();
  }

  /// Each with its evidence and its quote, null where there is none.
  private void writeStatements(List<Checked> statements, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("statements");
    for (Checked one : statements) {
      out.writeStartObject();
      out.writeStringField("text", one.text());
      writeEvidence(one.evidence(), out);
      out.writeFieldName("citation");
      if (one.quote().isPresent()) {
        writeCitation(one.quote().get(), out);
      } else {
        out.writeNull();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// A citation; `also`, `curated` and `reasons` only where there are any.
  private void writeCitation(Citation citation, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("rank", citation.number());
    out.writeNumberField("score", citation.score());
    out.writeStringField("quote", citation.text());
    out.writeStringField("kind", citation.kind().name().toLowerCase(Locale.ROOT));
    writeLead(citation.lead(), out);
    writeDates(citation, out);
    writeStrings("path", citation.passage().path(), out);
    writeOptional("url", citation.url(LONGEST_URL), out);
    writePassage("passage", citation.passage(), citation.quote().start(), out);
    writeSource("article", citation.source(), out);
    writeOutdated(citation.outdated(), out);
    if (!citation.also().isEmpty()) {
      writeStrings("also", citation.also().stream().map(also -> also.id().value()).toList(), out);
    }
    if (citation.curation().isPresent()) {
      Curation curation = citation.curation().get();
      out.writeObjectFieldStart("curated");
      out.writeStringField("question", curation.question());
      out.writeStringField("by", curation.by());
      out.writeEndObject();
    }
    if (explain) {
      writeStrings("reasons", citation.reasons(), out);
    }
    out.writeEndObject();
  }

  /// Why the article holds no more: `superseded_by` with the newer one, `valid_until` with its last
  /// day, each null where it isn't that; left out where it holds.
  private static void writeOutdated(Outdated outdated, JsonGenerator out) throws IOException {
    if (!outdated.holdsNoMore()) {
      return;
    }
    out.writeObjectFieldStart("outdated");
    if (outdated.newer().isPresent()) {
      writeSource("superseded_by", outdated.newer().get(), out);
    } else {
      out.writeNullField("superseded_by");
    }
    writeOptional("valid_until", outdated.until().map(Object::toString), out);
    out.writeEndObject();
  }

  /// What is to be read before the quote, with its place in the article's text; null for none.
  private static void writeLead(Optional<Lead> lead, JsonGenerator out) throws IOException {
    if (lead.isEmpty()) {
      out.writeNullField("lead");
      return;
    }
    out.writeObjectFieldStart("lead");
    out.writeStringField("text", lead.get().text());
    out.writeNumberField("start", lead.get().span().start());
    out.writeNumberField("end", lead.get().span().end());
    out.writeStringField("kind", lead.get().kind().name().toLowerCase(Locale.ROOT));
    out.writeEndObject();
  }

  /// The dates in the quote that count from the article's; left out where there are none.
  private static void writeDates(Citation citation, JsonGenerator out) throws IOException {
    List<RelativeDate> dates = citation.dates();
    if (dates.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("dates");
    for (RelativeDate date : dates) {
      out.writeStartObject();
      out.writeStringField("text", citation.passage().textOf(date.span()));
      out.writeNumberField("start", date.span().start());
      out.writeNumberField("end", date.span().end());
      out.writeStringField("date", date.date().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// Words that may have been meant; `undated` only where a date filter left something out for it.
  private static void writeSuggestions(List<Spelling> suggestions, int undated, JsonGenerator out)
      throws IOException {
    writeSpellings("suggestions", suggestions, out);
    if (undated > 0) {
      out.writeNumberField("undated", undated);
    }
  }

  /// Words with what the articles have instead, and in how many passages.
  private static void writeSpellings(String name, List<Spelling> spellings, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Spelling spelling : spellings) {
      out.writeStartObject();
      out.writeStringField("word", spelling.word());
      out.writeStringField("instead", spelling.instead());
      out.writeNumberField("passages", spelling.passages());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// An array of passages, in the order of the article.
  private static void writePassages(String name, List<Passage> passages, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Passage passage : passages) {
      out.writeStartObject();
      writePassageFields(passage, passage.span().start(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// @param quote where the quote begins, in the article's text
  private static void writePassage(String name, Passage passage, int quote, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(name);
    writePassageFields(passage, quote, out);
    out.writeEndObject();
  }

  /// A passage. `start` and `end` are UTF-16 units in the article's text; `paragraph` is that of
  /// the quote and 0 in a note.
  ///
  /// @param quote where the quote begins, in the article's text
  private static void writePassageFields(Passage passage, int quote, JsonGenerator out)
      throws IOException {
    out.writeStringField("id", passage.id());
    out.writeNumberField("ordinal", passage.ordinal());
    out.writeNumberField("paragraph", passage.paragraphAt(quote));
    out.writeStringField("part", passage.note() ? "note" : "body");
    Optional<Place> place = passage.placeAt(quote);
    if (place.isPresent()) {
      writePlace(place.get(), out);
    }
    out.writeNumberField("start", passage.span().start());
    out.writeNumberField("end", passage.span().end());
    out.writeStringField("text", passage.text());
  }

  /// A page's number is one, unless it is counted in letters.
  ///
  /// The field is named by the kind: `page`, `slide`, `sheet`.
  private static void writePlace(Place place, JsonGenerator out) throws IOException {
    out.writeFieldName(place.kind().name().toLowerCase(Locale.ROOT));
    if (place.label().matches("\\d{1,9}")) {
      out.writeNumber(Integer.parseInt(place.label()));
    } else {
      out.writeString(place.label());
    }
  }

  /// The article as an object of its own.
  private static void writeSource(String name, Source source, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(name);
    writeSourceFields(source, out);
    out.writeEndObject();
  }

  /// What is known of an article; null where it isn't.
  private static void writeSourceFields(Source source, JsonGenerator out) throws IOException {
    out.writeStringField("id", source.id().value());
    out.writeStringField("title", source.title());
    writeStrings("authors", source.authors(), out);
    writeOptional("publisher", source.publisher(), out);
    writeOptional("published", source.published().map(Object::toString), out);
    writeOptional("url", source.url(), out);
  }

  /// A list of texts, each as it is.
  static void writeStrings(String name, List<String> values, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /// A text, or null where it isn't known.
  static void writeOptional(String name, Optional<String> value, JsonGenerator out)
      throws IOException {
    out.writeFieldName(name);
    if (value.isPresent()) {
      out.writeString(value.get());
    } else {
      out.writeNull();
    }
  }
}
