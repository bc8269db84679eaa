package footnote.format.org;

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

class OrgReaderTest {
  private static Read read(String text) {
    return Read.of("a.org", text);
  }

  /// A paragraph and what is seen of it; nothing where it is empty.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "It /rains/ in *Rome*, =to_day=, ~a/b/c~, +hard+. ¦ It rains in Rome, to_day, a/b/c, hard.",
        "See [[https://example.com/a_b][the *plan*]] and https://example.com/_x_. ¦ See the plan"
            + " and https://example.com/_x_.",
        "See [[*Where to stand]], [[file:roof.org::*Top]] and [[#dry]]. ¦ See Where to stand, Top"
            + " and dry.",
        "[[file:rain.png]] ¦ ''",
        "[[https://example.com][file:rain.png]] ¦ ''",
        "It rained [fn:1] and poured[fn:wet]. ¦ It rained and poured.",
        "It rained on <2021-03-04 Thu 10:00>, they say [cite:@hall]. ¦ It rained on 2021-03-04 Thu"
            + " 10:00, they say.",
        "Press {{{kbd(C-c C-r)}}} in {{{city}}}. ¦ Press C-c C-r in Rome.",
        "Rain -- wet --- is \\alpha and a\\nbsp{}b, H_{2}O, my_name. ¦ Rain – wet — is α and a b,"
            + " H2O, my_name.",
        "<<here>>It rained @@html:<br>@@in <<<Rome>>>. ¦ It rained in Rome.",
        "*Rain never ends =nor this ¦ *Rain never ends =nor this",
        "# not seen ¦ ''",
        "#+KEYWORD: not seen ¦ ''",
        "----- ¦ ''",
        "SCHEDULED: <2021-03-04 Thu> ¦ ''",
      })
  void showsTheWordsOfAParagraph(String marked, String words) {
    String shown = words.equals("''") ? "" : words;
    Read read = read("#+MACRO: city Rome\n* Rain\n\n" + marked + "\n");
    assertThat(read.article().text().substring("Rain".length()).strip()).isEqualTo(shown);
  }

  @Test
  void readsTheHeadAndHeadlines() {
    Read read =
        read(
            """
            #+TITLE: Rain
            #+AUTHOR: Ann Hall, Ben Moss
            #+DATE: <2021-03-04 Thu>
            #+LANGUAGE: en
            #+TODO: LATER | OVER

            It rains.

            * TODO [#A] Rome [1/2] :wet:city:
            :PROPERTIES:
            :ID: not-seen
            :END:
            Wet.

            ** LATER Streets
            :LOGBOOK:
            CLOCK: [2021-03-04 Thu 10:00]
            :END:

            * Contents :TOC_2:noexport:
            - [[#rome][Rome]]
            ** Below
            not seen
            * COMMENT Notes
            not seen
            * Todo
            """);
    assertThat(read.source())
        .isEqualTo(
            new Source(
                read.source().id(),
                "Rain",
                List.of("Ann Hall", "Ben Moss"),
                Optional.empty(),
                Optional.of(new PartialDate(2021, 3, 4)),
                Optional.empty(),
                "en"));
    assertThat(read.shown())
        .containsExactly(
            "head: Rain",
            "paragraph: It rains.",
            "heading: Rome",
            "paragraph: Wet.",
            "heading: Streets",
            "heading: Todo");
    assertThat(read.article().parts()).extracting(Part::level).containsExactly(1, 0, 2, 0, 3, 2);
  }

  @Test
  void leavesOutDrafts() {
    assertThat(read("#+TITLE: Rain\n#+DRAFT: true\n\nIt rains.\n").reasons())
        .containsExactly("0 a draft");
  }

  @Test
  void readsLists() {
    Read read =
        read(
            """
            Do this:

            1. Stop,
               and look.

               #+BEGIN_SRC sh
                 stop --now
               #+END_SRC
            2. [@5] Wait:
               - [X] an hour
               - or two
            - Rain :: Water
              that falls.
            - =Snow:= ::

              Is cold.
              + Very.

            Not an item.
            """);
    assertThat(read.shown())
        .containsExactly(
            "paragraph: Do this:",
            "item: 1. Stop, and look.",
            "code: stop --now",
            "item: 5. Wait:",
            "item: an hour",
            "item: or two",
            "item: Rain: Water that falls.",
            "item: Snow: Is cold.",
            "item: Very.",
            "paragraph: Not an item.");
  }

  @Test
  void readsBlocks() {
    assertThat(
            read("""
            Run this:

            #+begin_src sh :exports code
              pour --now

                ,* drip
            #+end_src
            #+RESULTS:
            : wet
            :  wetter

            #+CAPTION: The *rain*
            [[./rain.png]]

            #+BEGIN_QUOTE
            It pours.
            #+END_QUOTE
            #+BEGIN_EXPORT html
            not seen
            #+END_EXPORT
            #+BEGIN_VERSE
            Rain, rain,
            go away.
            #+END_VERSE
            #+BEGIN_NOTE
            Mind the rain.
            #+END_NOTE
            It rains\\\\
            and pours.[fn::Often, [[x][so]] they say.]

            \\begin{equation}
            not seen
            \\end{equation}

            [fn:1] A note.

            #+BEGIN_EXAMPLE
            never closed
            """)
                .shown())
        .containsExactly(
            "paragraph: Run this:",
            "code: pour --now\n\n  * drip",
            "code: wet\n wetter",
            "paragraph: The rain",
            "paragraph: It pours.",
            "paragraph: Rain, rain,\ngo away.",
            "paragraph: Mind the rain.",
            "paragraph: It rains\nand pours.",
            "code: never closed",
            "paragraph: Often, so they say.",
            "paragraph: A note.");
  }

  @Test
  void readsTables() {
    assertThat(
            read("""
            | City | Rain    |
            |      | (often) |
            |------+---------|
            | <l>  |         |
            | Rome | =some=  |
            |------+---------|
            | Oslo | a \\vert b |
            #+TBLFM: $2=1

            | one | two |
            """)
                .shown())
        .containsExactly(
            "header: City · Rain (often)",
            "row: Rome · Rain (often): some",
            "row: Oslo · Rain (often): a | b",
            "row: one · two");
  }

  @Test
  void takesTheIdThatAHeadlineGivesItself() {
    Read read =
        read(
            """
            * Rain
            :PROPERTIES:
            :CUSTOM_ID: wet
            :END:
            It rains.
            * Snow
            It snows.
            """);
    assertThat(read.article().parts())
        .extracting(Part::anchor)
        .containsExactly(Optional.of("wet"), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
