package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
  @Test
  void areTheSentencesOfATextThatAsksNothing() {
    assertThat(
            Statements.of(
                Question.parse(
                    "Hi all. The port of Zell reopened on 14 March. It had been “shut all winter”"
                        + " by Dr. Roe!")))
        .containsExactly(
            "The port of Zell reopened on 14 March.", "It had been shut all winter by Dr. Roe!");
  }

  @Test
  void areCountedInScriptsWithoutSpaces() {
    assertThat(Statements.of(Question.parse("港口于三月重新开放。渡轮还没有恢复运行。"))).hasSize(2);
  }

  @Test
  void areNoMoreThanAFew() {
    assertThat(Statements.of(Question.parse("The port was shut again. ".repeat(20)))).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port reopened in March.",
        "ALDH1 expression is associated with poorer prognosis when cells are old.",
        "they say the whole port has been shut since the night of the storm",
        "港口于三月重新开放。"
      })
  void mayBeASingleOne(String text) {
    assertThat(Statements.isOne(Question.parse(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port reopened in March, didn't it?",
        "parental leave policy",
        "What fixed set of factors determine the actions of a deterministic machine",
        "โธมัส เดวิส ทำให้ฝ่ายตรงข้ามฟัมเบิลไปกี่ครั้ง",
        "8世紀に日本の首都はどこでしたか。"
      })
  void isNoneThatAsksOrNamesATopic(String text) {
    assertThat(Statements.isOne(Question.parse(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port reopened in March.",
        "The port reopened in March. Why so early?",
        "What the port does in March. It was shut before that.",
        "Who built the dry dock and when did it close",
        "parental leave. sick leave."
      })
  void areNoneInAnyOther(String text) {
    assertThat(Statements.of(Question.parse(text))).isEmpty();
  }
}
