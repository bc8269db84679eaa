package footnote.state;

/// A passage that a moderator made the answer to a question, for all of a server or a workspace.
///
/// @param scope the server or workspace: `discord:112233445566778899`
/// @param question what all questions of the same words have in common
/// @param asked the question in the words of who pinned it
/// @param passage its id
/// @param start where the quote starts in it, in UTF-16 units
/// @param quote word for word, as it was when it was pinned
/// @param author the name of who pinned it, as it is shown; empty where they are forgotten
public record Pin(
    String scope,
    String question,
    String asked,
    String passage,
    int start,
    String quote,
    String author) {}
