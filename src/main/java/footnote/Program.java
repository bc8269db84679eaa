package footnote;

import footnote.answer.Answerer;
import footnote.cli.AskCommand;
import footnote.cli.ChatCommand;
import footnote.cli.CheckCommand;
import footnote.cli.Command;
import footnote.cli.CorpusSession;
import footnote.cli.EvalCommand;
import footnote.cli.IndexCommand;
import footnote.cli.ReadCommand;
import footnote.cli.ServeCommand;
import footnote.cli.ShowCommand;
import footnote.cli.SourcesCommand;
import footnote.corpus.Corpus;
import footnote.discord.DiscordCheck;
import footnote.lucene.IndexFolder;
import footnote.lucene.LuceneIndex;
import footnote.search.PassageIndex;
import footnote.settings.Platforms;
import footnote.settings.Settings;
import footnote.slack.SlackCheck;
import footnote.sync.IndexSync;
import footnote.wording.Texts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The pieces put together: this is the whole wiring. Whoever wants to know what a question meets
/// reads [#open] from the top: folders, an engine, what keeps them in step, what answers.
final class Program {
  /// In the order of the page of help.
  static final List<Command> COMMANDS =
      List.of(
          new AskCommand(Program::open),
          new ChatCommand(Program::open),
          new IndexCommand(Program::open),
          new SourcesCommand(Program::open),
          new ReadCommand(Program::open),
          new ShowCommand(),
          new EvalCommand(Program::open),
          new ServeCommand(Program::open, Logging::toStandardError, BotServer::serve),
          new CheckCommand(Program::check));

  private Program() {}

  /// Opens the corpus that the settings name; nothing is read or written yet. Another engine would
  /// be named here, and nowhere else.
  private static CorpusSession open(Settings settings) {
    Corpus corpus = new Corpus(settings.corpus(), settings.passOver(), settings.publication());
    PassageIndex index =
        new LuceneIndex(
            IndexFolder.of(settings.data(), corpus.roots()), settings.publication().fingerprint());
    IndexSync sync = new IndexSync(corpus, index, Clock.systemUTC());
    Answerer answerer =
        new Answerer(
            index,
            settings.ranking(),
            settings.questionCharacters(),
            settings.synonyms()::variants,
            Clock.systemUTC());
    return new CorpusSession(settings, index, sync, answerer);
  }

  /// Looks at each platform that is configured, without a bot going to work.
  private static List<CheckCommand.Finding> check(Platforms platforms, Texts texts) {
    return Stream.concat(
            platforms.discord().map(it -> DiscordCheck.of(it, texts)).stream()
                .map(it -> new CheckCommand.Finding(it.fault(), it.notes())),
            platforms.slack().map(it -> SlackCheck.of(it, texts)).stream()
                .map(it -> new CheckCommand.Finding(it.fault(), it.notes())))
        .toList();
  }
}
