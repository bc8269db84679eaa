package footnote.discord;

/// Where an answer goes.
interface Reply {
  /// Sends the answer; once.
  void send(Card card);

  /// Says something to the asker, alone with them where the place allows; instead of an answer.
  void tell(Card card);
}
