package footnote.ranking;

/// An article of a judged set.
record JudgedArticle(String id, String title, String text) {}
