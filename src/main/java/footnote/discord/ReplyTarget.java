package footnote.discord;

/// Where an answer goes.
interface ReplyTarget {
  /// Sends the answer; once.
  void send(DiscordMessage message);

  /// Says something to the asker, alone with them where the place allows; instead of an answer.
  void tell(DiscordMessage message);
}
