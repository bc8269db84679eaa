package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackExceptionTest {
  @ParameterizedTest
  @CsvSource({
    "invalid_auth, true, true, false, false",
    "token_revoked, true, true, false, false",
    "missing_scope, true, false, false, false",
    "link_disabled, true, false, false, false",
    "not_in_channel, false, false, true, false",
    "is_archived, false, false, true, false",
    "invalid_blocks, false, false, false, true",
    "invalid_blocks_format, false, false, false, true",
    "msg_too_long, false, false, false, true",
    "ratelimited, false, false, false, false",
    "http_500, false, false, false, false",
    "something_new, false, false, false, false",
  })
  void tellsByItsNameWhatBecomesOfTheBot(
      String error, boolean lasting, boolean ended, boolean forbidden, boolean unreadable) {
    SlackException trouble = new SlackException(error);
    assertThat(trouble.lasting()).as("lasting").isEqualTo(lasting);
    assertThat(trouble.ended()).as("ended").isEqualTo(ended);
    assertThat(trouble.forbidden()).as("forbidden").isEqualTo(forbidden);
    assertThat(trouble.unreadable()).as("unreadable").isEqualTo(unreadable);
  }

  @Test
  void saysWhatToDoAboutItWhereThereIsSomething() {
    assertThat(new SlackException("socket_mode_not_enabled").inWords())
        .endsWith(" (Slack: socket_mode_not_enabled)");
    assertThat(new SlackException("something_new").inWords()).isEqualTo("Slack says something_new");
  }

  @Test
  void asksForNoPauseUnlessSlackDoes() {
    assertThat(new SlackException("ratelimited").delay()).isZero();
    assertThat(new SlackException("ratelimited", Duration.ofSeconds(3)).delay())
        .isEqualTo(Duration.ofSeconds(3));
  }
}
