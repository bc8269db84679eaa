package footnote.settings;

import footnote.text.FileTrouble;
import footnote.text.Secret;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The secrets of the environment: each in a variable, or in the file that the variable's name with
/// `_FILE` names.
public final class Secrets {
  public static final String DISCORD_TOKEN = "DISCORD_TOKEN";
  public static final String SLACK_BOT_TOKEN = "SLACK_BOT_TOKEN";
  public static final String SLACK_APP_TOKEN = "SLACK_APP_TOKEN";
  static final String SLACK_SIGNING_SECRET = "SLACK_SIGNING_SECRET";
  static final String SLACK_CLIENT_SECRET = "SLACK_CLIENT_SECRET";

  private static final int MAX_BYTES = 10_000;

  private final Environment environment;
  private final List<Notice> faults = new ArrayList<>();

  public Secrets(Environment environment) {
    this.environment = environment;
  }

  /// The secret of that name, if there is one; a fault in how it is given is kept for [#faults].
  Optional<Secret> read(String name) {
    String value = environment.value(name).strip();
    String file = environment.value(name + "_FILE").strip();
    if (!value.isEmpty() && !file.isEmpty()) {
      faults.add(Notice.of(TextKey.SECRET_TWICE, name));
    }
    if (!value.isEmpty()) {
      return Optional.of(new Secret(value));
    }
    return file.isEmpty() ? Optional.empty() : ofFile(name + "_FILE", file);
  }

  /// Keeps as a fault that a secret is not there which is needed.
  ///
  /// @param what needs it
  void miss(String name, Object what) {
    faults.add(Notice.of(TextKey.SECRET_MISSING, what, name));
  }

  /// Keeps as a fault that two things are there of which one is enough.
  void doubt(Notice fault) {
    faults.add(fault);
  }

  /// What is wrong with the secrets read so far.
  public List<Notice> faults() {
    return List.copyOf(faults);
  }

  private Optional<Secret> ofFile(String variable, String name) {
    try {
      Path file = environment.folder().resolve(name);
      if (Files.size(file) > MAX_BYTES) {
        faults.add(Notice.of(TextKey.SECRET_LONG, variable, name));
        return Optional.empty();
      }
      String value = Files.readString(file).strip();
      if (!value.isEmpty()) {
        return Optional.of(new Secret(value));
      }
      faults.add(Notice.of(TextKey.SECRET_EMPTY, variable, name));
    } catch (IOException e) {
      faults.add(Notice.of(TextKey.FAULT, variable + ": " + name, FileTrouble.reason(e)));
    } catch (InvalidPathException e) {
      faults.add(Notice.of(TextKey.FAULT, variable + ": " + name, e.getReason()));
    }
    return Optional.empty();
  }
}
