package footnote.web;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The pages' templates, of the files `*.mustache` beside the style. What they show is escaped
/// always: none of them has three braces, which would not.
///
/// ```java
/// templates.page("words").execute(Map.of("title", "<b>")); // &lt;b&gt;
/// ```
final class Templates {
  private static final Map<String, String> FILES =
      Map.of(
          "search", "search.mustache",
          "passage", "passage.mustache",
          "sources", "sources.mustache",
          "words", "words.mustache");

  private final Map<String, Template> pages;

  /// Reads and compiles them all.
  Templates() {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withCollector(new Values())
            .withLoader(name -> new StringReader(read(name + ".mustache")));
    this.pages =
        FILES.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, it -> compiler.compile(read(it.getValue()))));
  }

  /// Reads records and maps as the library does, and shows of an [Optional] what is in it.
  private static final class Values extends DefaultCollector {
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }

  /// A template by its name.
  Template page(String name) {
    return Objects.requireNonNull(pages.get(name));
  }

  /// A file of the pages.
  static String read(String file) {
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("illegal file: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
