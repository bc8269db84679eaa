package footnote.search;

import org.junit.jupiter.api.Nested;

/// What every engine must do. To be extended for each, and to be given an empty index a test; the
/// parts of the contract are nested in it, and so come along:
///
/// ```java
/// class LuceneIndexContractTest extends PassageIndexContract {
///   @Override
///   protected PassageIndex index() {
///     return memory.index();
///   }
/// }
/// ```
public abstract class PassageIndexContract {
  /// The same index all through a test.
  protected abstract PassageIndex index();

  /// Another index of the same engine, empty; closed by the test.
  protected abstract PassageIndex another();

  @Nested
  class Retrieval extends RetrievalContract {
    Retrieval() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class FiltersOfArticles extends FilterContract {
    FiltersOfArticles() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class CatalogueOfAll extends CatalogueContract {
    CatalogueOfAll() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class Updates extends UpdateContract {
    Updates() {
      super(PassageIndexContract.this);
    }
  }
}
