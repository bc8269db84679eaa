package footnote.terminal;

import footnote.article.Article;
import footnote.article.Fault;
import footnote.article.Part;
import footnote.article.Source;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows what was made of a file: what is known of the article, and each part of its text with what
/// it is taken for. For whoever wonders why an article isn't found, or is quoted with a menu in it.
///
/// ```text
/// tide.txt
/// title       Tides in the bay
/// language    en
///
/// head        Tides in the bay
/// paragraph   The tide in the bay rises by four metres.
/// ```
///
/// In JSON it is an object a line, whose fields are promised to programs and don't depend on the
/// language spoken with people.
public final class ArticleFormat {
  /// Columns of a label, in any language.
  private static final int LEAST_WIDTH = 12;

  /// Labels that stand in the first column.
  private static final List<TextKey> FIELDS =
      List.of(
          TextKey.SHOW_TITLE,
          TextKey.SHOW_AUTHORS,
          TextKey.SHOW_PUBLISHER,
          TextKey.SHOW_PUBLISHED,
          TextKey.SHOW_URL,
          TextKey.SHOW_LANGUAGE,
          TextKey.INDEX_FAILED,
          TextKey.INDEX_LEFT_OUT,
          TextKey.INDEX_DOUBTFUL);

  private final Look look;
  private final Texts texts;

  /// Columns of the names of fields and kinds, with the blank behind them.
  private final int width;

  /// Measures the labels of the language once.
  ///
  /// @param look what the place can do
  /// @param texts in the reader's language
  public ArticleFormat(Look look, Texts texts) {
    this.look = look;
    this.texts = texts;
    int heading = texts.say(TextKey.SHOW_HEADING, "6").length();
    int widest =
        Stream.concat(FIELDS.stream(), Stream.of(Part.Role.values()).map(ArticleFormat::taken))
            .filter(label -> label != TextKey.SHOW_HEADING)
            .mapToInt(label -> texts.say(label).length())
            .reduce(heading, Math::max);
    this.width = Math.max(LEAST_WIDTH, widest + 1);
  }

  /// How a kind of faults is called where they are counted or told.
  public static TextKey label(Fault.Kind kind) {
    return switch (kind) {
      case FAILED -> TextKey.INDEX_FAILED;
      case LEFT_OUT -> TextKey.INDEX_LEFT_OUT;
      case DOUBTFUL -> TextKey.INDEX_DOUBTFUL;
    };
  }

  /// What a part is taken for. A header row is a row to people.
  private static TextKey taken(Part.Role role) {
    return switch (role) {
      case HEAD -> TextKey.SHOW_HEAD;
      case HEADING -> TextKey.SHOW_HEADING;
      case PARAGRAPH -> TextKey.SHOW_PARAGRAPH;
      case ITEM -> TextKey.SHOW_ITEM;
      case HEADER, ROW -> TextKey.SHOW_ROW;
      case CODE -> TextKey.SHOW_CODE;
      case NOTE -> TextKey.SHOW_NOTE;
      case BOILERPLATE -> TextKey.SHOW_BOILERPLATE;
    };
  }

  /// An article in lines that each end with `\n`, for people.
  ///
  /// @param faults of its file, if they have not been told with another article of it
  /// @return also for an article without parts: what is known of it is worth seeing
  public String render(Article article, List<Fault> faults) {
    Source source = article.source();
    StringBuilder out = new StringBuilder();
    out.append(new Paragraph().add(source.id().value(), Style.BOLD).lines(look, Margin.NONE));
    field(TextKey.SHOW_TITLE, Optional.of(source.title()), out);
    field(TextKey.SHOW_AUTHORS, Optional.of(String.join(", ", source.authors())), out);
    field(TextKey.SHOW_PUBLISHER, source.publisher(), out);
    field(TextKey.SHOW_PUBLISHED, source.published().map(Object::toString), out);
    field(TextKey.SHOW_URL, source.url(), out);
    field(TextKey.SHOW_LANGUAGE, Optional.of(source.language()), out);
    faults.forEach(fault -> fault(fault, out));
    out.append('\n');
    article.parts().forEach(part -> part(part, article.text(), out));
    return out.append('\n').toString();
  }

  /// A line with the kind of the fault for its label.
  private void fault(Fault fault, StringBuilder out) {
    field(label(fault.kind()), Optional.of(reason(fault, texts)), out);
  }

  /// A line for what is known; none for what isn't.
  private void field(TextKey name, Optional<String> value, StringBuilder out) {
    value
        .filter(text -> !text.isBlank())
        .ifPresent(
            text -> out.append(new Paragraph().add(text).lines(look, margin(texts.say(name)))));
  }

  /// A part, line by line, the label in front of the first; code keeps its spaces.
  ///
  /// @param text of the article, which the part is a range of
  private void part(Part part, String text, StringBuilder out) {
    Margin margin = margin(texts.say(taken(part.role()), String.valueOf(part.level())));
    for (String line : part.span().of(text).lines().toList()) {
      boolean code = part.role() == Part.Role.CODE;
      Paragraph shown = code ? new Paragraph().code(line) : new Paragraph().add(line);
      out.append(shown.lines(look, margin));
      margin = Margin.indent(width);
    }
  }

  /// A label as wide as all of them.
  private Margin margin(String label) {
    return Margin.hanging(label + " ".repeat(width - label.length()), Style.DIM);
  }

  /// An article as an object in a line, as the command line promises: `file`, `title`, `authors`,
  /// `publisher`, `published`, `url`, `language`, `draft`, `parts` (`kind` and `text`), `faults`.
  ///
  /// @param faults of its file, in English, if they have not been told with another article of it
  public String json(Article article, List<Fault> faults) {
    return new JsonFormat(false)
        .object(out -> {
          Source source = article.source();
          out.writeStringField("file", source.id().value());
          out.writeStringField("title", source.title());
          JsonFormat.writeStrings("authors", source.authors(), out);
          JsonFormat.writeOptional("publisher", source.publisher(), out);
          JsonFormat.writeOptional("published", source.published().map(Object::toString), out);
          JsonFormat.writeOptional("url", source.url(), out);
          out.writeStringField("language", source.language());
          out.writeBooleanField("draft", false);
          out.writeArrayFieldStart("parts");
          for (Part part : article.parts()) {
            out.writeStartObject();
            out.writeStringField("kind", kind(part));
            out.writeStringField("text", part.span().of(article.text()));
            out.writeEndObject();
          }
          out.writeEndArray();
          JsonFormat.writeStrings(
              "faults", faults.stream().map(ArticleFormat::english).toList(), out);
        });
  }

  /// A file of which no article was made, and why; in JSON with the same fields, empty.
  ///
  /// @param file its id
  /// @param json whether for a program
  public String unread(String file, List<Fault> faults, boolean json) {
    if (!json) {
      StringBuilder out = new StringBuilder();
      out.append(new Paragraph().add(file, Style.BOLD).lines(look, Margin.NONE));
      faults.forEach(fault -> fault(fault, out));
      return out.append('\n').toString();
    }
    return new JsonFormat(false)
        .object(out -> {
          out.writeStringField("file", file);
          out.writeNullField("title");
          JsonFormat.writeStrings("authors", List.of(), out);
          for (String name : List.of("publisher", "published", "url", "language")) {
            out.writeNullField(name);
          }
          out.writeBooleanField("draft", faults.stream().anyMatch(ArticleFormat::isDraft));
          JsonFormat.writeStrings("parts", List.of(), out);
          JsonFormat.writeStrings(
              "faults", faults.stream().map(ArticleFormat::english).toList(), out);
        });
  }

  /// By the reason, as the reader of its format gave it.
  ///
  /// A reader says `a draft` at the beginning of its reason, whatever follows.
  private static boolean isDraft(Fault fault) {
    return fault.kind() == Fault.Kind.LEFT_OUT && fault.reason().startsWith("a draft");
  }

  /// What a part is taken for, in JSON. A header row is a row there as well.
  private static String kind(Part part) {
    Part.Role role = part.role() == Part.Role.HEADER ? Part.Role.ROW : part.role();
    return role.name().toLowerCase(Locale.ROOT);
  }

  /// In English, for JSON.
  private static String english(Fault fault) {
    return reason(fault, Texts.english());
  }

  /// Why, behind the line of the file where there is one.
  private static String reason(Fault fault, Texts texts) {
    return fault.line() > 0
        ? texts.say(TextKey.SHOW_LINE, String.valueOf(fault.line()), fault.reason())
        : fault.reason();
  }
}
