package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.com/a?b=c#d, https://example.com/a?b=c#d",
    "' https://example.com/ ', https://example.com/",
    "HTTP://EXAMPLE.com:8080/A, HTTP://EXAMPLE.com:8080/A",
    "https://example.com/é, https://example.com/%C3%A9",
    "'http://[::1]/', 'http://[::1]/'",
    "https://example.com/a b|c, https://example.com/a%20b%7Cc",
    "https://пример.рф/путь, https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C",
    "http://docs_internal.example:80/x, http://docs_internal.example:80/x",
    "https://example.com, https://example.com"
  })
  void isOneOfTheWeb(String raw, String address) {
    assertThat(WebAddress.of(raw)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "example.com",
        "//example.com/a",
        "javascript:alert(1)",
        "mailto:ann@example.com",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https:///a",
        "https://user@example.com/",
        "https://user:pw@example.com/",
        "https://exam ple.com/",
        "https://exa|mple.com/",
        "https://example.com/a\nb",
        "https://example.com/%zz",
        "https://example.com/<script>"
      })
  void isNothingElse(String raw) {
    assertThat(WebAddress.of(raw)).isEmpty();
  }

  @Test
  void isNoLongerThanTwoThousandCharacters() {
    String longest = "https://example.com/" + "a".repeat(1_980);
    assertThat(WebAddress.of(longest)).contains(longest);
    assertThat(WebAddress.of(longest + "a")).isEmpty();
  }
}
