package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.Question;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfTradeTest {
  private static @TempDir Path folder;
  private static TestIndex library;

  @BeforeAll
  static void openLibrary() {
    library =
        new TestIndex(folder)
            .add(
                "langs.txt",
                "Which language is used where",
                "Desk",
                "2024-03-14",
                """
                The renderer is written in C++ by the graphics team.

                The drivers are written in C by the kernel team.

                The client is written in C# and runs on .NET 8.

                The fishers mend a net in the basement.\
                """)
            .add(
                "parts.txt",
                "Parts of the mill",
                "Desk",
                "2024-03-15",
                """
                The pump moves 1,250 litres an hour and weighs 12kg.

                Room B-13 holds barley, room B12 holds rye.

                Release v1.2.4 moved the default port.

                Release v1.2.3 mended the export of bills.

                Ask for the dust filter by e-mail.

                Call +47 22 33 44 55 at night.\
                """)
            .add(
                "code.txt",
                "Settings of the mill",
                "Desk",
                "2024-03-16",
                """
                The setting max_connections says how many clients there may be.

                The method getUserByEmail returns the miller.

                The option --watch runs it again after each change.

                People watch the wheel from the bridge.

                The U.S. office was closed in 2019.\
                """);
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Who writes in C#?;client",
        "What is written in C?;drivers",
        "What is written in C++?;renderer",
        "What runs on .NET?;client",
        "1250 litres;1,250",
        "1,250 litres;1,250",
        "12 kg;12kg",
        "Where is B13?;B-13",
        "Where is B-12?;B12",
        "What changed in version 1.2.4?;port",
        "What changed in v1.2.3?;bills",
        "dust filter email;e-mail",
        "4722334455;22 33",
        "max connections;max_connections",
        "maxConnections;max_connections",
        "get user by email;getUserByEmail",
        "What does --watch do?;--watch",
        "What happened to the US office?;U.S."
      })
  void findsWhatIsWrittenOtherwise(String question, String quoted) {
    assertThat(library.answerer().answer(Question.parse(question)))
        .isInstanceOfSatisfying(
            Answer.Found.class,
            found -> {
              assertThat(found.citations().getFirst().text()).contains(quoted);
              assertThat(found.evidence().missing()).isEmpty();
            });
  }

  @Test
  void takesNoNeighbourForACodeThatStandsNowhere() {
    for (String question :
        new String[] {"What changed in version 1.2.9?", "Who keeps room B-14?"}) {
      Answer answer = library.answerer().answer(Question.parse(question));
      assertThat(answer.question()).isEqualTo(Question.parse(question));
      assertThat(answer)
          .satisfiesAnyOf(
              it -> assertThat(it).isInstanceOf(Answer.NothingFound.class),
              it ->
                  assertThat(((Answer.Found) it).evidence().label())
                      .isNotEqualTo(Evidence.Label.STRONG));
    }
  }
}
