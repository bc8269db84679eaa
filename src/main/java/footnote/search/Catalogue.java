package footnote.search;

import footnote.analysis.Variant;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.article.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an index holds, to be looked up by name instead of being searched.
public interface Catalogue {
  /// The passage of that id; the first by article and ordinal where several are alike.
  Optional<Passage> passage(String id);

  /// The passages of an article from one ordinal to another, both included, as far as there are
  /// any.
  List<Passage> passages(ArticleId article, int from, int to);

  /// Every article, by id.
  List<ArticleSummary> articles();

  /// The articles that agree with these, by id.
  List<ArticleSummary> articles(Filters filters);

  /// The article of that id.
  Optional<ArticleSummary> article(ArticleId id);

  /// Whether any article says until when it holds, or what it takes the place of: where none does,
  /// nothing of the kind need be looked up.
  boolean tellsValidity();

  /// The articles that say they take the place of this one, by id: of its own collection, where
  /// several are searched as one, and never itself. [Supersession] tells the terms of both.
  List<Source> superseding(Source article);

  /// How many articles agree with these.
  int count(Filters filters);

  /// Where the words of a question name a publisher, an author or an article of the index, in order
  /// and the longest names first; none reaches into another. [CitedNames] finds them.
  List<Mention> mentions(String words);

  /// Other ways to write the names in the words of a question, as the articles define them: what a
  /// short form stands for, and the short form of words that have one; in the order of their
  /// places.
  List<Variant> otherNames(String words);

  /// Headings and titles that begin like this, most passages first, then by text; for completion.
  List<String> headings(String prefix, int limit);

  /// The nearest words of the index for each of these that stands nowhere, as far as there are any;
  /// short words and numbers have none.
  List<Spelling> spellings(List<String> words);

  /// The files it was made of, by path; none when all of them must be read again because the
  /// analysis has changed since.
  Map<String, FileState> files();
}
