package footnote;

import footnote.cli.CorpusSession;
import footnote.cli.IndexedCollection;
import footnote.search.IndexException;
import footnote.search.PassageIndex;
import footnote.state.State;
import footnote.state.StateException;
import footnote.web.Readiness;
import footnote.web.Readiness.Part;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds out whether all that answers questions is there: the engine, the index of the collections,
/// what keeps what people leave, and each platform. A collection that has readers is not told by
/// its name, nor whether there is one: what is wrong with it is wrong with `index`.
///
/// @param bots one for each platform
record ReadinessCheck(CorpusSession session, LiveIndex index, State state, List<Bot> bots)
    implements Supplier<Readiness> {
  ReadinessCheck {
    bots = List.copyOf(bots);
  }

  @Override
  public Readiness get() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("engine", said(engine())));
    parts.add(new Part("index", said(behind(session.collections()))));
    for (IndexedCollection one : session.collections()) {
      if (isForEveryone(one.name())) {
        parts.add(new Part("collection:" + one.name(), said(behind(List.of(one)))));
      }
    }
    parts.add(new Part("state", said(unkept())));
    for (Bot bot : bots) {
      Optional<TextKey> trouble =
          bot.connected().getAsBoolean()
              ? Optional.empty()
              : Optional.of(TextKey.HEALTH_NOT_CONNECTED);
      parts.add(new Part(bot.platform().toLowerCase(Locale.ROOT), said(trouble)));
    }
    return new Readiness(parts);
  }

  /// Why the first of the collections that can't be read can't, which is tried.
  private Optional<TextKey> engine() {
    return session.collections().stream().flatMap(one -> unreadable(one).stream()).findFirst();
  }

  private static Optional<TextKey> unreadable(IndexedCollection collection) {
    try (PassageIndex.View _ = collection.index().view()) {
      return Optional.empty();
    } catch (IndexException.Missing _) {
      return Optional.of(TextKey.HEALTH_NOT_INDEXED);
    } catch (RuntimeException _) {
      return Optional.of(TextKey.HEALTH_UNREADABLE);
    }
  }

  private Optional<TextKey> unkept() {
    try {
      state.check();
      return Optional.empty();
    } catch (StateException _) {
      return Optional.of(TextKey.HEALTH_STATE);
    }
  }

  private Optional<TextKey> behind(List<IndexedCollection> collections) {
    return collections.stream().allMatch(one -> index.look(one.name()).inStep())
        ? Optional.empty()
        : Optional.of(TextKey.HEALTH_BEHIND);
  }

  /// The only collection has no name.
  private boolean isForEveryone(String collection) {
    return Optional.ofNullable(session.settings().rights().readers().get(collection))
        .filter(readers -> readers.everyone())
        .isPresent();
  }

  private Optional<String> said(Optional<TextKey> trouble) {
    Texts texts = session.settings().texts();
    return trouble.map(texts::say);
  }
}
