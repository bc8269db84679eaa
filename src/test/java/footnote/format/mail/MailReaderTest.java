package footnote.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.format.CorpusLimits;
import footnote.format.Read;
import footnote.format.Samples;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
  private static final String HEAD =
      """
      From: "Doe, Jane" <jane@example.org>
      To: quern-users@example.org
      Subject: Quern 2.4 is out
      Date: Tue, 1 Apr 2025 23:30:00 -0700 (PDT)
      Message-ID: <1@example.org>
      """;

  @Test
  void readsSubjectSenderAndDate() {
    Read read = Read.of("a.eml", HEAD + "\nIt mills twice as fast.\n");

    assertThat(read.source())
        .satisfies(source -> {
          assertThat(source.title()).isEqualTo("Quern 2.4 is out");
          assertThat(source.authors()).containsExactly("Doe, Jane");
          assertThat(source.published()).hasToString("Optional[2025-04-01]");
          assertThat(source.id()).hasToString("a.eml");
        });
    assertThat(read.shown()).containsExactly("paragraph: It mills twice as fast.");
    assertThat(read.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@example.org>",
        "=?ISO-8859-1?B?SvxyZ2VuIE38bGxlcg==?= <j@example.org>",
        "Jürgen Müller <j@example.org>",
        "j at example.org (Jürgen Müller)",
        "j@example.org (=?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?=)",
        "'Jürgen Müller' via Quern <quern@example.org>"
      })
  void namesTheSenderHoweverItIsWritten(String from) {
    String mail = "From: " + from + "\nSubject: Rain\n\nIt rained.\n";

    assertThat(Read.of("a.eml", mail).source().authors()).containsExactly("Jürgen Müller");
  }

  @Test
  void tellsNobodysAddress() {
    Read read = Read.of("a.eml", "From: jane@example.org\nSubject: Rain\n\nIt rained.\n");

    assertThat(read.source().authors()).isEmpty();
  }

  @Test
  void takesWhatIsQuotedAndSignedForBoilerplate() {
    Read read =
        Read.of(
            "a.eml",
            HEAD
                + """

                Hello all,

                the millstone must be dressed again.

                On Mon, 31 Mar 2025 at 10:00, John Smith <john@example.org>
                wrote:

                > How often do you
                > dress the stone?
                >> Never so far.

                Once a year:

                - in spring, or
                  after the thaw
                - before the harvest

                    quern dress --stone

                --\s
                Jane Doe
                Mill Lane 3
                """);

    assertThat(read.shown())
        .containsExactly(
            "paragraph: Hello all,",
            "paragraph: the millstone must be dressed again.",
            "boilerplate: On Mon, 31 Mar 2025 at 10:00, John Smith <john@example.org>\nwrote:",
            "boilerplate: > How often do you\n> dress the stone?\n>> Never so far.",
            "paragraph: Once a year:",
            "item: in spring, or\nafter the thaw",
            "item: before the harvest",
            "code:     quern dress --stone",
            "boilerplate: --\nJane Doe\nMill Lane 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----\nFrom: John\n\nHow often?",
        "-----Ursprüngliche Nachricht-----\nVon: John\n\nHow often?",
        "From: John Smith <john@example.org>\nSent: Monday\nTo: Jane\n\nHow often?",
        "Von: John Smith\nGesendet: Montag\nAn: Jane\n\nHow often?",
        "Am 31.03.25 um 10:00 schrieb John Smith:\n> How often?",
        "Le lun. 31 mars 2025 à 10:00, John Smith <john@example.org> a écrit :\n> How often?",
        "________________________________________\nusers mailing list\nusers@example.org",
        "-----BEGIN PGP SIGNATURE-----\n\niQ=\n-----END PGP SIGNATURE-----"
      })
  void takesWhatComesBehindAMarkForBoilerplate(String quoted) {
    Read read = Read.of("a.eml", HEAD + "\nOnce a year.\n\n" + quoted + "\n");

    assertThat(read.shown().getFirst()).isEqualTo("paragraph: Once a year.");
    assertThat(read.shown().subList(1, read.shown().size()))
        .isNotEmpty()
        .allMatch(part -> part.startsWith("boilerplate: "));
  }

  @Test
  void readsItemsThatGoOnWithoutBeingIndented() {
    Read read =
        Read.of(
            "a.eml",
            HEAD
                + """

                To do:
                - dress the millstone, which has not been dressed for all of
                three years
                - oil it
                And then rest.

                Sent from my mobile phone
                """);

    assertThat(read.shown())
        .containsExactly(
            "paragraph: To do:",
            "item: dress the millstone, which has not been dressed for all of\nthree years",
            "item: oil it",
            "paragraph: And then rest.",
            "boilerplate: Sent from my mobile phone");
  }

  @Test
  void joinsFlowedLines() {
    Read read =
        Read.of(
            "a.eml",
            HEAD
                + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
                + "It mills \ntwice as \nfast.\n\n> How \n> fast?\n-- \nJane\n");

    assertThat(read.shown())
        .containsExactly(
            "paragraph: It mills twice as fast.",
            "boilerplate: > How\n> fast?",
            "boilerplate: --\nJane");
  }

  @Test
  void readsTheCharsetThatAMailNames() {
    byte[] mail =
        (HEAD
                + "Content-Type: text/plain; charset=koi8-r\n"
                + "Content-Transfer-Encoding: 8bit\n\n"
                + "Шёл дождь.\n")
            .getBytes(Charset.forName("koi8-r"));

    assertThat(Read.of("a.eml", mail, CorpusLimits.usual()).shown())
        .containsExactly("paragraph: Шёл дождь.");
  }

  @Test
  void prefersThePlainTextWhenItSaysSomething() {
    assertThat(
            Read.of(
                    "a.eml",
                    alternative("It rained for a week.", "<p>It <b>rained</b> for a week.</p>"))
                .shown())
        .containsExactly("paragraph: It rained for a week.");
    assertThat(
            Read.of(
                    "a.eml",
                    alternative(
                        "See HTML.", "<h2>Rain</h2>" + "<p>It rained for a week.</p>".repeat(20)))
                .shown())
        .startsWith("heading: Rain", "paragraph: It rained for a week.");
  }

  @Test
  void readsMailOfHtmlAlone() {
    Read read =
        Read.of(
            "a.eml",
            HEAD
                + """
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><div style=3D"display:none">Preview</div><p>It rained.</p>
                <ul><li>a lot<li>for a week</ul>
                <div class=3D"gmail_signature">Jane</div>
                <div class=3D"gmail_quote">On Monday John wrote:<blockquote type=3D"cite">Did it rain?</blockquote></div>
                </body></html>
                """);

    assertThat(read.shown())
        .containsExactly(
            "paragraph: It rained.",
            "item: a lot",
            "item: for a week",
            "boilerplate: Jane",
            "boilerplate: On Monday John wrote:Did it rain?");
  }

  @Test
  void readsAMailThatWasMerelyPassedOn() {
    assertThat(
            Read.of(
                    "a.eml",
                    HEAD
                        + "Content-Type: text/html\n\n"
                        + "<div class=gmail_quote><p>It rained.</p></div>")
                .shown())
        .containsExactly("paragraph: It rained.");
  }

  @Test
  void saysWhatWasSentAlong() {
    Read read =
        Read.of(
            "a.eml",
            HEAD
                + """
                Content-Type: multipart/mixed; boundary="b"

                This is a multi-part message in MIME format.
                --b
                Content-Type: text/plain

                It rained.
                --b
                Content-Type: text/plain; name="log.txt"
                Content-Disposition: attachment; filename="log.txt"

                Rain: 12 mm
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=UTF-8''f%C3%BCr%20alle.pdf

                x
                --b
                Content-Type: image/png; name="a.png"

                x
                --b
                Content-Type: message/rfc822

                Subject: inner

                Inner text.
                --b--
                """);

    assertThat(read.shown()).containsExactly("paragraph: It rained.");
    assertThat(read.reasons())
        .containsExactly("0 3 attachments are not read: für alle.pdf, log.txt, message/rfc822");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Unsent: 1", "X-Mozilla-Draft-Info: internal/draft; vcard=0"})
  void leavesADraftOut(String field) {
    Read read = Read.of("a.eml", HEAD + field + "\n\nIt rained.\n");

    assertThat(read.articles()).isEmpty();
    assertThat(read.reasons()).containsExactly("0 a draft");
  }

  @Test
  void saysWhatIsNoMailOrHoldsNothing() {
    assertThat(Read.of("a.eml", "It rained.\n\nAgain.").reasons())
        .containsExactly("0 is not what its name says: not a mail");
    assertThat(Read.of("a.eml", HEAD + "\n\n> Did it rain?\n").reasons())
        .containsExactly("0 holds no text of its own");
  }

  @Test
  void readsNoPartsWithinPartsWithoutEnd() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }

    assertThat(Read.of("a.eml", mail.append("\nIt rained.").toString()).reasons())
        .containsExactly("0 holds parts more than 20 deep");
  }

  @Test
  void readsAPageThatWasSavedWithAllItNeeds() {
    Read read =
        Read.of(
            "a.mhtml",
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://example.org/rain
            Subject: Rain
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"; start="<2@x>"

            --b
            Content-Type: text/html
            Content-ID: <1@x>

            <p>A frame.</p>
            --b
            Content-Type: text/html; charset="iso-8859-1"
            Content-ID: <2@x>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/rain

            <html><title>Rain</title><body><h1>Rain</h1><p>Es regnete f=FCr eine Woche.</p></body></html>
            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            --b--
            """);

    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().url()).contains("https://example.org/rain");
    assertThat(read.shown()).endsWith("paragraph: Es regnete für eine Woche.");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void readsAPageThatChromiumSaved() {
    Read read = Samples.read("leaflet.mhtml");

    assertThat(read.source().title()).isEqualTo("Borrowing a boat");
    assertThat(read.source().authors()).containsExactly("Anneke Drost");
    assertThat(read.source().url()).contains("http://boathouse.example/leaflet.html");
    assertThat(read.shown()).contains("row: Dinghy · Seats: 2 · Longest time: 4 hours");
    assertThat(read.faults()).isEmpty();
  }

  private static String alternative(String plain, String html) {
    return HEAD
        + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        + plain
        + "\n--b\nContent-Type: text/html\n\n"
        + html
        + "\n--b--\n";
  }
}
