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
    "https://nеws.example/a, https://xn--nws-rdd.example/a",
    "https://порт.рф/a?b#c, https://xn--n1abei.xn--p1ai/a?b#c",
    "https://порт.рф:8080/a, https://xn--n1abei.xn--p1ai:8080/a",
    "HTTPS://News.Example/A, HTTPS://News.Example/A"
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
        "https://",
        "//порт.рф/a",
        "порт.рф/a",
        "https://ann@порт.рф/",
        "https://порт.рф:ä/",
        "https://порт..рф/",
        "https://news.example/[a]",
        "http://[::1]:80/a",
        "https://news.example/a`b",
        "\u202ehttps:"
      })
  void showsNoAddressThatIsNotPlainlyThatOfAWebPage(String url) {
    assertThat(Links.safe(url)).isEmpty();
  }

  @Test
  void showsNoAddressThatIsTooLong() {
    assertThat(Links.safe("https://news.example/" + "a".repeat(200))).isEmpty();
  }

  @Test
  void showsTheLongestThatIsAllowed() {
    String url = "https://news.example/" + "a".repeat(Links.LONGEST - 21);
    assertThat(Links.safe(url)).contains(url);
    assertThat(Links.safe(url + "a")).isEmpty();
  }

  @Test
  void countsTheAddressAsItIsShown() {
    assertThat(Links.safe("https://news.example/" + "é".repeat(40))).isEmpty();
  }

  @Test
  void showsNothingOfAnyOtherText() {
    RandomText.each(text -> {
      assertThat(Links.safe(text)).isEmpty();
      Links.safe("https://" + text).ifPresent(url -> assertThat(url).matches("[!-~]{1,200}"));
      Links.safe("https://a.example/" + text)
          .ifPresent(url -> assertThat(url).matches("[!-~]{1,200}").doesNotContain("](", "<"));
    });
  }
}
