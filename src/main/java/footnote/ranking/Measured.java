package footnote.ranking;

import java.util.List;

/// A candidate with the features of each of its sentences.
record Measured(Candidate candidate, List<FeatureVector<Feature>> sentences) {}
