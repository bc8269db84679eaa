package footnote.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files made by the programs that people make them with; `make.sh` beside them has the commands.
public final class Samples {
  private Samples() {}

  public static Read read(String name) {
    return read(name, CorpusLimits.usual());
  }

  public static Read read(String name, CorpusLimits limits) {
    return Read.of(name, bytes(name), limits);
  }

  public static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("samples/" + name)) {
      if (in == null) {
        throw new AssertionError("no sample: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Each part with its role, its level and the page or the like that it begins on.
  public static java.util.List<String> parts(Read read) {
    return read.article().parts().stream()
        .map(part ->
            part.role()
                + (part.level() > 0 ? " " + part.level() : "")
                + part.place().map(place -> " @" + place.label()).orElse("")
                + ": "
                + part.span().of(read.article().text()))
        .toList();
  }
}
