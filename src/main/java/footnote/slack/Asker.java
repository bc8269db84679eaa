package footnote.slack;

/// Who asked, and where the reply goes.
///
/// ```java
/// new Asker("U024BE7LH", new Place.Open("C024BE91L", Optional.empty(), "1710412205.000200"));
/// ```
///
/// @param user the id of who asked
record Asker(String user, Place place) {}
