package footnote.search;

import static footnote.search.ShortArticles.dated;
import static footnote.search.ShortArticles.places;
import static footnote.search.ShortArticles.query;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.PassageIndex.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which articles an engine must leave out, and how it counts them.
abstract class FilterContract extends ContractPart {
  FilterContract(PassageIndexContract engine) {
    super(engine);
  }

  private static Filters named(String source, String author, String title) {
    return new Filters(some(source), some(author), some(title), Optional.empty(), Optional.empty());
  }

  private static List<String> some(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private static Filters dates(String after, String before) {
    return new Filters(List.of(), List.of(), List.of(), day(after), day(before));
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  @Test
  void filtersByNames() {
    try (View view = holding(ContractPart::threeArticles)) {
      assertThat(filtered(view, named("wall street", "", ""))).containsExactly("a.txt:0");
      assertThat(filtered(view, named("street wall", "", ""))).isEmpty();
      assertThat(filtered(view, named("b", "", ""))).as("the file").containsExactly("b.txt:0");
      assertThat(filtered(view, named("", "TROFF", ""))).containsExactly("a.txt:0");
      assertThat(filtered(view, named("", "", "title of c"))).containsExactly("c.txt:0");
      assertThat(filtered(view, named("street", "else", ""))).containsExactly("b.txt:0");
      assertThat(filtered(view, named("…", "", ""))).as("no word").hasSize(3);
    }
  }

  @Test
  void filtersByDatesAndCountsWhatHasNone() {
    try (View view = holding(ContractPart::threeArticles)) {
      Hits later = view.search(query(request("war", dates("2023-11-03", ""))));
      assertThat(places(later)).containsExactly("a.txt:0");
      assertThat(later.undated()).isEqualTo(1);
      assertThat(filtered(view, dates("", "2023-11-03"))).containsExactly("b.txt:0");
      assertThat(view.search(query(request("peace", dates("2000-01-01", "")))).undated())
          .as("those that have the words")
          .isZero();
      Filters dated = named("street", "", "").and(dates("2000-01-01", ""));
      assertThat(view.search(query(request("war", dated))).undated())
          .as("those that the names allow")
          .isZero();
    }
  }

  private static List<String> filtered(View view, Filters filters) {
    return places(view.search(query(request("war", filters))));
  }

  @Test
  void countsTheArticlesThatAgree() {
    try (View view = holding(ContractPart::threeArticles)) {
      assertThat(view.catalogue().count(Filters.NONE)).isEqualTo(3);
      assertThat(view.catalogue().count(named("street paper", "", ""))).isEqualTo(2);
      assertThat(view.catalogue().count(dates("2022-01-01", "2022-01-02"))).isEqualTo(1);
      assertThat(view.catalogue().count(dates("2024-01-01", ""))).isZero();
    }
  }
}
