package footnote;

import footnote.corpus.Corpus;
import footnote.corpus.Fault;
import footnote.corpus.Walk;
import footnote.discord.DiscordCheck;
import footnote.slack.SlackCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Checks settings, secrets, corpus and platforms without serving, and tells all faults at once.
final class CheckCommand implements Command {
  private static final int MOST_FAULTS = 10;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "checks settings, secrets, articles and platforms";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote check [OPTIONS]

    Looks at everything that footnote serve needs, without serving, and tells all faults
    at once. Where a platform has the bot, it says how to invite it.

    Exit codes: 0 all is well, 2 there are faults, 3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public int run(Call call) {
    List<String> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Secrets secrets = new Secrets(call.shell());
    try {
      Settings settings = call.settings();
      checkCorpus(settings, faults, notes);
      checkData(settings.data(), faults);
      checkPlatforms(Platforms.of(settings.bots(), secrets), faults, notes);
    } catch (WrongUsage e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    faults.addAll(secrets.faults());
    notes.forEach(note -> call.shell().print(note + "\n"));
    faults.forEach(fault -> call.shell().say("footnote: " + fault));
    return faults.isEmpty() ? Main.DONE : Main.WRONG;
  }

  private static void checkPlatforms(Platforms platforms, List<String> faults, List<String> notes) {
    if (platforms.discord().isEmpty()) {
      notes.add("Discord: not configured, DISCORD_TOKEN is not set.");
    }
    if (platforms.slack().isEmpty()) {
      notes.add("Slack: not configured, its tokens are not set.");
    }
    platforms
        .discord()
        .map(DiscordCheck::of)
        .ifPresent(it -> add(it.fault(), it.notes(), faults, notes));
    platforms
        .slack()
        .map(SlackCheck::of)
        .ifPresent(it -> add(it.fault(), it.notes(), faults, notes));
  }

  private static void add(
      Optional<String> fault, List<String> noted, List<String> faults, List<String> notes) {
    fault.ifPresent(faults::add);
    notes.addAll(noted);
  }

  private static void checkCorpus(Settings settings, List<String> faults, List<String> notes) {
    Walk walk = new Corpus(settings.corpus()).walk();
    walk.faults().stream().limit(MOST_FAULTS).map(Fault::toString).forEach(faults::add);
    notes.add(String.format(Locale.ROOT, "Corpus: %,d files of articles.", walk.files().size()));
    if (walk.files().isEmpty()) {
      faults.add("there are no articles in " + settings.corpus());
    }
  }

  /// The nearest folder that is there must be writable.
  private static void checkData(Path data, List<String> faults) {
    Path there = data;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      faults.add("the data folder can't be written: " + data);
    }
  }
}
