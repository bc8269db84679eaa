package footnote.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128,      http://proxy.example:3128",
    "proxy.example:3128,             http://proxy.example:3128",
    "http://proxy.example,           http://proxy.example:1080",
    "http://ada:x%40y@proxy.example:8080/, http://ada:x%40y@proxy.example:8080",
    "'  ',                           ",
    "not a proxy,                    ",
  })
  void readsTheAddressAsPeopleWriteIt(String value, String address) {
    assertThat(Proxies.of(Map.of("HTTPS_PROXY", value)).to("discord.com").map(URI::toString))
        .isEqualTo(Optional.ofNullable(address));
  }

  @ParameterizedTest
  @CsvSource({
    "discord.com,              discord.com,             true",
    "DISCORD.com,              Discord.COM,             true",
    "discord.gg,               gateway.discord.gg,      true",
    ".discord.gg,              gateway.discord.gg,      true",
    "*.discord.gg,             gateway.discord.gg,      true",
    "'example.org, slack.com', wss-primary.slack.com,   true",
    "*,                        discord.com,             true",
    "slack.com,                nearlyslack.com,         false",
    "discord.com,              gateway.discord.gg,      false",
    "'',                       localhost,               true",
    "'',                       127.0.0.1,               true",
    "'',                       discord.com,             false",
  })
  void reachesDirectlyWhatIsExceptedAndThisMachine(String excepted, String host, boolean direct) {
    Proxies proxies = Proxies.of(Map.of("https_proxy", "proxy.example:1", "no_proxy", excepted));
    assertThat(proxies.to(host).isEmpty()).isEqualTo(direct);
    Proxy chosen = proxies.selector().select(URI.create("https://" + host + "/")).getFirst();
    assertThat(chosen.type()).isEqualTo(direct ? Proxy.Type.DIRECT : Proxy.Type.HTTP);
  }

  @Test
  void reachesAllDirectlyWhereTheEnvironmentNamesNone() {
    assertThat(Proxies.of(Map.of()).to("discord.com")).isEmpty();
    assertThat(Proxies.of(Map.of("HTTP_PROXY", "http://proxy.example:1")).to("discord.com"))
        .isEmpty();
  }
}
