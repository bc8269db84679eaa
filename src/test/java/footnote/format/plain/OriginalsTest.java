package footnote.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.ArticleId;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.article.Splitter;
import footnote.corpus.Corpus;
import footnote.text.PartialDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// On the original articles, whose folder the property `originals` names.
@EnabledIfSystemProperty(named = "originals", matches = ".+")
class OriginalsTest {
  @Test
  void readsTheHeadOfTheOne() {
    Article article = article("004_4efb888b6270b218.txt");
    assertThat(article.source())
        .isEqualTo(
            new Source(
                new ArticleId("004_4efb888b6270b218.txt"),
                "WAR IN UKRAINE LOOSENS RUSSIA’S GRIP ON ITS OWN BACKYARD",
                List.of("Yaroslav Trofimov"),
                Optional.of("The Wall Street Journal"),
                Optional.of(new PartialDate(2023, 11, 3)),
                Optional.empty(),
                "en"));
    assertThat(texts(article, Part.Role.HEAD)).hasSize(5);
    assertThat(texts(article, Part.Role.NOTE))
        .singleElement()
        .asString()
        .startsWith("Yaroslav Trofimov is");
    assertThat(article.parts().getLast().role()).isEqualTo(Part.Role.NOTE);
  }

  @Test
  void guessesNothingOfTheOther() {
    Article article = article("000_d2b80962dc7b4d43.txt");
    assertThat(article.source())
        .isEqualTo(
            new Source(
                new ArticleId("000_d2b80962dc7b4d43.txt"),
                "Former Soviet states eye opportunities as Russia suffers Ukraine rout",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en"));
    assertThat(texts(article, Part.Role.BOILERPLATE))
        .containsExactly("About Author", "Comments are closed.");
    assertThat(texts(article, Part.Role.PARAGRAPH)).hasSize(24);
  }

  @Test
  void joinsTheSentenceThatIsBroken() {
    List<Passage> passages = Splitter.split(article("004_4efb888b6270b218.txt"));
    assertThat(sentences(passages))
        .anyMatch(each -> each.contains("giant Gazprom,\n\nthe country stopped"));
    assertThat(passages.get(passages.size() - 2).sentences().getLast().paragraph()).isEqualTo(15);
  }

  @Test
  void endsSentencesWhereTheyEnd() {
    List<String> sentences = sentences(Splitter.split(article("004_4efb888b6270b218.txt")));
    assertThat(sentences).anyMatch(each -> each.endsWith("you are safe,’ ” he said."));
    assertThat(sentences).anyMatch(each -> each.startsWith("“And then, on Sept. 19"));
    assertThat(sentences)
        .noneMatch(
            each -> each.endsWith("U.S.") || each.endsWith("U.N.") || each.endsWith("Sept."));
    assertThat(sentences).allMatch(each -> ".”".indexOf(each.charAt(each.length() - 1)) >= 0);
  }

  @Test
  void cutsPassagesOfOneSize() {
    for (String name : List.of("000_d2b80962dc7b4d43.txt", "004_4efb888b6270b218.txt")) {
      List<Passage> body =
          Splitter.split(article(name)).stream().filter(passage -> !passage.note()).toList();
      assertThat(body)
          .allSatisfy(
              passage -> assertThat(passage.text().split("\\s+", -1).length).isBetween(110, 170));
    }
  }

  private static List<String> sentences(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage ->
            passage.sentences().stream().map(sentence -> passage.textOf(sentence.span())))
        .toList();
  }

  private static List<String> texts(Article article, Part.Role role) {
    return article.parts().stream()
        .filter(part -> part.role() == role)
        .map(part -> part.span().of(article.text()))
        .toList();
  }

  private static Article article(String name) {
    Corpus corpus = new Corpus(List.of(Path.of(System.getProperty("originals", ""))));
    List<Article> articles = new ArrayList<>();
    ArticleFile file =
        corpus.walk().files().stream()
            .filter(each -> each.id().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not among the originals: " + name));
    assertThat(corpus.read(file, articles::add).faults()).isEmpty();
    return articles.getFirst();
  }
}
