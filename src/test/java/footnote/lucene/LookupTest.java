package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.Zone;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookupTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  @Test
  void countsThePassagesOfATermInItsLanguageAndZone() throws IOException {
    Lookup lookup =
        new Lookup(
            memory
                .snapshot(update -> {
                  put(update, source("a", "Ships", "en"), "A port.", "Two ports.");
                  put(update, source("b", "Port", "de"), "Ein Port.");
                })
                .searcher());
    assertThat(lookup.frequency(Language.ENGLISH, Zone.TEXT, "port")).isEqualTo(2);
    assertThat(lookup.frequency(Language.ENGLISH, Zone.HEAD, "port")).isZero();
    assertThat(lookup.frequency(Language.ENGLISH, Zone.HEAD, "ship")).isEqualTo(2);
    assertThat(lookup.frequency(Language.GERMAN, Zone.TEXT, "port")).isEqualTo(1);
    assertThat(lookup.frequency(Language.FRENCH, Zone.TEXT, "port")).as("no such field").isZero();
  }

  @Test
  void looksEachTermUpOnce() throws IOException {
    Lookup lookup =
        new Lookup(memory.snapshot(update -> put(update, source("a"), "A port.")).searcher());
    assertThat(lookup.states(Language.ENGLISH, Zone.TEXT, "port"))
        .isSameAs(lookup.states(Language.ENGLISH, Zone.TEXT, "port"))
        .isNotSameAs(lookup.states(Language.ENGLISH, Zone.HEAD, "port"));
  }
}
