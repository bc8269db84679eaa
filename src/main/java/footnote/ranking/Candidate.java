package footnote.ranking;

import footnote.search.Hit;
import java.util.List;

/// A candidate with the features of each of its sentences.
record Candidate(Hit hit, List<FeatureVector<Feature>> sentences) {}
