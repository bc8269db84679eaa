package footnote.cli;

import footnote.article.Fault;
import footnote.corpus.Corpus;
import footnote.corpus.Walk;
import footnote.settings.Platforms;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Checks settings, secrets, corpus and platforms without serving, and tells all faults at once.
public final class CheckCommand implements Command {
  private static final int MOST_FAULTS = 10;

  private final Function<Platforms, List<Finding>> platformCheck;

  /// What a look at one platform found.
  ///
  /// @param fault why the bot can't serve there, if so
  /// @param notes what else is worth knowing, a sentence each
  public record Finding(Optional<String> fault, List<String> notes) {
    public Finding {
      notes = List.copyOf(notes);
    }
  }

  /// @param platformCheck looks at each platform that is configured
  public CheckCommand(Function<Platforms, List<Finding>> platformCheck) {
    this.platformCheck = platformCheck;
  }

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
  public ExitCode run(ParsedCommand call) {
    List<String> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Secrets secrets = new Secrets(call.context().environment());
    try {
      Settings settings = call.settings();
      checkCorpus(settings, faults, notes);
      checkData(settings.data(), faults);
      checkPlatforms(Platforms.of(settings.bots(), secrets), faults, notes);
    } catch (UsageException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    faults.addAll(secrets.faults());
    notes.forEach(note -> call.context().print(note + "\n"));
    faults.forEach(fault -> call.context().say("footnote: " + fault));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.WRONG;
  }

  private void checkPlatforms(Platforms platforms, List<String> faults, List<String> notes) {
    if (platforms.discord().isEmpty()) {
      notes.add("Discord: not configured, DISCORD_TOKEN is not set.");
    }
    if (platforms.slack().isEmpty()) {
      notes.add("Slack: not configured, its tokens are not set.");
    }
    for (Finding finding : platformCheck.apply(platforms)) {
      finding.fault().ifPresent(faults::add);
      notes.addAll(finding.notes());
    }
  }

  private static void checkCorpus(Settings settings, List<String> faults, List<String> notes) {
    Corpus corpus = new Corpus(settings.corpus(), settings.passOver());
    Walk walk = corpus.walk();
    walk.faults().stream()
        .filter(fault -> fault.kind() == Fault.Kind.FAILED)
        .limit(MOST_FAULTS)
        .map(Fault::toString)
        .forEach(faults::add);
    int files = walk.files().size();
    notes.add(
        String.format(
            Locale.ROOT, "Corpus: %,d %s of articles.", files, files == 1 ? "file" : "files"));
    if (!walk.passedOver().isEmpty()) {
      notes.add("Passed over: " + CorpusFaults.passedOver(walk.passedOver()) + ".");
    }
    List<Fault> unread = new ArrayList<>(walk.faults());
    walk.files().forEach(file -> unread.addAll(corpus.read(file, _ -> {}).faults()));
    for (Fault.Kind kind : Fault.Kind.values()) {
      note(kind, unread.stream().filter(fault -> fault.kind() == kind).toList(), notes);
    }
    if (walk.files().isEmpty()) {
      faults.add("there are no articles in " + settings.corpus());
    }
  }

  /// What is said of single files is no fault of the whole: the bot serves without them.
  private static void note(Fault.Kind kind, List<Fault> faults, List<String> notes) {
    if (!faults.isEmpty()) {
      notes.add(
          "Articles "
              + CorpusFaults.name(kind)
              + ": "
              + faults.size()
              + "\n"
              + CorpusFaults.lines(faults).stripTrailing());
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
