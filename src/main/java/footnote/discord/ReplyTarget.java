package footnote.discord;

/// Where an answer goes.
///
/// Either a place that an interaction holds ([InteractionReply]) or a message that refers to
/// another ([MessageReply]); [Turns] needs not know which.
interface ReplyTarget {
  /// Sends the answer; once.
  ///
  /// Blocks until Discord has it.
  ///
  /// @throws RuntimeException of JDA when Discord refuses for a reason that nobody expected
  void send(DiscordMessage message);

  /// Says something to the asker, alone with them where the place allows; instead of an answer.
  void tell(DiscordMessage message);
}
