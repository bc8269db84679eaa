package footnote.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a person reads stands in the files of `wording` and nowhere in the code: a string of the
/// sources that looks like words for people fails here.
///
/// What is for programmers may be in English: annotations, logs, and what an exception says. So may
/// what is wrong with a file or the index, which `corpus`, `format` and the engine tell in one
/// sentence for people and for JSON.
class SentencesInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java/footnote");

  /// The packages that speak with people, and those whose findings they tell.
  private static final List<String> ROOMS =
      List.of(
          "cli",
          "settings",
          "discord",
          "slack",
          "web",
          "terminal",
          "chat",
          "eval",
          "wording",
          "answer",
          "question");

  /// Two words with a blank between, or a word as sentences and labels begin.
  private static final Pattern WORDS =
      Pattern.compile("(?U)[\\p{L}’']{2,}[,;:.]? [\\p{L}’']{2,}|^\\W*\\p{Lu}\\p{Ll}{3,}\\W*$");

  private static final Pattern LABEL = Pattern.compile("\\{\\{say\\.(\\w+)}}");

  /// Calls whose strings are patterns, not words, or are said to the log.
  private static final Set<String> NOT_SAID =
      Set.of(
          "Pattern.compile",
          "compile",
          "LOG.info",
          "LOG.warn",
          "LOG.error",
          "LOG.debug",
          "matches",
          "split",
          "replaceAll",
          "replaceFirst");

  /// Strings that look like words for people, each with the reason why it stands in the code.
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("Slack", "the platform's name"),
          Map.entry("text/plain; version=0.0.4", "a type of media"),
          Map.entry(
              "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
              "a policy for browsers"),
          Map.entry("slack.mode: socket", "a setting as it is written"),
          Map.entry("slack.mode: http", "a setting as it is written"),
          Map.entry("slack.client-id, SLACK_CLIENT_SECRET: ", "names of settings"),
          Map.entry("footnote sources", "a command as it is typed"),
          Map.entry("Hyper", "a terminal's name"),
          Map.entry("Tabby", "a terminal's name"),
          Map.entry("Authorization", "HTTP"),
          Map.entry("Cookie", "HTTP"),
          Map.entry("Location", "HTTP"),
          Map.entry("No Content", "HTTP"),
          Map.entry("; Path=/slack; Secure; HttpOnly; SameSite=Lax", "HTTP"),
          Map.entry("default-src 'none'; frame-ancestors 'none'", "HTTP"),
          Map.entry(
              "<!doctype html><meta charset=\"utf-8\"><title>Footnote</title><p>",
              "markup around the program's name"),
          Map.entry("home tab", "for the log"),
          Map.entry("limit per user", "an argument's name in an exception"),
          Map.entry("limit per channel", "an argument's name in an exception"),
          Map.entry("first quote", "a measure's name, and a key of JSON"),
          Map.entry("quotes shown", "a measure's name, and a key of JSON"),
          Map.entry("quotes shown right", "a measure's name, and a key of JSON"),
          Map.entry("first three quotes", "a measure's name, and a key of JSON"),
          Map.entry("false answers", "a measure's name, and a key of JSON"),
          Map.entry("false abstentions", "a measure's name, and a key of JSON"),
          Map.entry(
              "article that the question asks for by “",
              "a reason of --explain, which JSON has as well: in English, as those of ranking"),
          Map.entry("answer to a part of the question", "a reason of --explain, likewise"),
          Map.entry("” taken for “", "a reason of --explain, likewise"),
          Map.entry("article that holds no more", "a reason of --explain, likewise"),
          Map.entry("footnote: tokens of Slack, version 1", "an input of HKDF"),
          Map.entry("definition of what is asked for", "a reason of --explain, likewise"),
          Map.entry("heading that the question names", "a reason of --explain, likewise"),
          Map.entry("public, max-age=3600", "HTTP"),
          Map.entry("Vary", "HTTP"));

  @Test
  void areNone() {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : files()) {
      List<String> sentences = sentences(new Source(file.toUri(), read(file)));
      sentences.removeIf(ALLOWED::containsKey);
      if (!sentences.isEmpty()) {
        found.put(SOURCES.relativize(file).toString(), sentences);
      }
    }
    assertThat(found).as("words for people in the code: they belong into wording").isEmpty();
  }

  @Test
  void areAllowedOnlyWhereTheyStand() {
    Set<String> all = new TreeSet<>();
    files().forEach(file -> all.addAll(sentences(new Source(file.toUri(), read(file)))));
    assertThat(all).containsAll(ALLOWED.keySet());
  }

  @Test
  void areFoundInCodeThatHasSome() {
    assertThat(
            sentences(
                """
                class A {
                  static final String LABEL = "Strong evidence";
                  String say(int n) { return "There " + (n == 1 ? "is one" : "are many"); }
                  String label() { return "Indexing"; }
                  String page() { return \"""
                      Usage: footnote ask
                      \"""; }
                }
                """))
        .containsExactly(
            "Strong evidence", "There ", "is one", "are many", "Indexing", "Usage: footnote ask\n");
  }

  @Test
  void areNotWhatOnlyProgrammersRead() {
    assertThat(
            sentences(
                """
                class A {
                  @SuppressWarnings("not for people")
                  void a(int n) {
                    LOG.info("asked {} times today", n);
                    if (n < 0) { throw new IllegalArgumentException("illegal number: " + n + ", must be more"); }
                    Pattern.compile("(?:last|past) week");
                    print("a", "key.of.text", ", ", "{0}");
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void useEachTextSomewhere() {
    String code = String.join("\n", codeBesideTheKeys()) + String.join("\n", namedInTemplates());
    assertThat(Arrays.stream(TextKey.values()).map(TextKey::name))
        .allSatisfy(name ->
            assertThat(Pattern.compile("TextKey\\." + name + "\\b").matcher(code).find())
                .as("TextKey.%s is used", name)
                .isTrue());
  }

  /// The labels that templates of pages name, as code would name them: `{{say.skip}}`.
  private static List<String> namedInTemplates() {
    try (Stream<Path> all = Files.list(Path.of("src/main/resources/footnote/web"))) {
      return all.filter(file -> file.toString().endsWith(".mustache"))
          .flatMap(file -> LABEL.matcher(read(file)).results())
          .map(label -> "TextKey.WEB_LABEL_" + label.group(1).toUpperCase(Locale.ROOT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> codeBesideTheKeys() {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("TextKey.java"))
          .map(SentencesInCodeTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String room : ROOMS) {
      Path folder = SOURCES.resolve(room);
      if (Files.exists(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sentences(String code) {
    return sentences(new Source(URI.create("string:///A.java"), code));
  }

  private static List<String> sentences(Source source) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(source));
    List<String> found = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(found).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /// A source file in memory.
  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(URI uri, String code) {
      super(uri, JavaFileObject.Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  /// Collects the strings that look like words for people, wherever such may stand.
  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<String> found;

    Scanner(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      if (literal.getValue() instanceof String text && WORDS.matcher(text).find()) {
        found.add(text);
      }
      return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
      return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void none) {
      String type = creation.getIdentifier().toString();
      return type.endsWith("Exception") || type.endsWith("Error")
          ? null
          : super.visitNewClass(creation, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      String method = call.getMethodSelect().toString();
      boolean unsaid =
          method.equals("super")
              || NOT_SAID.stream().anyMatch(it -> method.equals(it) || method.endsWith("." + it));
      return unsaid ? scan(call.getMethodSelect(), null) : super.visitMethodInvocation(call, null);
    }
  }
}
