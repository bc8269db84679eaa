package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private record Holder(String name, Secret secret) {}

  @Test
  void isNeverWrittenOut() {
    Secret secret = new Secret("hunter2");
    assertThat("token: " + secret).isEqualTo("token: ***");
    assertThat(Optional.of(secret)).hasToString("Optional[***]");
    assertThat(new Holder("bot", secret)).hasToString("Holder[name=bot, secret=***]");
  }

  @Test
  void isTheSameAsAnotherOfItsValue() {
    assertThat(new Secret("a")).isEqualTo(new Secret("a")).isNotEqualTo(new Secret("b"));
    assertThat(new Secret("hunter2").value()).isEqualTo("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void isNotBlank(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Secret(value))
        .withMessage("illegal secret: blank");
  }
}
