package footnote.format.adoc;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.article.Source;
import footnote.format.Read;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdocReaderTest {
  private static Read read(String text) {
    return Read.of("a.adoc", text);
  }

  /// A paragraph and what is seen of it; nothing where it is empty.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "It _rains_ in *Rome*, `to_day`, h**a**rd. ¦ It rains in Rome, to_day, hard.",
        "See https://example.com/a_b_c[the *plan*^] and https://example.com/x_y_. ¦ See the plan"
            + " and https://example.com/x_y_.",
        "See link:plan.html[the plan,window=_blank] and xref:dry/roof-top.adoc[]. ¦ See the plan"
            + " and Roof top.",
        "See <<shelter>>, <<shelter,a roof>> and <<_where_to_stand>>. ¦ See Where to stand, a roof"
            + " and Where to stand.",
        "Rain in {city}, {no-city}; call `GET /{city-id}`. ¦ Rain in Rome, no-city; call GET"
            + " /{city-id}.",
        "Get {plan}[the plan]. ¦ Get the plan.",
        "Press kbd:[Ctrl+R], btn:[Rain], menu:File[Wet > Rain]. ¦ Press Ctrl+R, Rain, File › Wet ›"
            + " Rain.",
        "It rained [.big]#hard# and [.path]_here_. ¦ It rained hard and here.",
        "H~2~O -- wet&#8212;and wet--is 5 * 3 in a_b_c. ¦ H2O — wet—and wet—is 5 * 3 in a_b_c.",
        "The ((rain)) (((rain, heavy)))fell. ¦ The rain fell.",
        "Write +*now*+ and `+{x}+`, \\*not\\*, pass:[<b>so</b>]. ¦ Write *now* and {x}, *not*, so.",
        "\"`Rain`\" they say(C). image:rain.png[Rain] ¦ “Rain” they say©.",
        "[[here]]It rained. ¦ It rained.",
        "*Rain never ends `nor this ¦ *Rain never ends `nor this",
        "image::rain.png[Rain] ¦ ''",
        "include::rain.adoc[] ¦ ''",
        "// not seen ¦ ''",
        ":hidden: not seen ¦ ''",
        "ifdef::rain[It rains.] ¦ It rains.",
        "NOTE: It rains. ¦ It rains.",
      })
  void showsTheWordsOfAParagraph(String marked, String words) {
    String shown = words.equals("''") ? "" : words;
    String text =
        """
        = Rain
        :city: Rome
        :plan: https://example.com/plan

        [#shelter]
        == Where to stand

        %s
        """
            .replace("%s", marked);
    assertThat(read(text).article().text().substring("Rain\n\nWhere to stand".length()).strip())
        .isEqualTo(shown);
  }

  @Test
  void readsTheHead() {
    Read read =
        read(
            """
            // a comment
            :lang: en
            = Rain: _all_ of it
            Ann Hall <ann@example.com>; Ben Moss
            v1.2, 2021-03-04: wetter

            It rains.

            == Rome ==

            === Streets

            Oslo
            ~~~~
            """);
    assertThat(read.source())
        .isEqualTo(
            new Source(
                read.source().id(),
                "Rain: all of it",
                List.of("Ann Hall", "Ben Moss"),
                Optional.empty(),
                Optional.of(new PartialDate(2021, 3, 4)),
                Optional.empty(),
                "en"));
    assertThat(read.shown())
        .containsExactly(
            "head: Rain: all of it",
            "paragraph: It rains.",
            "heading: Rome",
            "heading: Streets",
            "heading: Oslo");
    assertThat(read.article().parts()).extracting(Part::level).containsExactly(1, 0, 2, 3, 3);
  }

  @Test
  void leavesOutDraftsAndKeys() {
    assertThat(read("= Rain\n:jbake-status: draft\n\nIt rains.\n").reasons())
        .containsExactly("0 a draft");
    assertThat(Read.of("a.asc", "-----BEGIN PGP SIGNATURE-----\n\niQ\n").reasons())
        .containsExactly("0 a key or a signature");
  }

  @Test
  void readsListsOfAllKinds() {
    Read read =
        read(
            """
            Do this:

            . Stop,
            and look.
            +
            ----
            stop --now # <1>
            ----
            <1> Now.
            . Wait:
            * an hour
            ** or two
            +
            And more.

            * [x] done

            Rain:: Water
            that falls.
            Snow::
            Sleet::
              Are cold.
            Hail::
            * ice

            Not an item.
            """);
    assertThat(read.shown())
        .containsExactly(
            "paragraph: Do this:",
            "item: 1. Stop, and look.",
            "code: stop --now",
            "item: 1. Now.",
            "item: 2. Wait:",
            "item: an hour",
            "item: or two",
            "paragraph: And more.",
            "item: done",
            "item: Rain: Water that falls.",
            "item: Snow, Sleet: Are cold.",
            "item: Hail:",
            "item: ice",
            "paragraph: Not an item.");
    assertThat(read.article().parts()).extracting(Part::level).startsWith(0, 1, 0, 2, 1, 2, 3);
  }

  @Test
  void readsBlocksBetweenDelimiters() {
    assertThat(
            read("""
            .Run this
            [source,sh]
            ----
            pour --now

              *drip* // dry
            // stays
            ----

            [NOTE]
            ====
            Mind the rain.

            [source,subs="+quotes"]
            ----
            pour *now*
            ----
            ====

            ////
            not seen
            ////

            ++++
            <p>not seen</p>
            ++++

            [quote, Ann Hall, Rain]
            ____
            It pours.
            ____

            [plantuml]
            ....
            not -> seen
            ....

            [verse]
            Rain, rain,
            go away.

            [tabs]
            ====
            Linux::
            +
            --
            It rains.
            --
            ====

             indented --code

            It rains +
            and pours.

            ----
            never closed
            """)
                .shown())
        .containsExactly(
            "paragraph: Run this",
            "code: pour --now\n\n  *drip* // dry\n// stays",
            "paragraph: Mind the rain.",
            "code: pour now",
            "paragraph: It pours.",
            "paragraph: — Ann Hall, Rain",
            "paragraph: Rain, rain,\ngo away.",
            "item: Linux:",
            "paragraph: It rains.",
            "code: indented --code",
            "paragraph: It rains\nand pours.",
            "code: never closed");
  }

  @Test
  void readsTables() {
    assertThat(
            read("""
            .Rain
            |===
            | City | Rain

            | *Rome*
            a| * some
            * rare

            .2+| Oslo | daily
            | nightly \\| always
            |===

            [cols="1,2",options="header"]
            |===
            |City
            |Rain

            2+^|All wet
            |Rome |image:x.png[]some
            |===

            [%header,format=csv]
            |===
            City,Rain
            "Rome, Italy",some
            |===

            |===
            |one |two
            |===
            """)
                .shown())
        .containsExactly(
            "paragraph: Rain",
            "header: City · Rain",
            "row: Rome · Rain: some; rare",
            "row: Oslo · Rain: daily",
            "row: Oslo · Rain: nightly | always",
            "header: City · Rain",
            "row: All wet",
            "row: Rome · Rain: some",
            "header: City · Rain",
            "row: Rome, Italy · Rain: some",
            "row: one · two");
  }

  @Test
  void tellsFootnotesAtTheFoot() {
    assertThat(read("It rains.footnote:[Often, *so* they say.] Always.\n").shown())
        .containsExactly("paragraph: It rains. Always.", "paragraph: Often, so they say.");
  }

  @Test
  void takesTheIdsThatSectionsAreGiven() {
    String text =
        """
        [#wet]
        == Rain

        [[cold]]
        == Snow

        == [[hard]]Hail

        == Sun

        :idprefix:
        :idseparator: -

        == The Wind's Force
        """;
    assertThat(read(text).article().parts())
        .extracting(part -> part.anchor().orElse(""))
        .containsExactly("wet", "cold", "hard", "", "the-winds-force");
  }

  @Test
  void leavesOutWhatIsForAnotherViewAndTakesNoConditionForAnAuthor() {
    Read read =
        read(
            """
            = Rain
            ifdef::env-github[]
            Wet Badge
            endif::[]
            ifdef::wet[]
            It Rains
            endif::[]

            ifndef::env-github[It pours.]
            ifdef::backend-pdf[Not seen.]
            """);
    assertThat(read.source().authors()).isEmpty();
    assertThat(read.shown())
        .containsExactly("head: Rain", "paragraph: It Rains", "paragraph: It pours.");
  }

  @Test
  void partsTheItemsInACell() {
    Read read =
        read(
            """
            [cols="1,a"]
            |===
            |Rome
            |It rains:

            * often
            * hard

            |Oslo
            |
            . snow
            . rain
            |===
            """);
    assertThat(read.texts(Part.Role.ROW))
        .containsExactly("Rome · It rains: often; hard", "Oslo · snow; rain");
  }
}
