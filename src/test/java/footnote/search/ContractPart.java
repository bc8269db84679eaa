package footnote.search;

import static footnote.search.ShortArticles.dated;
import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;

import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.util.function.Consumer;

/// A part of the contract, tested on the engine that the whole is tested on.
abstract class ContractPart {
  private final PassageIndexContract engine;

  ContractPart(PassageIndexContract engine) {
    this.engine = engine;
  }

  PassageIndex index() {
    return engine.index();
  }

  PassageIndex another() {
    return engine.another();
  }

  /// What the index holds with these articles too.
  View holding(Consumer<Update> articles) {
    return holding(index(), articles);
  }

  static View holding(PassageIndex index, Consumer<Update> articles) {
    try (Update update = index.update()) {
      articles.accept(update);
      update.commit();
    }
    return index.view();
  }

  /// Two of publishers whose names share a word, one dated to the day, one to the year; and one of
  /// which nothing is known.
  static void threeArticles(Update update) {
    put(update, dated("a.txt", "Yaro Troff", "The Wall Street Paper", "2023-11-03"), "War.");
    put(update, dated("b.txt", "Someone Else", "A Street Paper", "2022"), "War.");
    put(update, source("c.txt"), "War.");
  }
}
