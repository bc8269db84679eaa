package footnote.lucene.words;

import footnote.analysis.StemPlace;
import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader.FilterPostingsEnum;
import org.apache.lucene.index.FilterLeafReader.FilterTerms;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/// Stems with the positions of their words, where the index has [StemPlace]s. Whatever Lucene keeps
/// of them else, to score by and to pass over what scores too low, is read as it was written.
final class StemTerms extends FilterTerms {
  /// @param in as the segment has them
  StemTerms(Terms in) {
    super(in);
  }

  @Override
  public TermsEnum iterator() throws IOException {
    return new Walk(in.iterator());
  }

  /// From term to term, as the list behind it goes: a term that Lucene remembers the place of is
  /// found again by that.
  private static final class Walk extends FilterTermsEnum {
    Walk(TermsEnum in) {
      super(in);
    }

    /// Lucene's own where no positions are asked for, which has ways to be fast.
    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
      PostingsEnum postings = in.postings(null, flags);
      return PostingsEnum.featureRequested(flags, PostingsEnum.POSITIONS)
          ? new Positioned(postings)
          : postings;
    }

    /// With what a walk may pass over by score only where no positions are asked for: these are
    /// Lucene's own, and would lie at [StemPlace]s.
    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
      return PostingsEnum.featureRequested(flags, PostingsEnum.POSITIONS)
          ? new SlowImpactsEnum(postings(null, flags))
          : in.impacts(flags);
    }
  }

  /// From document to document, and in each from word to word.
  private static final class Positioned extends FilterPostingsEnum {
    Positioned(PostingsEnum in) {
      super(in);
    }

    /// Two words of one position lie at one place, and so at one position again.
    @Override
    public int nextPosition() throws IOException {
      return StemPlace.position(in.nextPosition());
    }
  }
}
