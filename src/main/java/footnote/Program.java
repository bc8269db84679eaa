package footnote;

import footnote.answer.Answerer;
import footnote.cli.AskCommand;
import footnote.cli.ChatCommand;
import footnote.cli.CheckCommand;
import footnote.cli.Command;
import footnote.cli.CorpusSession;
import footnote.cli.EvalCommand;
import footnote.cli.GapsCommand;
import footnote.cli.IndexCommand;
import footnote.cli.IndexedCollection;
import footnote.cli.ReadCommand;
import footnote.cli.ReaderLookup;
import footnote.cli.ServeCommand;
import footnote.cli.SessionSource;
import footnote.cli.ShowCommand;
import footnote.cli.SourcesCommand;
import footnote.corpus.CollectionSettings;
import footnote.corpus.Corpus;
import footnote.corpus.CuratedAnswers;
import footnote.discord.DiscordCheck;
import footnote.lucene.IndexFolder;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import footnote.settings.Platforms;
import footnote.settings.Settings;
import footnote.slack.SlackCheck;
import footnote.sync.IndexSync;
import footnote.wording.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The pieces put together: this is the whole wiring. Whoever wants to know what a question meets
/// reads [#open] from the top: folders, an engine, what keeps them in step, what answers.
///
/// ```java
/// try (CorpusSession session = open(settings)) { // LuceneIndex, IndexSync, Answerer
///   session.answerer().answer(Question.parse("Why did the port close?"));
/// }
/// ```
final class Program {
  private static final ReaderLookup LOOKUP = new PlatformLookup();

  private static final SessionSource SESSIONS = new SessionSource(Program::open, LOOKUP);

  /// In the order of the page of help.
  static final List<Command> COMMANDS =
      List.of(
          new AskCommand(SESSIONS),
          new ChatCommand(SESSIONS),
          new IndexCommand(Program::open),
          new SourcesCommand(SESSIONS),
          new ReadCommand(SESSIONS),
          new ShowCommand(),
          new EvalCommand(Program::open),
          new GapsCommand(),
          new ServeCommand(Program::open, Logging::toStandardError, BotServer::serve),
          new CheckCommand(Program::check, LOOKUP));

  private Program() {}

  /// Opens the collections that the settings name; nothing is read or written yet. Another engine
  /// would be named here, and nowhere else.
  private static CorpusSession open(Settings settings) {
    SortedMap<String, LuceneIndex> indexes = new TreeMap<>();
    List<IndexedCollection> collections = new ArrayList<>();
    for (CollectionSettings collection : settings.collections()) {
      LuceneIndex index =
          new LuceneIndex(
              IndexFolder.of(settings.data(), collection.name(), collection.folders()),
              collection.publication().fingerprint(),
              collection.selection());
      Corpus corpus = new Corpus(collection);
      IndexSync sync = new IndexSync(corpus, index, Clock.systemUTC());
      indexes.put(collection.name(), index);
      collections.add(new IndexedCollection(collection.name(), corpus, index, sync));
    }
    Answerer answerer =
        new Answerer(
                JointIndex.of(List.copyOf(indexes.values())),
                settings.ranking(),
                settings.questionCharacters(),
                settings.synonyms()::variants,
                Clock.systemUTC())
            .curating(CuratedAnswers.following(settings.collections()));
    return new CorpusSession(
        settings, collections, settings.rights().divided() ? apart(answerer, indexes) : answerer);
  }

  /// The same answerer with the collections apart, so that it can be told to answer from some.
  private static Answerer apart(Answerer answerer, SortedMap<String, LuceneIndex> indexes) {
    return answerer.over(
        new TreeSet<>(indexes.keySet()),
        names ->
            JointIndex.of(
                indexes.entrySet().stream()
                    .filter(index -> names.contains(index.getKey()))
                    .map(Map.Entry::getValue)
                    .toList()));
  }

  /// Looks at each platform that is configured, without a bot going to work.
  ///
  /// @param texts to tell the outcome in
  private static List<CheckCommand.Finding> check(Platforms platforms, Texts texts) {
    return Stream.concat(
            platforms.discord().map(it -> DiscordCheck.of(it, texts)).stream()
                .map(it -> new CheckCommand.Finding(it.fault(), it.notes())),
            platforms.slack().map(it -> SlackCheck.of(it, texts)).stream()
                .map(it -> new CheckCommand.Finding(it.fault(), it.notes())))
        .toList();
  }
}
