package footnote.lucene;

import footnote.search.PassageIndex;
import footnote.search.PassageIndexContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LuceneIndexContractTest extends PassageIndexContract {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  @Override
  protected PassageIndex index() {
    return memory.index();
  }

  @Override
  protected PassageIndex another() {
    return new MemoryIndex().index();
  }
}
