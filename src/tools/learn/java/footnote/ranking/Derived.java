package footnote.ranking;

import footnote.eval.Judged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// Sets made of other sets, for what these lack: long articles, headlines, gaps, and corpora of a
/// few articles. Each is made by a seed and the same every time.
final class Derived {
  private static final long SEED = 5;
  private static final int QUARTERS = 4;
  private static final int HEADLINES = 700;
  private static final int FOREIGN = 60;

  private final JudgedSet set;
  private final Random random = new Random(SEED);

  Derived(JudgedSet set) {
    this.set = set;
  }

  /// The articles of one title joined into one long article without a title.
  JudgedSet joined() {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Map<String, JudgedArticle> byId = new HashMap<>();
    for (JudgedArticle article : set.articles()) {
      byId.put(article.id(), article);
      texts
          .computeIfAbsent(article.title(), _ -> new StringBuilder())
          .append(article.text().replace("\n", " "))
          .append("\n\n");
    }
    List<JudgedArticle> articles = new ArrayList<>();
    texts.forEach((title, text) -> articles.add(new JudgedArticle(title, "", text.toString())));
    List<Case> cases = new ArrayList<>();
    for (Case one : set.cases()) {
      JudgedArticle article = byId.get(one.judged().relevant().iterator().next());
      if (article != null) {
        Case asked = one.asked(List.of(article.title()));
        cases.add(new Case(asked.judged(), article.text()));
      }
    }
    return set.with(set.name() + "-joined", articles, cases);
  }

  /// Titles as questions for the articles, which lose them.
  JudgedSet headlines() {
    List<JudgedArticle> articles = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (JudgedArticle article : set.articles()) {
      articles.add(new JudgedArticle(article.id(), "", article.text()));
      cases.add(
          Case.of(new Judged(article.id(), article.title(), Set.of(article.id()), List.of())));
    }
    Collections.shuffle(cases, random);
    return set.with(set.name() + "-headlines", articles, cases.subList(0, HEADLINES));
  }

  /// Without a quarter of the articles: four sets that lack another quarter each.
  List<JudgedSet> holes() {
    Map<JudgedArticle, Integer> quarters = new HashMap<>();
    set.articles().forEach(article -> quarters.put(article, random.nextInt(QUARTERS)));
    List<JudgedSet> holes = new ArrayList<>();
    for (int i = 0; i < QUARTERS; i++) {
      int quarter = i;
      holes.add(left("holes-" + quarter, article -> quarters.getOrDefault(article, 0) != quarter));
    }
    return holes;
  }

  /// Without all articles of a share of the titles.
  JudgedSet gaps(double share) {
    Map<String, Boolean> kept = new HashMap<>();
    return left(
        "gaps",
        article -> kept.computeIfAbsent(article.title(), _ -> random.nextDouble() >= share));
  }

  private JudgedSet left(String name, Predicate<JudgedArticle> kept) {
    List<JudgedArticle> left = set.articles().stream().filter(kept).toList();
    List<Case> cases = set.cases().stream().map(one -> one.where(left)).toList();
    return set.with(set.name() + "-" + name, left, cases);
  }

  /// A few articles of one to three titles, asked what they say, what a third of their like said
  /// that was taken out, and of something else.
  JudgedSet tiny(int number) {
    Random own = new Random(SEED + number);
    List<JudgedArticle> near = new ArrayList<>(set.articles());
    Set<String> asked = new HashSet<>();
    set.cases().forEach(one -> asked.addAll(one.judged().relevant()));
    near.removeIf(article -> !asked.contains(article.id()));
    List<String> titles =
        new ArrayList<>(new LinkedHashSet<>(near.stream().map(JudgedArticle::title).toList()));
    Collections.shuffle(titles, own);
    List<String> topics = titles.subList(0, 1 + number % 3);
    near.removeIf(article -> !topics.contains(article.title()));
    Collections.shuffle(near, own);
    near = near.subList(0, Math.min(near.size(), 8 + 6 * (number % 4)));
    List<JudgedArticle> left = near.subList(0, near.size() * 2 / 3 + 1);
    return set.with(set.name() + "-tiny-" + number, left, asked(near, left, own));
  }

  private List<Case> asked(List<JudgedArticle> near, List<JudgedArticle> left, Random own) {
    List<Case> cases = new ArrayList<>();
    List<Case> foreign = new ArrayList<>();
    for (Case one : set.cases()) {
      (one.where(near).answerable() ? cases : foreign).add(one.where(left));
    }
    Collections.shuffle(foreign, own);
    cases.addAll(foreign.subList(0, FOREIGN));
    return cases;
  }
}
