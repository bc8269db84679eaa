package footnote.answer;

import footnote.ranking.Ranked;

/// A citation and the candidate it was made of.
record Cited(Citation citation, Ranked ranked) {}
