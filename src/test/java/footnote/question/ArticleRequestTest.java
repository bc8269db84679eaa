package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.ArticleRequest.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRequestTest {
  @ParameterizedTest
  @CsvSource({
    "What is new?, LIST, '', ''",
    "what's new from Coast News, LIST, from Coast News, ''",
    "Latest articles, LIST, '', ''",
    "show me all articles by J. Roe, LIST, by J. Roe, ''",
    "Was gibt es Neues?, LIST, '', ''",
    "Alle Artikel von J. Roe, LIST, von J. Roe, ''",
    "quoi de neuf ?, LIST, '', ''",
    "What did J. Roe write?, WRITTEN_BY, J. Roe, write",
    "What did Reuters publish in May 2024?, WRITTEN_BY, Reuters in May 2024, publish",
    "Was hat J. Roe geschrieben?, WRITTEN_BY, J. Roe, geschrieben",
    "Anything by J. Roe?, WRITTEN_BY, J. Roe, ''",
    "Who wrote about the old mill?, ABOUT, the old mill, wrote",
    "which articles are about the old mill, ABOUT, the old mill, ''",
    "Articles on the old mill, ABOUT, the old mill, ''",
    "Wer hat über die Mühle geschrieben?, ABOUT, die Mühle, geschrieben",
    "Who created Rule 12?, AUTHOR_OF, Rule 12, created",
    "Who is the author of Rule 12?, AUTHOR_OF, Rule 12, ''",
    "Von wem ist Regel 12?, AUTHOR_OF, Regel 12, ''",
    "Quién escribió Regla 12?, AUTHOR_OF, Regla 12, ''"
  })
  void isReadByItsForm(String question, Kind kind, String rest, String verb) {
    assertThat(ArticleRequest.of(question)).contains(new ArticleRequest(kind, rest, verb));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did the mayor say?", "Artikel 5 Grundgesetz", "Article of Confederation",
        "Who is the mayor?", "article 5", "news anchor salary"
      })
  void isNoneOfAnotherForm(String question) {
    assertThat(ArticleRequest.of(question)).isEmpty();
  }
}
