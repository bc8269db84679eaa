package footnote.settings;

import footnote.slack.SlackSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the values of a setting are, and how they are read.
@FunctionalInterface
interface SettingType<T> {
  /// Reads the value, or tells by an [IllegalArgumentException] what it must be.
  T read(RawSetting given);

  /// A folder or a file.
  SettingType<Path> PATH = given -> path(given.text(), given.base());

  /// Folders or files, at least one.
  SettingType<List<Path>> PATHS =
      given -> given.texts().stream().map(text -> path(text, given.base())).toList();

  /// Names of folders, each without a path, or `none`.
  SettingType<List<String>> FOLDER_NAMES =
      given -> {
        List<String> names =
            given.texts().stream()
                .flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
                .filter(name -> !name.isEmpty() && !name.equals("none"))
                .toList();
        for (String name : names) {
          if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw illegal(name, "the name of a folder, without a path");
          }
        }
        return names;
      };

  /// `true` or `false`.
  SettingType<Boolean> FLAG =
      given -> oneOf(given.text(), List.of("true", "false"), "true"::equals);

  /// A command of Slack: a slash and at most 31 characters behind it.
  SettingType<String> SLASH_COMMAND =
      given -> {
        if (!SlackSettings.isCommand(given.text())) {
          throw illegal(given.text(), "a slash and 1 to 31 characters without space");
        }
        return given.text();
      };

  /// The id of an app of Slack: two numbers with a point between, or `none`.
  SettingType<Optional<String>> CLIENT_ID =
      given -> {
        if (!given.text().matches("none|[0-9]{1,30}\\.[0-9]{1,30}")) {
          throw illegal(given.text(), "none, or two numbers with a point between");
        }
        return Optional.of(given.text()).filter(it -> !it.equals("none"));
      };

  /// A whole number in bounds, both included.
  static SettingType<Integer> number(int least, int most) {
    return given -> {
      try {
        int number = Integer.parseInt(given.text());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Told below, as any other number that is none of these.
      }
      throw illegal(given.text(), "a whole number from " + least + " to " + most);
    };
  }

  /// An address with one of these schemes and a host.
  static SettingType<String> url(String... schemes) {
    List<String> allowed = List.of(schemes);
    return given -> {
      try {
        URI uri = new URI(given.text());
        if (uri.getHost() != null && allowed.contains(String.valueOf(uri.getScheme()))) {
          return given.text();
        }
      } catch (URISyntaxException _) {
        // Told below, as any other text that is none.
      }
      throw illegal(given.text(), "an address with " + String.join(":// or ", allowed) + "://");
    };
  }

  /// One of an enum's constants, in lower case.
  static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();
    return given ->
        oneOf(given.text(), names, name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
  }

  private static <T> T oneOf(String text, List<String> names, Function<String, T> value) {
    if (!names.contains(text)) {
      throw illegal(text, String.join(" or ", names));
    }
    return value.apply(text);
  }

  private static Path path(String text, Path base) {
    if (text.isBlank()) {
      throw illegal(text, "a path");
    }
    try {
      return base.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "illegal value \"" + text + "\", must be a path: " + e.getReason(), e);
    }
  }

  private static IllegalArgumentException illegal(String text, String expected) {
    return new IllegalArgumentException("illegal value \"" + text + "\", must be " + expected);
  }
}
