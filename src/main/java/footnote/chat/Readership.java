package footnote.chat;

import footnote.access.Audience;
import footnote.access.Questioner;
import footnote.access.Rights;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.text.Links;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who reads, and what answers them: of all collections, those alone that they may read.
///
/// ```java
/// Answerer answerer = readership.answererFor(asker.alone());
/// ```
///
/// @param all answers from all collections; never to be asked for a person
/// @param rights who may read which of them
/// @param pages the address of the pages that show what everyone may read, where there are any
public record Readership(Answerer all, Rights rights, Optional<String> pages) {
  /// Without pages.
  public Readership(Answerer all, Rights rights) {
    this(all, rights, Optional.empty());
  }

  /// Everyone reads everything.
  public static Readership undivided(Answerer answerer) {
    return new Readership(answerer, Rights.UNDIVIDED);
  }

  /// What answers from the collections that all of an audience may read. May ask the platform who
  /// they are.
  public Answerer answererFor(Audience audience) {
    return rights.divided() ? all.within(rights.visibleTo(audience)) : all;
  }

  /// What answers from what everyone may read, whoever they are.
  public Answerer answererForEveryone() {
    return rights.divided() ? all.within(rights.openToEveryone()) : all;
  }

  /// What answers while it is not known whom: from nothing that is kept apart.
  Answerer answererForNobody() {
    return rights.divided() ? all.within(Set.of()) : all;
  }

  /// The address of the page that shows a quote where it stands; empty where there are no pages,
  /// and for a quote from a collection that has readers: it has no page.
  Optional<String> page(Citation citation) {
    String id = citation.source().id().value();
    boolean open =
        !rights.divided()
            || rights.openToEveryone().stream().anyMatch(name -> id.startsWith(name + "/"));
    return pages
        .filter(_ -> open)
        .map(top -> (top.endsWith("/") ? top : top + "/") + ReplyToken.Context.of(citation).page())
        .flatMap(Links::safe);
  }

  /// Whether there are collections to choose from.
  public boolean divided() {
    return rights.divided();
  }

  /// Whether what one person reads all who are in the place may read too.
  boolean readsAlike(Questioner asker) {
    return !rights.restricted()
        || rights.visibleTo(asker.alone()).equals(rights.visibleTo(asker.openly()));
  }

  /// The names of the collections that an audience may read, for completion; none where there is
  /// nothing to choose from.
  public List<String> collectionsFor(Audience audience) {
    return List.copyOf(rights.visibleTo(audience));
  }
}
