package footnote.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Place;
import footnote.format.Read;
import footnote.text.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Texts that are printed by pages or with a licence around them.
class PublishedTextTest {
  @Test
  void readsAnRfcWithoutItsPages() {
    Read read =
        Read.of(
            "rfc9.txt",
            """


            Network Working Group                                         A. Hall
            Request for Comments: 9                               Rain Institute
            Category: Informational                                   B.-C. Ode
                                                                      May 2021


                             The Rain Count Protocol

            Status of This Memo

               This memo is for everybody.

            Table of Contents

               1.  Rain ..................................................  2

            1.  Rain

               A gauge counts drops and keeps
               the count until midnight and then


            Hall & Ode                   Informational                      [Page 1]
            \f
            RFC 9                   Rain Count Protocol                 May 2021


               sends it on.

            1.1.  Ports

               Gauges listen on these:

               o  port 7

               o  port 9

               +------+------+
               | gauge| port |
               +------+------+
            """);
    assertThat(read.source().title()).isEqualTo("The Rain Count Protocol");
    assertThat(read.source().authors()).containsExactly("A. Hall", "B.-C. Ode");
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 0));
    assertThat(read.shown().subList(3, read.shown().size()))
        .containsExactly(
            "boilerplate: 1. Rain .................................................. 2",
            "heading: 1. Rain",
            "paragraph: A gauge counts drops and keeps the count until midnight and then sends it"
                + " on.",
            "heading: 1.1. Ports",
            "paragraph: Gauges listen on these:",
            "item: port 7",
            "item: port 9",
            "code:    +------+------+\n   | gauge| port |\n   +------+------+");
  }

  @Test
  void readsABookWithoutItsLicence() {
    Read read =
        Read.of(
            "rain.txt",
            """
            The Project Gutenberg eBook of Rain

            This eBook is for the use of anyone.

            Title: Rain

            Author: Ann Hall

            Release Date: May 3, 2004 [EBook #9]

            *** START OF THE PROJECT GUTENBERG EBOOK RAIN ***

            CHAPTER I

            It rained for a week before anybody in the village
            thought of the dam.

            *** END OF THE PROJECT GUTENBERG EBOOK RAIN ***

            Updated editions will replace the previous one.
            """);
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().publisher()).contains("Project Gutenberg");
    assertThat(read.source().published()).contains(new PartialDate(2004, 5, 3));
    assertThat(read.shown())
        .containsExactly(
            "heading: CHAPTER I",
            "paragraph: It rained for a week before anybody in the village thought of the dam.");
    assertThat(read.article().parts().getLast().place())
        .isEqualTo(Optional.of(new Place(Place.Kind.CHAPTER, "CHAPTER I")));
  }
}
