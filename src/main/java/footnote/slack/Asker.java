package footnote.slack;

/// Who asked, and where the reply goes.
///
/// @param user the id of who asked
record Asker(String user, Place place) {}
