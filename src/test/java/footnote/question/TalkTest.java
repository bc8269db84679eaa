package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "HELLO, Hello!",
        "HELLO, hi there 👋",
        "HELLO, `Hey, how are you?`",
        "HELLO, What can you do?",
        "HELLO, Guten Morgen zusammen!",
        "HELLO, Wie geht’s?",
        "HELLO, Bonjour",
        "HELLO, 你好！",
        "HELLO, สวัสดีครับ",
        "HELLO, Здравствуйте!",
        "HELLO, `Hi, thanks!`",
        "THANKS, thanks!",
        "THANKS, `OK, thank you very much.`",
        "THANKS, Vielen Dank!",
        "THANKS, ¡Muchas gracias!",
        "THANKS, ありがとうございます。",
        "OTHER, ok",
        "OTHER, Alles klar.",
        "OTHER, 👍",
        "OTHER, ❤️",
        "TASK, summarise the articles",
        "TASK, Please compare them.",
        "TASK, Can you summarize this for me?",
        "TASK, `Hello, give me a short summary of all articles please`",
        "TASK, TL;DR",
        "TASK, Fasse die Artikel bitte zusammen.",
        "TASK, Vergleiche sie!",
        "TASK, What are the articles about?"
      })
  void isToldFromQuestions(Talk talk, String text) {
    assertThat(Talk.of(Question.parse(text))).contains(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Compare TCP and UDP",
        "summarise the budget of 2023",
        "Who says hello to the mayor?",
        "thanks to whom did the port reopen?",
        "\"hello\"",
        "hello source:Reuters",
        "hi-fi",
        "Ok Tedi",
        "What does the article on ferries say?",
        "?!",
        "5",
        "translate a page into Thai",
        "the articles"
      })
  void leavesWhatCanBeSearchedFor(String text) {
    assertThat(Talk.of(Question.parse(text))).isEmpty();
  }
}
