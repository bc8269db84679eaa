package footnote.state;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// All that people leave behind, in one database. What a call keeps is on the disk when it returns;
/// what it can't keep it throws, and the next call tries again. Calls block, take a millisecond or
/// two, and open the database when it is first needed. Safe for use by many threads, and by several
/// processes at a time.
///
/// ```java
/// State state = new State(new Database.File(data.resolve("state.db")), InstantSource.system());
/// state.vote("discord:112233445566778899", "a1b2c3", List.of("h3yq2vtdkqsa"), true);
/// state.tally("a1b2c3", "h3yq2vtdkqsa"); // Tally[helpful=1, unhelpful=0]
/// ```
///
/// A person is named by the platform and their id there; neither is written ([PersonHash]). All
/// calls throw [StateException] where the database can't be read or written.
public final class State implements AutoCloseable {
  private final StateConnection connection;
  private final InstantSource clock;

  /// The database's, which never changes; null until it was asked for.
  private volatile @Nullable PersonHash hash;

  /// @param clock tells the day on which something was asked
  public State(Database database, InstantSource clock) {
    this.connection = new StateConnection(database);
    this.clock = clock;
  }

  /// Makes sure that a server lets us in; nothing is made there.
  public static void reach(Database.Server server) {
    StateConnection.reach(server);
  }

  /// Makes sure that it can be read, and makes what is missing.
  public void check() {
    connection.read(it -> it.createQuery("select count(*) from salt").mapTo(Integer.class).one());
  }

  /// Keeps whether passages helped a person with a question, in place of what they said before.
  ///
  /// @param question what all questions of the same words have in common
  /// @param passages their ids
  public void vote(String person, String question, List<String> passages, boolean helpful) {
    PersonHash known = hash();
    connection.write(it -> {
      for (String passage : passages) {
        it.createUpdate(
                """
                insert into vote (question, passage, person, helpful)
                values (:question, :passage, :person, :helpful)
                on conflict (question, passage, person) do update set helpful = excluded.helpful
                """)
            .bind("question", question)
            .bind("passage", passage)
            .bind("person", known.of(person, thing(question, passage)))
            .bind("helpful", helpful ? 1 : 0)
            .execute();
      }
    });
  }

  /// What people said of a passage for a question.
  public Tally tally(String question, String passage) {
    return connection.read(it ->
        tally(
            it.createQuery(TALLY + " where question = :question and passage = :passage")
                .bind("question", question)
                .bind("passage", passage)));
  }

  /// What people said of all passages.
  public Tally tally() {
    return connection.read(it -> tally(it.createQuery(TALLY)));
  }

  private static final String TALLY =
      "select coalesce(sum(helpful), 0) as helpful, coalesce(sum(1 - helpful), 0) as unhelpful"
          + " from vote";

  /// Reads the only row.
  private static Tally tally(Query query) {
    return query.map((row, _) -> new Tally(row.getLong("helpful"), row.getLong("unhelpful"))).one();
  }

  /// Pins an answer, in place of the one that the question had there.
  ///
  /// @param person who pins it
  public void pin(Pin pin, String person) {
    String hashed = hash().of(person, thing(pin.scope(), pin.question()));
    connection.write(it ->
        it.createUpdate(
                """
                insert into pin (scope, question, asked, passage, starting, quote, author, person)
                values (:scope, :question, :asked, :passage, :start, :quote, :author, :person)
                on conflict (scope, question) do update set
                  asked = excluded.asked, passage = excluded.passage,
                  starting = excluded.starting, quote = excluded.quote,
                  author = excluded.author, person = excluded.person
                """)
            .bindMethods(pin)
            .bind("person", hashed)
            .execute());
  }

  /// Takes a pinned answer away.
  ///
  /// @return whether there was one
  public boolean unpin(String scope, String question) {
    return connection.update(it ->
        it.createUpdate("delete from pin where scope = :scope and question = :question")
                .bind("scope", scope)
                .bind("question", question)
                .execute()
            > 0);
  }

  /// All pinned answers, in an order that stays.
  public List<Pin> pins() {
    return connection.read(it ->
        it.createQuery("select * from pin order by scope, question")
            .map((row, _) ->
                new Pin(
                    row.getString("scope"),
                    row.getString("question"),
                    row.getString("asked"),
                    row.getString("passage"),
                    row.getInt("starting"),
                    row.getString("quote"),
                    row.getString("author")))
            .list());
  }

  /// Keeps that a person asked something in vain. However often they ask, they count once.
  public void keep(Miss miss, String person) {
    PersonHash known = hash();
    long today = today();
    connection.write(it -> {
      for (String topic : miss.topics()) {
        it.createUpdate(
                """
                insert into miss (topic, person, question, asked, words, day)
                values (:topic, :person, :question, :asked, :words, :day)
                on conflict (topic, person, question) do update set day = excluded.day
                """)
            .bind("topic", topic)
            .bind("person", known.of(person, topic))
            .bind("question", miss.question())
            .bind("asked", miss.asked())
            .bind("words", miss.line())
            .bind("day", today)
            .execute();
      }
    });
  }

  /// Takes back that a person asked something in vain.
  public void remove(Miss miss, String person) {
    PersonHash known = hash();
    connection.write(it -> {
      for (String topic : miss.topics()) {
        it.createUpdate(
                """
                delete from miss
                where topic = :topic and person = :person and question = :question
                """)
            .bind("topic", topic)
            .bind("person", known.of(person, topic))
            .bind("question", miss.question())
            .execute();
      }
    });
  }

  /// Forgets what was asked in vain longer ago than so many days; all of it where that is 0.
  public void expireMisses(int days) {
    long oldest = today() - days + 1;
    connection.write(it ->
        it.createUpdate("delete from miss where day < :oldest").bind("oldest", oldest).execute());
  }

  /// What at least so many people asked in vain, what most asked first.
  ///
  /// @param least people who make a gap, at least 2; nothing is told that fewer have in common
  /// @param days how far back
  public List<Gap> gaps(int least, int days) {
    if (least < 2) {
      throw new IllegalArgumentException(
          "illegal number of people: " + least + ", must be 2 at least");
    }
    long oldest = today() - days + 1;
    List<Gap.Row> rows =
        connection.read(it ->
            it.createQuery(
                    """
                    select topic, person, asked, words from miss
                    where day >= :oldest and topic in (
                      select topic from miss where day >= :oldest
                      group by topic having count(distinct person) >= :least)
                    """)
                .bind("oldest", oldest)
                .bind("least", least)
                .map((row, _) ->
                    new Gap.Row(
                        row.getString("topic"),
                        row.getString("person"),
                        row.getString("asked"),
                        row.getString("words")))
                .list());
    return Gap.among(rows, least);
  }

  /// Forgets a person: their votes, what they asked in vain, and their name on what they pinned.
  /// Their rows are found by trying each thing, since nothing else tells that they are theirs.
  ///
  /// @return what was there; nothing when it is done again
  public Forgotten forget(String person) {
    PersonHash known = hash();
    return connection.update(it -> forget(person, known, it));
  }

  private static Forgotten forget(String person, PersonHash known, Handle it) {
    List<Thing> votes = own(person, known, it, "select question, passage, person from vote");
    votes.forEach(row ->
        it.execute(
            "delete from vote where question = ? and passage = ? and person = ?",
            row.one(),
            row.two(),
            row.person()));
    List<Thing> misses = own(person, known, it, "select distinct topic, '', person from miss");
    int missed = 0;
    for (Thing row : misses) {
      missed +=
          it.execute("delete from miss where topic = ? and person = ?", row.one(), row.person());
    }
    List<Thing> pins = own(person, known, it, "select scope, question, person from pin");
    pins.forEach(row ->
        it.execute(
            "update pin set author = '', person = '' where scope = ? and question = ?",
            row.one(),
            row.two()));
    return new Forgotten(votes.size(), missed, pins.size());
  }

  /// Something that a person judged, missed or pinned, by the two names it has, the second empty
  /// where it has one.
  ///
  /// @param person their hash for it
  private record Thing(String one, String two, String person) {
    String named() {
      return two.isEmpty() ? one : thing(one, two);
    }
  }

  /// A person's own rows of a table, told by making their hash for each row's thing: a microsecond
  /// a row.
  ///
  /// @param sql that selects two names and the hash
  private static List<Thing> own(String person, PersonHash known, Handle handle, String sql) {
    return handle
        .createQuery(sql)
        .map((row, _) -> new Thing(row.getString(1), row.getString(2), row.getString(3)))
        .filter(row -> row.person().equals(known.of(person, row.named())))
        .list();
  }

  /// Two names as one, which no two others make.
  private static String thing(String one, String two) {
    return one + "\n" + two;
  }

  /// With the salt of the database, which the first who needs one gives it.
  private PersonHash hash() {
    @Nullable PersonHash known = hash;
    if (known == null) {
      connection.write(it ->
          it.execute(
              "insert into salt (one, value) values (1, ?) on conflict (one) do nothing",
              PersonHash.newSalt()));
      known =
          new PersonHash(
              connection.read(
                  it -> it.createQuery("select value from salt").mapTo(String.class).one()));
      hash = known;
    }
    return known;
  }

  /// The day in UTC, from 1 January 1970: more than the day nobody needs to know.
  private long today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
  }

  /// Lets go of the database; a call after this opens it again.
  @Override
  public void close() {
    connection.close();
  }
}
