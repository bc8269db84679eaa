package footnote.privacy;

/// A question that was answered in a chat.
///
/// @param platform in small letters
/// @param person with the platform before their id: `discord:112233445566778899`; never written as
///   it is
/// @param outcome what came of it, in a word
/// @param evidence the label of the answer, in a word
/// @param question as it was asked
public record LoggedQuestion(
    String platform, String person, String outcome, String evidence, String question) {}
