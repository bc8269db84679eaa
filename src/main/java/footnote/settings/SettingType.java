package footnote.settings;

import footnote.access.Platform;
import footnote.address.Site;
import footnote.slack.SlackSettings;
import footnote.state.Database;
import footnote.text.Label;
import footnote.text.LanguageCode;
import footnote.wording.Languages;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import footnote.wording.Texts;
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

/// What the values of a setting are, and how they are read. Each fault says what was given and what
/// it must be.
@FunctionalInterface
interface SettingType<T> {
  /// Reads the value.
  ///
  /// @throws IllegalValueException when it is none of this type; the notice says what it must be
  T read(RawSetting given);

  /// A folder or a file.
  ///
  /// A relative one begins at [RawSetting#base]. Whether it is there is not looked at here.
  SettingType<Path> PATH = given -> path(given.text(), given.base());

  /// Folders or files, at least one.
  SettingType<List<Path>> PATHS =
      given -> given.texts().stream().map(text -> path(text, given.base())).toList();

  /// Names of folders, each without a path, or `none`.
  ///
  /// Several may stand in one text, parted by commas or blanks, as a variable needs it.
  SettingType<List<String>> FOLDER_NAMES =
      given -> {
        List<String> names =
            given.texts().stream()
                .flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
                .filter(name -> !name.isEmpty() && !name.equals("none"))
                .toList();
        for (String name : names) {
          if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw illegal(name, TextKey.VALUE_FOLDER_NAME);
          }
        }
        return names;
      };

  /// Where a folder of articles is on the web, or `none`.
  SettingType<Optional<Site>> SITE =
      given -> {
        if (given.text().equals("none")) {
          return Optional.empty();
        }
        Optional<Site> site = Site.of(given.text());
        if (site.isEmpty()) {
          throw illegal(
              given.text(),
              Notice.of(
                  TextKey.VALUE_SITE,
                  either(Site.rules()),
                  String.join(", ", Site.placeholders())));
        }
        return site;
      };

  /// A name on one line, or `none`.
  ///
  /// White space is folded, and what is longer than 300 UTF-16 units is cut.
  SettingType<Optional<String>> NAME =
      given -> Label.of(given.text(), 300).filter(name -> !name.equals("none"));

  /// The name of a collection, by which people choose it.
  ///
  /// It has 1 to 32 characters: `a` to `z`, digits and, not at its beginning, hyphens.
  SettingType<String> COLLECTION_NAME =
      given -> {
        if (!given.text().matches("[a-z0-9][a-z0-9-]{0,31}")) {
          throw illegal(given.text(), TextKey.VALUE_COLLECTION_NAME);
        }
        return given.text();
      };

  /// Names of collections, or `all`, which is an empty list.
  ///
  /// Any name is taken: only [SettingsReader] knows which collections there are.
  SettingType<List<String>> COLLECTIONS =
      given ->
          given.texts().stream()
              .flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
              .filter(name -> !name.isEmpty() && !name.equals("all"))
              .distinct()
              .toList();

  /// Patterns of paths, none of them empty.
  SettingType<List<String>> GLOBS =
      given -> {
        if (given.texts().stream().anyMatch(String::isBlank)) {
          throw illegal("", TextKey.VALUE_GLOB);
        }
        return given.texts();
      };

  /// The language of articles, by its code.
  SettingType<String> LANGUAGE_CODE =
      given ->
          LanguageCode.of(given.text())
              .orElseThrow(() -> illegal(given.text(), TextKey.VALUE_LANGUAGE_CODE));

  /// Ids of a platform, each of what the key names.
  ///
  /// @param key of a rule of readers
  /// @return of Discord 15 to 20 digits (Discord: snowflakes); of Slack a letter for what it is of,
  ///   `T` for workspaces, `S` for user groups, `U` or `W` for people, else for channels, with 2 to
  ///   40 letters and digits behind it
  static SettingType<List<String>> ids(Platform platform, String key) {
    String begin =
        switch (key) {
          case "workspace" -> "T";
          case "group" -> "S";
          case "user" -> "[UW]";
          default -> "[CDG]";
        };
    return given -> {
      for (String id : given.texts()) {
        switch (platform) {
          case DISCORD -> {
            if (!id.matches("[1-9][0-9]{14,19}")) {
              throw illegal(id, Notice.of(TextKey.VALUE_DISCORD_ID, key));
            }
          }
          case SLACK -> {
            if (!id.matches(begin + "[A-Z0-9]{2,40}")) {
              throw illegal(id, Notice.of(TextKey.VALUE_SLACK_ID, key, begin));
            }
          }
        }
      }
      return given.texts();
    };
  }

  /// `true` or `false`.
  SettingType<Boolean> FLAG =
      given -> oneOf(given.text(), List.of("true", "false"), "true"::equals);

  /// A command of Slack: a slash and at most 31 characters behind it.
  SettingType<String> SLASH_COMMAND =
      given -> {
        if (!SlackSettings.isCommand(given.text())) {
          throw illegal(given.text(), Notice.of(TextKey.VALUE_SLASH_COMMAND));
        }
        return given.text();
      };

  /// The id of an app of Slack: two numbers with a point between, or `none`.
  SettingType<Optional<String>> CLIENT_ID =
      given -> {
        if (!given.text().matches("none|[0-9]{1,30}\\.[0-9]{1,30}")) {
          throw illegal(given.text(), Notice.of(TextKey.VALUE_CLIENT_ID));
        }
        return Optional.of(given.text()).filter(it -> !it.equals("none"));
      };

  /// A language of the interface.
  SettingType<Texts> LANGUAGE =
      given -> {
        if (!Languages.has(given.text())) {
          throw illegal(given.text(), either(Languages.all()));
        }
        return Texts.of(given.text());
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
      throw illegal(
          given.text(),
          Notice.of(TextKey.VALUE_NUMBER, Integer.toString(least), Integer.toString(most)));
    };
  }

  /// A value, or `auto`, which is empty: the program chooses.
  static <T> SettingType<Optional<T>> orAuto(SettingType<T> type) {
    return given -> given.text().equals("auto") ? Optional.empty() : Optional.of(type.read(given));
  }

  /// A value, or `none`, which is empty: there is to be none.
  static <T> SettingType<Optional<T>> orNone(SettingType<T> type) {
    return given -> given.text().equals("none") ? Optional.empty() : Optional.of(type.read(given));
  }

  /// An address with one of these schemes, in small letters, and a host.
  ///
  /// @param schemes without a colon, in the order in which a fault lists them
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
      throw illegal(
          given.text(),
          Notice.of(
              TextKey.VALUE_ADDRESS, either(allowed.stream().map(it -> it + "://").toList())));
    };
  }

  /// Ids of people in Slack, or `none`. Several may stand in one text, parted by commas or blanks,
  /// as a variable needs it.
  SettingType<List<String>> SLACK_PEOPLE =
      given -> {
        List<String> ids =
            given.texts().stream()
                .flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
                .filter(id -> !id.isEmpty() && !id.equals("none"))
                .toList();
        return ids(Platform.SLACK, "user").read(new RawSetting(ids, given.where(), given.base()));
      };

  /// The address of a PostgreSQL server, without user and password: these are secrets.
  SettingType<String> DATABASE =
      given -> {
        try {
          URI uri = new URI(given.text());
          String rest = uri.getUserInfo() + " " + uri.getQuery();
          boolean secret = uri.getUserInfo() != null || rest.matches(".*\\b(user|password)=.*");
          boolean whole = uri.getHost() != null && uri.getPath().length() > 1;
          if (whole && !secret && Database.SCHEME.equals(uri.getScheme())) {
            return given.text();
          }
        } catch (URISyntaxException _) {
          // Told below, as any other text that is none.
        }
        // What was given is not repeated: a password may be in it.
        throw illegal("…", TextKey.VALUE_DATABASE);
      };

  /// One of an enum's constants, in lower case.
  static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();
    return given ->
        oneOf(given.text(), names, name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
  }

  /// The value of a name, as `true` of a flag.
  ///
  /// @param names as they are to be typed, in the order in which a fault lists them
  private static <T> T oneOf(String text, List<String> names, Function<String, T> value) {
    if (!names.contains(text)) {
      throw illegal(text, either(names));
    }
    return value.apply(text);
  }

  /// A path from its base, without `.` and `..`.
  private static Path path(String text, Path base) {
    if (text.isBlank()) {
      throw illegal(text, TextKey.VALUE_PATH);
    }
    try {
      return base.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw illegal(text, Notice.of(TextKey.VALUE_NO_PATH, e.getReason()));
    }
  }

  /// One of these, as in `evidence or bm25`.
  private static Object either(List<String> names) {
    return names.stream()
        .<Object>map(name -> name)
        .reduce((one, other) -> Notice.of(TextKey.EITHER, one, other))
        .orElseThrow();
  }

  /// What to throw for a value that was given.
  ///
  /// @param expected a [TextKey] or a [Notice], behind "must be"
  private static IllegalValueException illegal(String text, Object expected) {
    return new IllegalValueException(TextKey.VALUE_ILLEGAL, text, expected);
  }
}
