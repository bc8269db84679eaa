package footnote.format.pdf;

import footnote.article.Part;
import footnote.article.Place;
import footnote.format.Metadata;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a document that another process has read comes over: what it says of itself, its text and
/// parts, and what the operator has to know. What comes is checked as any input.
///
/// Everything is written in the order of the components: strings as their length and their bytes in
/// UTF-8, lists as their size and their entries, what may be missing behind a flag. Both ends are
/// of one version of the program, so that nothing is marked by name or version.
///
/// ```
/// true | known: title, authors, publisher, date, address, language | text | parts | remarks
/// false | the reason why it can't be read
/// ```
///
/// @param known what the file says of itself
/// @param text all that is seen of it
/// @param parts of the text, in order
/// @param remarks faults that left a document all the same
record DocumentWire(Metadata known, String text, List<Part> parts, List<String> remarks) {
  /// Bytes of a title, a name or an address, and entries of a list of them.
  private static final int LONGEST_LABEL = 1 << 16;

  /// A part is a paragraph as a rule: no book has so many.
  private static final int MOST_PARTS = 10_000_000;

  /// Writes all of it and flushes.
  void write(DataOutputStream out) throws IOException {
    write(out, known.title());
    write(out, known.authors());
    write(out, known.publisher());
    write(out, known.published().map(PartialDate::toString));
    write(out, known.url());
    write(out, known.language());
    write(out, text);
    out.writeInt(parts.size());
    for (Part part : parts) {
      write(out, part);
    }
    write(out, remarks);
    out.flush();
  }

  /// What [#write] wrote.
  ///
  /// @param longest bytes of the text
  /// @throws IOException when it breaks off, or a number in it is beyond its bounds
  static DocumentWire read(DataInputStream in, int longest) throws IOException {
    Metadata known =
        new Metadata(
            optional(in),
            list(in),
            optional(in),
            optional(in).flatMap(PartialDate::parse),
            optional(in),
            optional(in));
    String text = string(in, longest);
    int count = within(in.readInt(), MOST_PARTS);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(part(in));
    }
    return new DocumentWire(known, text, parts, list(in));
  }

  /// Writes a part; a lead that is missing is -1 twice, so that each part has the same numbers.
  private static void write(DataOutputStream out, Part part) throws IOException {
    write(out, part.role().name());
    out.writeInt(part.span().start());
    out.writeInt(part.span().end());
    out.writeByte(part.level());
    out.writeInt(part.lead().map(Span::start).orElse(-1));
    out.writeInt(part.lead().map(Span::end).orElse(-1));
    write(out, part.place().map(place -> place.kind().name()));
    write(out, part.place().map(Place::label).orElse(""));
  }

  /// A part; a role or a kind that there isn't is an [IllegalArgumentException].
  private static Part part(DataInputStream in) throws IOException {
    Part.Role role = Part.Role.valueOf(string(in, LONGEST_LABEL));
    Span span = new Span(in.readInt(), in.readInt());
    int level = in.readByte();
    int start = in.readInt();
    int end = in.readInt();
    Optional<Place.Kind> kind = optional(in).map(Place.Kind::valueOf);
    String label = string(in, LONGEST_LABEL);
    return new Part(
        role,
        span,
        level,
        start < 0 ? Optional.empty() : Optional.of(new Span(start, end)),
        kind.map(each -> new Place(each, label)));
  }

  /// Writes a list behind its size.
  private static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String each : strings) {
      write(out, each);
    }
  }

  /// A list, whose size is checked before an entry is read.
  private static List<String> list(DataInputStream in) throws IOException {
    int count = within(in.readInt(), LONGEST_LABEL);
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(string(in, LONGEST_LABEL));
    }
    return strings;
  }

  /// Writes a flag and, present or not, a string.
  private static void write(DataOutputStream out, Optional<String> string) throws IOException {
    out.writeBoolean(string.isPresent());
    write(out, string.orElse(""));
  }

  /// A label that may be missing; its string is read either way.
  private static Optional<String> optional(DataInputStream in) throws IOException {
    boolean there = in.readBoolean();
    String string = string(in, LONGEST_LABEL);
    return there ? Optional.of(string) : Optional.empty();
  }

  /// Writes a string behind its length in bytes: Java's own `writeUTF` ends at 65,535 of them.
  ///
  /// @param string as it is, but that half surrogate pairs become question marks
  static void write(DataOutputStream out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// A string of at most so many bytes.
  static String string(DataInputStream in, int longest) throws IOException {
    int length = within(in.readInt(), longest);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("answer breaks off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// A number that comes from outside, if it makes sense: it is what memory is asked for by.
  ///
  /// @throws IOException when it is negative or too large
  private static int within(int value, int most) throws IOException {
    if (value < 0 || value > most) {
      throw new IOException("illegal answer: " + value + ", must be 0 to " + most);
    }
    return value;
  }
}
