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
/// `_FILE` names, as containers provide them. Never in the settings file, which people copy and
/// show. Faults are gathered, not thrown, so that all are told at once.
///
/// ```java
/// Secrets secrets = new Secrets(environment);
/// Platforms platforms = Platforms.of(settings.bots(), secrets);
/// secrets.faults(); // empty, or what is missing and said twice
/// ```
public final class Secrets {
  /// The token of the Discord bot.
  public static final String DISCORD_TOKEN = "DISCORD_TOKEN";

  /// The token of one Slack workspace, `xoxb-…`.
  public static final String SLACK_BOT_TOKEN = "SLACK_BOT_TOKEN";

  /// The token by which Slack's socket mode connects, `xapp-…`.
  public static final String SLACK_APP_TOKEN = "SLACK_APP_TOKEN";

  /// Proves that a request comes from Slack.
  static final String SLACK_SIGNING_SECRET = "SLACK_SIGNING_SECRET";

  /// Proves that this is the app which people install.
  static final String SLACK_CLIENT_SECRET = "SLACK_CLIENT_SECRET";

  /// Who the bot is to the server that keeps its state, and how it proves that.
  static final String STATE_USER = "STATE_USER";

  static final String STATE_PASSWORD = "STATE_PASSWORD";

  /// Of it the key is made that the tokens of many workspaces are locked with on disk.
  static final String SLACK_TOKEN_KEY = "SLACK_TOKEN_KEY";

  /// A longer file is no secret but a mistake.
  private static final int MAX_BYTES = 10_000;

  private final Environment environment;

  /// In the order they were met.
  private final List<Notice> faults = new ArrayList<>();

  /// The secrets of an environment, none of them read yet.
  ///
  /// @param environment the variables, and the folder that files of secrets are relative to
  public Secrets(Environment environment) {
    this.environment = environment;
  }

  /// The secret of that name, if there is one; a fault in how it is given is kept for [#faults].
  /// Blanks around it are no part of it: files end in a new line.
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

  /// Keeps as a fault that a secret is missing.
  ///
  /// @param name of the secret
  /// @param what needs it
  void miss(String name, Object what) {
    faults.add(Notice.of(TextKey.SECRET_MISSING, what, name));
  }

  /// Keeps as a fault that two things are set which contradict each other.
  void doubt(Notice fault) {
    faults.add(fault);
  }

  /// What is wrong with the secrets read so far, a notice each, without any secret in it.
  public List<Notice> faults() {
    return List.copyOf(faults);
  }

  /// @param variable its name with `_FILE`, for messages
  /// @param name of the file, relative to the working folder
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
