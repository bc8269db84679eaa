package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SettingTest {
  /// The example in the documentation of [Setting].
  @Test
  void isReadFromAVariableNamedAfterItsKey() {
    assertThat(Setting.PER_USER.name()).isEqualTo("limits.per-user");
    assertThat(Setting.PER_USER.variable()).isEqualTo("FOOTNOTE_LIMITS_PER_USER");
    assertThat(Setting.LIMIT.kind().read(new RawSetting("5", "--limit", Path.of("/"))))
        .isEqualTo(Optional.of(5));
  }

  static final Iterable<Setting<?>> ALL = Setting.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void hasADefaultThatItTakes(Setting<?> setting) {
    RawSetting standard = new RawSetting(setting.standard(), "default", Path.of("/"));
    assertThatCode(() -> setting.kind().read(standard)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void hasAKeyInSmallLettersWithPointsAndHyphens(Setting<?> setting) {
    assertThat(setting.name()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*");
    assertThat(setting.variable()).matches("FOOTNOTE_[A-Z_]+");
  }

  @Test
  void isNeverSetByTheVariableOfAnother() {
    assertThat(Setting.ALL.stream().map(Setting::variable)).doesNotHaveDuplicates();
    assertThat(Setting.ALL.stream().map(Setting::name)).doesNotHaveDuplicates();
  }
}
