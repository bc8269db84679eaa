package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example/a?b=c#d, https://news.example/a?b=c#d",
    "http://news.example:8080/é, http://news.example:8080/%C3%A9",
    "https://nеws.example/a, https://xn--nws-rdd.example/a"
  })
  void showsAnAddressAsItIs(String url, String shown) {
    assertThat(Links.safe(url)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://news.example/a",
        "https:///a",
        "news.example",
        "https://bank.example@evil.example/",
        "https://news.example/a>b",
        "https://news.example/a b",
        "https://news.example/a?](https://evil.example/)",
        "",
        "https://"
      })
  void showsNoAddressThatIsNotPlainlyThatOfAWebPage(String url) {
    assertThat(Links.safe(url)).isEmpty();
  }

  @Test
  void showsNoAddressThatIsTooLong() {
    assertThat(Links.safe("https://news.example/" + "a".repeat(200))).isEmpty();
  }
}
