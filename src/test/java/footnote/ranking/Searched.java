package footnote.ranking;

import footnote.analysis.Analyses;
import footnote.lucene.MemoryIndex;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import footnote.search.ShortArticles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Questions put to a real index in memory.
final class Searched implements AfterEachCallback {
  private final MemoryIndex memory = new MemoryIndex();
  private final List<View> views = new ArrayList<>();

  void holding(Consumer<Update> articles) {
    views.add(memory.holding(articles));
  }

  View view() {
    return views.getLast();
  }

  EvidenceSearch search() {
    return new EvidenceSearch(view(), new Analyses());
  }

  Candidates ask(String question) {
    return search().search(ShortArticles.request(question));
  }

  Candidates ask(Request request) {
    return search().search(request);
  }

  Candidate best(String question) {
    return ask(question).best().getFirst();
  }

  static List<String> places(Candidates found) {
    return found.best().stream().map(one -> ShortArticles.place(one.hit())).toList();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    views.forEach(View::close);
    memory.afterEach(context);
  }
}
