package footnote.discord;

/// How a question was asked, besides its words.
///
/// @param asker Discord's id of who asked, and may take the answer away
/// @param alone whether only the asker sees the answer
/// @param from the first citation to show, from 1
record Asked(String asker, boolean alone, int from) {}
