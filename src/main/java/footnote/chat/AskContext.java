package footnote.chat;

/// Who asks, and who sees the answer.
///
/// @param id what the log calls the question
/// @param asker the platform's id of who asks, and may take the answer away
/// @param alone whether only the asker sees the answer
public record AskContext(String id, String asker, boolean alone) {
  /// The same where everyone sees the answer.
  AskContext openly() {
    return new AskContext(id, asker, false);
  }
}
