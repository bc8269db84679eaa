package footnote.chat;

import static footnote.search.ShortArticles.put;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.access.Questioner;
import footnote.access.RandomReaders;
import footnote.answer.Answerer;
import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import footnote.metrics.Meters;
import footnote.search.PassageIndex.Update;
import footnote.text.PartialDate;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Attacks what is kept apart: two worlds that differ only in articles which the reader may not see
/// must give equal replies to whatever is asked and clicked on, to the last count.
class HiddenCollectionsTest {
  /// One for all, since making it takes longer than many an act.
  private static final Meters METERS = new Meters();

  private static final List<String> WORDS =
      List.of(
          "port",
          "ports",
          "harbour",
          "ferry",
          "winter",
          "cargo",
          "strike",
          "crew",
          "leave",
          "budget",
          "merger",
          "salary",
          "Zylotrope",
          "Zyltrope",
          "zylotropes",
          "quarry",
          "lantern",
          "reopened");
  private static final List<String> NAMES =
      List.of("Daily Star", "Coast News", "Old Harbour", "Board Office", "J. Roe", "A. Lin");

  @TempDir Path folder;

  /// Of each collection the articles of this world, and those of the other. Which languages there
  /// are is looked up once.
  private static final Languages ENGLISH = Languages.of("en");

  private final TreeMap<String, LuceneIndex> here = new TreeMap<>();

  private final TreeMap<String, LuceneIndex> there = new TreeMap<>();
  private final Random random = new Random(Long.getLong("seed", 14));

  /// Ids of passages, of both worlds.
  private final List<String> passages = new ArrayList<>();

  @BeforeEach
  void write() {
    for (String collection : new RandomReaders(random).collections()) {
      here.put(collection, index("here-" + collection, collection, 4));
      there.put(collection, index("there-" + collection, collection, 1 + random.nextInt(8)));
    }
  }

  @AfterEach
  void close() {
    here.values().forEach(LuceneIndex::close);
    there.values().forEach(LuceneIndex::close);
  }

  private LuceneIndex index(String name, String collection, int articles) {
    LuceneIndex index = new LuceneIndex(folder.resolve(name));
    try (Update update = index.update()) {
      for (int i = 0; i < articles; i++) {
        Source source =
            new Source(
                new ArticleId(collection + "/" + name.charAt(0) + i + ".md"),
                sentence(random),
                List.of(one(NAMES)),
                Optional.of(one(NAMES)),
                random.nextBoolean()
                    ? Optional.of(new PartialDate(2020 + random.nextInt(5), 3, 14))
                    : Optional.empty(),
                Optional.of("https://example.org/" + collection + "/" + i),
                "en");
        put(update, source, sentence(random), sentence(random) + " " + sentence(random));
      }
      update.commit();
    }
    new Answerer(index, Answerer.Ranking.EVIDENCE)
        .sources("")
        .forEach(article -> remember(index, article.source().id()));
    return index;
  }

  private void remember(LuceneIndex index, ArticleId article) {
    try (var view = index.view()) {
      view.catalogue().passages(article, 0, 9).forEach(it -> passages.add(it.id()));
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 3 + random.nextInt(8); i > 0; i--) {
      sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.append('.').toString();
  }

  private Readership readership(RandomReaders readers, Map<String, LuceneIndex> indexes) {
    Answerer answerer =
        new Answerer(JointIndex.of(List.of()), Answerer.Ranking.EVIDENCE)
            .over(
                new TreeSet<>(indexes.keySet()),
                names -> JointIndex.of(names.stream().map(indexes::get).toList()));
    return new Readership(answerer, readers.rights());
  }

  /// The other world: what may be read is the same, all else is other articles.
  private Map<String, LuceneIndex> other(Set<String> readable) {
    Map<String, LuceneIndex> other = new TreeMap<>(there);
    readable.forEach(name -> other.put(name, here.get(name)));
    return other;
  }

  private static Conversation conversation(Readership readership) {
    return new Conversation(readership, ENGLISH, RandomMessages.STYLE, METERS, Feedback.NONE);
  }

  private String question() {
    StringBuilder question = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      question.append(one(WORDS)).append(' ');
    }
    switch (random.nextInt(10)) {
      case 0 -> question.append("in:").append(one(List.of("alpha", "beta", "gamma", "omega")));
      case 1 -> question.append("source:\"").append(one(NAMES)).append('"');
      case 2 -> question.append("after:202").append(random.nextInt(6));
      case 3 -> question.append('"').append(one(WORDS)).append(' ').append(one(WORDS)).append('"');
      case 4 -> question.append("according to ").append(one(NAMES));
      case 5 -> question.append("author:Roe -").append(one(WORDS));
      case 6 -> question.insert(0, "sources ");
      default -> {}
    }
    return question.toString().strip();
  }

  /// What one does to one's conversation.
  private interface Act {
    Object on(Conversation conversation, Answerer answerer);
  }

  private Act act(AskContext context) {
    String asked = question();
    String check = ReplyToken.check(asked);
    ReplyToken.Context quote = new ReplyToken.Context(one(passages), random.nextInt(9), 12);
    String name = one(NAMES);
    int from = 1 + random.nextInt(6);
    return switch (random.nextInt(14)) {
      case 0 -> (said, _) -> said.read(quote.passage());
      case 1 -> (said, _) -> said.sources(one(List.of(name, "alpha", "beta/", "")));
      case 2 -> click(quote, asked, context);
      case 3 -> click(new ReplyToken.Turn(quote, random.nextInt(3) - 1), asked, context);
      case 4 -> click(new ReplyToken.More(from, check), asked, context);
      case 5 -> click(new ReplyToken.Share(from, check), asked, context);
      case 6 -> click(new ReplyToken.Instead(check, "port", "ferry"), asked, context);
      case 7 -> click(new ReplyToken.Page(random.nextInt(3), ""), asked, context);
      case 8 -> (said, _) -> List.of(said.help(), said.overview(), said.examples());
      case 9 -> (_, answerer) -> answerer.headings(asked.substring(0, 1), 50);
      case 10 -> (said, _) -> said.askMessage(asked, context);
      default -> (said, _) -> said.reply(asked, context);
    };
  }

  private static Act click(ReplyToken token, String question, AskContext context) {
    return (said, _) -> said.click(new Click(token, question), context);
  }

  /// Asks so many things in both worlds.
  ///
  /// @return how many replies would have been others, had all been read
  private int attack(int questions) {
    int different = 0;
    RandomReaders readers = new RandomReaders(random);
    for (int i = 0; i < questions; i++) {
      if (i % 50 == 0) {
        readers = new RandomReaders(random);
      }
      Questioner asker = readers.questioner();
      boolean alone = random.nextBoolean();
      Set<String> readable = readers.readable(asker, alone);
      Readership ours = readership(readers, here);
      Readership theirs = readership(readers, other(readable));
      var audience = alone ? asker.alone() : asker.openly();
      Act act = act(new AskContext("id", asker.user(), alone));
      long seed = random.nextLong();
      random.setSeed(seed);
      Object one = act.on(conversation(ours).with(asker, alone), ours.answererFor(audience));
      random.setSeed(seed);
      Object other = act.on(conversation(theirs).with(asker, alone), theirs.answererFor(audience));
      assertThat(one).as("question %s, reading %s", i, readable).isEqualTo(other);
      assertThat(one.toString()).isEqualTo(other.toString());
      random.setSeed(seed);
      Conversation all = conversation(Readership.undivided(ours.all()));
      different += act.on(all.with(asker, alone), ours.all()).equals(one) ? 0 : 1;
    }
    return different;
  }

  @Test
  void nothingThatIsHiddenHasAPartInAnyReply() {
    assertThat(attack(3_000)).as("replies that would have shown a leak").isGreaterThan(1_000);
  }

  @Test
  @Tag("long")
  void nothingThatIsHiddenHasAPartInAnyOfAHundredThousandReplies() {
    assertThat(attack(100_000)).isGreaterThan(30_000);
  }

  @Test
  void sharesOnlyWhatAllWhoAreThereMayRead() {
    int shared = 0;
    for (int i = 0; i < 500; i++) {
      RandomReaders readers = new RandomReaders(random);
      Questioner asker = readers.questioner();
      String question = one(WORDS) + " " + one(WORDS);
      Click share = new Click(new ReplyToken.Share(1, ReplyToken.check(question)), question);
      Readership readership = readership(readers, here);
      Conversation open = conversation(readership).with(asker, false);
      if (!open.mayShare(share)) {
        continue;
      }
      shared++;
      AskContext context = new AskContext("id", asker.user(), true);
      Message own = conversation(readership).with(asker, true).ask(question, context);
      Message theirs = open.click(share, context);
      assertThat(quotes(theirs)).isEqualTo(quotes(own));
      Set<String> readable = readers.readable(asker, false);
      assertThat(quotes(theirs)).allMatch(link -> readable.stream().anyMatch(link::contains));
    }
    assertThat(shared).isBetween(100, 490);
  }

  /// The addresses of what is quoted, which name the collection.
  private static List<String> quotes(Message message) {
    return message instanceof Message.Answer answer
        ? answer.footnotes().stream().map(it -> it.link().orElse("")).toList()
        : List.of();
  }
}
