package footnote.cli;

import footnote.article.Article;
import footnote.article.Fault;
import footnote.article.Splitter;
import footnote.corpus.CollectionSettings;
import footnote.corpus.Corpus;
import footnote.corpus.CuratedAnswers;
import footnote.corpus.Walk;
import footnote.settings.Platforms;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.state.Database;
import footnote.state.State;
import footnote.state.StateException;
import footnote.terminal.ArticleFormat;
import footnote.wording.AnswerNotes;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Checks settings, secrets, corpus and platforms without serving, and tells all faults at once.
/// For an operator before the first `serve`, and for scripts: the exit code tells whether the bot
/// would run.
///
/// What was found fine is printed, what is wrong is told on standard error. Nothing is written: the
/// data folder is only asked whether it could be.
///
/// ```text
/// footnote check
/// Corpus: 42 files of articles.                 (standard output)
/// footnote: DISCORD_BOT_TOKEN is no token       (standard error)
/// ```
public final class CheckCommand implements Command {
  /// Of the corpus, told one by one.
  private static final int MOST_FAULTS = 10;

  private final BiFunction<Platforms, Texts, List<Finding>> platformCheck;
  private final ReaderLookup lookup;

  /// What a look at one platform found.
  ///
  /// @param fault why the bot can't serve there, if so
  /// @param notes what else is worth knowing, a sentence each
  public record Finding(Optional<String> fault, List<String> notes) {
    public Finding {
      notes = List.copyOf(notes);
    }
  }

  /// @param platformCheck looks at each platform that is configured, and tells in these texts
  /// @param lookup finds out who somebody is there
  public CheckCommand(
      BiFunction<Platforms, Texts, List<Finding>> platformCheck, ReaderLookup lookup) {
    this.platformCheck = platformCheck;
    this.lookup = lookup;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<Option> options() {
    return List.of(Option.AS, Option.IN);
  }

  @Override
  public int mostWords() {
    return 0;
  }

  /// Goes on after each fault that leaves something to check. Where the settings themselves make no
  /// sense there is nothing else to look at but secrets.
  @Override
  public ExitCode run(ParsedCommand call) {
    Texts texts = call.texts();
    List<String> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Secrets secrets = new Secrets(call.context().environment());
    try {
      Settings settings = call.settings();
      settings.collections().forEach(it -> checkCorpus(it, settings.texts(), faults, notes));
      checkData(settings, faults);
      checkState(settings.database(secrets), texts, faults, notes);
      Platforms platforms = Platforms.of(settings.bots(), secrets);
      checkPlatforms(platforms, texts, faults, notes);
      ReaderCheck readers = new ReaderCheck(lookup, platforms, settings.rights(), texts);
      faults.addAll(readers.faults());
      ReaderCheck.questioner(call, lookup, platforms)
          .ifPresent(asker -> notes.addAll(readers.readable(asker)));
    } catch (UsageException e) {
      faults.add(e.said(texts));
    }
    secrets.faults().forEach(fault -> faults.add(texts.say(fault)));
    notes.forEach(note -> call.context().print(note + "\n"));
    faults.forEach(fault -> call.context().tell(fault));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.WRONG;
  }

  /// Says which platforms are left out, and what each of the others answered.
  private void checkPlatforms(
      Platforms platforms, Texts texts, List<String> faults, List<String> notes) {
    if (platforms.discord().isEmpty()) {
      notes.add(texts.say(TextKey.CHECK_NO_DISCORD));
    }
    if (platforms.slack().isEmpty()) {
      notes.add(texts.say(TextKey.CHECK_NO_SLACK));
    }
    for (Finding finding : platformCheck.apply(platforms, texts)) {
      finding.fault().ifPresent(faults::add);
      notes.addAll(finding.notes());
    }
  }

  /// Walks the folders and reads every file, as indexing would. Folders that can't be looked into,
  /// and a corpus without articles, are faults.
  private static void checkCorpus(
      CollectionSettings collection, Texts texts, List<String> faults, List<String> notes) {
    Corpus corpus = new Corpus(collection);
    Walk walk = corpus.walk();
    walk.faults().stream()
        .filter(fault -> fault.kind() == Fault.Kind.FAILED)
        .limit(MOST_FAULTS)
        .map(Fault::toString)
        .forEach(faults::add);
    notes.add(
        collection.isNamed()
            ? texts.say(TextKey.CHECK_COLLECTION, collection.name(), walk.files().size())
            : texts.say(TextKey.CHECK_CORPUS, walk.files().size()));
    if (!walk.passedOver().isEmpty()) {
      String others = CorpusFaults.passedOver(walk.passedOver(), texts);
      notes.add(texts.say(TextKey.CHECK_PASSED_OVER, others));
    }
    List<Fault> unread =
        new ArrayList<>(
            walk.faults().stream().filter(fault -> fault.kind() != Fault.Kind.FAILED).toList());
    CuratedAnswers curated = CuratedAnswers.of(collection);
    unread.addAll(curated.faults());
    // Those that no article has had so far: what is left when all were read is gone.
    List<CuratedAnswers> gone = new ArrayList<>(List.of(curated));
    Consumer<Article> looked =
        article ->
            gone.set(
                0, gone.getFirst().without(article.source().id(), () -> Splitter.split(article)));
    walk.files().forEach(file -> unread.addAll(corpus.read(file, looked).faults()));
    AnswerNotes said = new AnswerNotes(texts);
    gone.getFirst().entries().forEach(one -> notes.add(said.gone(one)));
    for (Fault.Kind kind : Fault.Kind.values()) {
      note(kind, unread.stream().filter(fault -> fault.kind() == kind).toList(), texts, notes);
    }
    if (walk.files().isEmpty()) {
      faults.add(texts.say(TextKey.CHECK_EMPTY, collection.folders()));
    }
  }

  /// What is said of single files is no fault of the whole: the bot serves without them.
  ///
  /// @param kind of these faults
  private static void note(Fault.Kind kind, List<Fault> faults, Texts texts, List<String> notes) {
    if (!faults.isEmpty()) {
      notes.add(
          texts.say(TextKey.CHECK_FAULTS, ArticleFormat.label(kind), faults.size())
              + "\n"
              + CorpusFaults.lines(faults).stripTrailing());
    }
  }

  /// A server that keeps state must let the bot in; a file is one more in the data folder.
  private static void checkState(
      Database database, Texts texts, List<String> faults, List<String> notes) {
    if (database instanceof Database.Server server) {
      try {
        State.reach(server);
        notes.add(texts.say(TextKey.CHECK_STATE, server.named()));
      } catch (StateException e) {
        faults.add(String.valueOf(e.getMessage()));
      }
    }
  }

  /// The nearest folder that is there must be writable.
  private static void checkData(Settings settings, List<String> faults) {
    Path there = settings.data();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      faults.add(settings.texts().say(TextKey.CHECK_DATA, settings.data()));
    }
  }
}
