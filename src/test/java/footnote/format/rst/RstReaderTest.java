package footnote.format.rst;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.format.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RstReaderTest {
  private static Read read(String text) {
    return Read.of("a.rst", text);
  }

  /// A paragraph and what is seen of it; nothing where it is empty.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "It *rains* in **Rome**, ``to_day``. ¦ It rains in Rome, to_day.",
        "See :ref:`the plan <plan>` and :doc:`/dry/roof-top`. ¦ See the plan and Roof top.",
        "Call :py:func:`~sky.rain` or :meth:`sky.pour`. ¦ Call rain or sky.pour.",
        "See `the plan <https://example.com/plan>`_ and `the rain`__. ¦ See the plan and the rain.",
        "Rain_ fell on roofs_, says my_name. ¦ Rain fell on roofs, says my_name.",
        "It rained [1]_ and poured [#a]_, says [Hall2020]_. ¦ It rained and poured, says"
            + " [Hall2020].",
        "Rain in |city|, |unknown|. ¦ Rain in Rome, unknown.",
        "Press :kbd:`Ctrl+R`, then :menuselection:`File --> Rain`. ¦ Press Ctrl+R, then File ‣"
            + " Rain.",
        "Read :pep:`8`, :rfc:`2822` and :file:`/etc/{name}/rain`. ¦ Read PEP 8, RFC 2822 and"
            + " /etc/name/rain.",
        "Rain\\ s, 5 \\* 3, a*b*c, * and **. ¦ Rains, 5 * 3, a*b*c, * and **.",
        "*Rain never ends ``nor this ¦ *Rain never ends ``nor this",
        "Raining `now`:emphasis: in _`Rome`. ¦ Raining now in Rome.",
        ".. _rain: https://example.com/ ¦ ''",
        ".. not seen ¦ ''",
        ".. image:: rain.png ¦ ''",
        "__ https://example.com/ ¦ ''",
        ":ref:`shelter` is dry. ¦ Where to stand is dry.",
      })
  void showsTheWordsOfAParagraph(String marked, String words) {
    String shown = words.equals("''") ? "" : words;
    String text =
        """
        .. |city| replace:: **Rome**

        .. _shelter:

        Where to stand
        ==============

        %s
        """
            .replace("%s", marked);
    assertThat(read(text).article().text().substring("Where to stand".length()).strip())
        .isEqualTo(shown);
  }

  @Test
  void givesTitlesLevelsInTheOrderOfTheirAdornments() {
    Read read =
        read(
            """
            ======
             Rain
            ======

            Falls.

            Rome
            ====

            Wet.

            ----

            Streets
            -------

            Wetter.

            Oslo
            ====

            雨
            ==
            """);
    assertThat(read.shown())
        .containsExactly(
            "head: Rain",
            "paragraph: Falls.",
            "heading: Rome",
            "paragraph: Wet.",
            "heading: Streets",
            "paragraph: Wetter.",
            "heading: Oslo",
            "heading: 雨");
    assertThat(read.article().parts())
        .extracting(footnote.article.Part::level)
        .containsExactly(1, 0, 2, 0, 3, 0, 2, 2);
  }

  @Test
  void readsListsOfAllKinds() {
    assertThat(
            read("""
            Do this:

            #. Stop,
               and look.

               ::

                   stop --now
            #. Wait:

               * an hour
               * or two

            A. Einstein was no
            meteorologist.

            Rain : noun
                Water that falls.

                In drops.
            Snow
              * cold
            -v, --wet=HOW  makes it wet
            --dry          does not

            | Rain, rain,
            | go away.

              It rained, they say.
            """)
                .shown())
        .containsExactly(
            "paragraph: Do this:",
            "item: 1. Stop, and look.",
            "code: stop --now",
            "item: 2. Wait:",
            "item: an hour",
            "item: or two",
            "paragraph: A. Einstein was no meteorologist.",
            "item: Rain : noun: Water that falls.",
            "paragraph: In drops.",
            "item: Snow:",
            "item: cold",
            "item: -v, --wet=HOW: makes it wet",
            "item: --dry: does not",
            "paragraph: Rain, rain,\ngo away.",
            "paragraph: It rained, they say.");
  }

  @Test
  void readsDirectives() {
    assertThat(
            read("""
            .. note:: Mind the
               rain.

               It is wet.

            .. code-block:: sh
               :caption: rain.sh
               :linenos:

               pour --now

                 | drip

            .. figure:: rain.png
               :alt: not seen

               Rain in Rome.

            .. toctree::

               a
               b

            .. raw:: html

               <p>not seen</p>

            .. versionadded:: 3.2
               It can pour.

            .. deprecated:: 4

            .. tab:: Linux

               .. code::

                  rain

            .. glossary::

               rain
               drizzle

                  Water that falls.

               snow
                  Is cold.

            .. function:: pour(city, \\*, hard)
                          pour()
               :module: sky

               Lets it *pour*.

            .. py:data:: DRY

            .. code-tab:: sh

               pour

            .. admonition:: By the way

               It stops.

            .. [1] A note.

            .. only:: latex

               not seen

            >>> pour()
            'wet'
            """)
                .shown())
        .containsExactly(
            "paragraph: Mind the rain.",
            "paragraph: It is wet.",
            "paragraph: rain.sh",
            "code: pour --now\n\n  | drip",
            "paragraph: Rain in Rome.",
            "paragraph: Added in version 3.2: It can pour.",
            "paragraph: Deprecated since version 4.",
            "item: Linux",
            "code: rain",
            "item: rain, drizzle: Water that falls.",
            "item: snow: Is cold.",
            "item: pour(city, *, hard), pour(): Lets it pour.",
            "item: DRY:",
            "code: pour",
            "paragraph: By the way",
            "paragraph: It stops.",
            "paragraph: A note.",
            "code: >>> pour()\n'wet'");
  }

  @Test
  void keepsLiteralBlocksAsTheyStand() {
    assertThat(
            read("""
            Run this::

                pour --all

                  *now*
            Then::

            > quoted
            > **too**

            ::

              alone

            It ends ::
            """)
                .shown())
        .containsExactly(
            "paragraph: Run this:",
            "code: pour --all\n\n  *now*",
            "paragraph: Then:",
            "code: > quoted\n> **too**",
            "code: alone",
            "paragraph: It ends");
  }

  @Test
  void showsTheFieldsOfAFunctionAsSphinxDoes() {
    assertThat(
            read("""
            .. function:: pour(city, hard)

               Lets it pour.

               :param city: where
               :param bool hard: how
               :returns: the water
               :raises OSError: if dry
               :Unit: mm
            """)
                .shown())
        .containsExactly(
            "item: pour(city, hard): Lets it pour.",
            "item: Parameter city: where",
            "item: Parameter hard (bool): how",
            "item: Returns: the water",
            "item: Raises OSError: if dry",
            "item: Unit: mm");
  }

  @Test
  void leadsTabsByWhatStandsAboveThem() {
    Article article =
        read("""
        To dry it, run:

        .. tab-set::

           .. tab-item:: Linux

              .. code::

                 dry

           .. tab-item:: Windows

              .. code::

                 wipe
        """)
            .article();
    assertThat(article.parts())
        .extracting(part -> part.lead().map(lead -> lead.of(article.text())).orElse(""))
        .containsExactly("", "To dry it, run:", "Linux", "To dry it, run:", "Windows");
  }
}
