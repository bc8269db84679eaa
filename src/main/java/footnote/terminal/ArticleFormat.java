package footnote.terminal;

import com.fasterxml.jackson.core.JsonGenerator;
import footnote.article.Article;
import footnote.article.Fault;
import footnote.article.Part;
import footnote.article.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows what was made of a file: what is known of the article, and each part of its text with what
/// it is taken for.
public final class ArticleFormat {
  /// Columns of the names of kinds.
  private static final int NAMES = 12;

  private final Look look;

  public ArticleFormat(Look look) {
    this.look = look;
  }

  /// An article in lines that each end with `\n`, for people.
  public String render(Article article, List<Fault> faults) {
    Source source = article.source();
    StringBuilder out = new StringBuilder();
    out.append(new Paragraph().add(source.id().value(), Style.BOLD).lines(look, Margin.NONE));
    field("title", Optional.of(source.title()), out);
    field("authors", Optional.of(String.join(", ", source.authors())), out);
    field("publisher", source.publisher(), out);
    field("published", source.published().map(Object::toString), out);
    field("url", source.url(), out);
    field("language", Optional.of(source.language()), out);
    faults.forEach(fault -> field(name(fault), Optional.of(reason(fault)), out));
    out.append('\n');
    article.parts().forEach(part -> part(part, article.text(), out));
    return out.append('\n').toString();
  }

  private void field(String name, Optional<String> value, StringBuilder out) {
    value
        .filter(text -> !text.isBlank())
        .ifPresent(text -> out.append(new Paragraph().add(text).lines(look, label(name))));
  }

  private void part(Part part, String text, StringBuilder out) {
    String name = kind(part) + (part.role() == Part.Role.HEADING ? " " + part.level() : "");
    Margin margin = label(name);
    for (String line : part.span().of(text).lines().toList()) {
      boolean code = part.role() == Part.Role.CODE;
      Paragraph shown = code ? new Paragraph().code(line) : new Paragraph().add(line);
      out.append(shown.lines(look, margin));
      margin = Margin.indent(NAMES);
    }
  }

  private static Margin label(String name) {
    return Margin.hanging(String.format(Locale.ROOT, "%-" + NAMES + "s", name), Style.DIM);
  }

  /// An article as an object in a line, as the command line promises.
  public String json(Article article, List<Fault> faults) {
    return new JsonFormat(false)
        .object(out -> {
          Source source = article.source();
          out.writeStringField("file", source.id().value());
          out.writeStringField("title", source.title());
          strings("authors", source.authors(), out);
          optional("publisher", source.publisher(), out);
          optional("published", source.published().map(Object::toString), out);
          optional("url", source.url(), out);
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
          strings("faults", faults.stream().map(ArticleFormat::reason).toList(), out);
        });
  }

  /// A file of which no article was made, and why.
  public String unread(String file, List<Fault> faults, boolean json) {
    if (!json) {
      StringBuilder out = new StringBuilder();
      out.append(new Paragraph().add(file, Style.BOLD).lines(look, Margin.NONE));
      faults.forEach(fault -> field(name(fault), Optional.of(reason(fault)), out));
      return out.append('\n').toString();
    }
    return new JsonFormat(false)
        .object(out -> {
          out.writeStringField("file", file);
          out.writeNullField("title");
          strings("authors", List.of(), out);
          for (String name : List.of("publisher", "published", "url", "language")) {
            out.writeNullField(name);
          }
          out.writeBooleanField("draft", faults.stream().anyMatch(ArticleFormat::isDraft));
          strings("parts", List.of(), out);
          strings("faults", faults.stream().map(ArticleFormat::reason).toList(), out);
        });
  }

  private static boolean isDraft(Fault fault) {
    return fault.kind() == Fault.Kind.LEFT_OUT && fault.reason().startsWith("a draft");
  }

  /// A header row is a row to people.
  private static String kind(Part part) {
    Part.Role role = part.role() == Part.Role.HEADER ? Part.Role.ROW : part.role();
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Fault fault) {
    return switch (fault.kind()) {
      case FAILED -> "failed";
      case LEFT_OUT -> "left out";
      case DOUBTFUL -> "doubtful";
    };
  }

  private static String reason(Fault fault) {
    return (fault.line() > 0 ? "line " + fault.line() + ": " : "") + fault.reason();
  }

  private static void strings(String name, List<String> values, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private static void optional(String name, Optional<String> value, JsonGenerator out)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }
}
