package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Hall                              | Ann Hall
          Ann Hall and Bo Ode                   | Ann Hall;Bo Ode
          Ann Hall, MILL Executive Director     | Ann Hall
          Ann Hall, Chief Engineer              | Ann Hall
          Ann Hall, Chief Engineer, and Bo Ode  | Ann Hall;Bo Ode
          Ann Hall, Bo Ode, Software Engineer   | Ann Hall;Bo Ode
          Ann Head and Bo Ode                   | Ann Head;Bo Ode
          """)
  void tellsNamesFromWhatSomebodyIs(String line, String names) {
    assertThat(Byline.named(line).map(Byline::authors)).contains(List.of(names.split(";", -1)));
  }
}
