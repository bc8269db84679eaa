package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
  /// A position is parted from the next by a blank; what stands at one, by a stroke.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "written in C++ by;written in c++ by",
        "written in C#.;written in c#",
        "runs on .NET 8;runs on .net|net 8",
        "see end.Next;see end.next|endnext|end|next",
        "the U.K. office;the uk office",
        "the W.H.O. office;the w.h.o office",
        "the WHO office;the who|w.h.o office",
        "1,250 litres;1250 litres",
        "every 1 500 hours;every 1|1500 500 hours",
        "of 12kg each;of 12kg|12|kg each",
        "the 19th of;the 19th of",
        "in the 1990s;in the 1990s",
        "2.2kW;2.2kw|2.2|kw",
        "45 m² large;45 m|m2 large",
        "release v1.2.4;release v1.2.4|version|1.2.4",
        "python3;python3|python|3",
        "set max_connections now;set max_connections|maxconnections|max|connections now",
        "getUserByEmail();getuserbyemail|get|user|by|email",
        "HTTPServer;httpserver|http|server",
        "an iPhone;an iphone",
        "Node.js;node.js|nodejs|node|js",
        "room B-13;room b|b13 13",
        "by e-mail;by e|email mail",
        "well-known;well|wellknown known",
        "SKU-4471-B;sku|sku4471b|sku4471|4471b 4471 b",
        "1990-1995;1990 1995",
        "10-20;10 20",
        "on 2024-03-05;on 2024 03 05",
        "call +47 22 33 44 55;call 47|4722334455 22 33 44 55",
        "run --no-cache now;run no|nocache|--nocache cache now",
        "run -rf now;run rf|-rf now",
        "yes - no;yes no",
        "_Olek Brandt_;olek brandt",
        "__init__.py;init py",
      })
  void findsWhatAWordIsFoundByAsWell(String text, String terms) throws IOException {
    Analysis analysis = new Analysis(Language.ENGLISH);
    analysis.read(text);
    assertThat(terms(analysis.plain())).isEqualTo(terms);
  }

  @Test
  void groupsDigitsAsTheLanguageDoes() throws IOException {
    Analysis german = new Analysis(Language.GERMAN);
    german.read("1.250 Liter bei 1,250 bar");
    assertThat(terms(german.plain())).isEqualTo("1250 liter bei 1,250 bar");
  }

  @Test
  void findsEachCharacterOfAPair() throws IOException {
    Analysis japanese = new Analysis(Language.JAPANESE);
    japanese.read("犬は船に");
    assertThat(terms(japanese.plain())).isEqualTo("犬は|犬 は船|船 船に");
  }

  @Test
  void takesNoCapitalForAShortFormInATextOfCapitals() throws IOException {
    Analysis english = new Analysis(Language.ENGLISH);
    english.read("THE BRIDGE IS CLOSED FOR US");
    assertThat(terms(english.plain())).isEqualTo("the bridge is closed for us");
  }

  @Test
  void tellsWhatAQuestionMayBeReadAs() {
    Analysis english = new Analysis(Language.ENGLISH);
    List<Word> words = english.words("Is B-13 shown by getUserByEmail?");
    assertThat(english.alternatives(words))
        .extracting(one ->
            one.from()
                + "-"
                + one.to()
                + " "
                + one.words().stream().map(Word::plain).toList()
                + " "
                + one.use())
        .containsExactly("1-3 [b13] IF_IT_STANDS", "5-6 [get, user, by, email] IF_MISSING");
    assertThat(english.alternatives(words).getFirst().words().getFirst())
        .isEqualTo(new Word("B-13", "b13", "b13", 0, 0, true));
  }

  @Test
  void joinsNoAddresses() throws IOException {
    Analysis english = new Analysis(Language.ENGLISH);
    english.read("a-b-c-d-e-f-g");
    assertThat(terms(english.plain())).isEqualTo("a b c d e f g");
  }

  private static String terms(TokenStream stream) throws IOException {
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
    List<String> places = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      String found = term.getBytesRef().utf8ToString();
      if (increment.getPositionIncrement() == 0) {
        places.add(places.removeLast() + "|" + found);
      } else {
        places.add(found);
      }
    }
    return String.join(" ", places);
  }
}
