package footnote.slack;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.Venue;
import java.util.Optional;

/// Who asks in a workspace of Slack, and where: what rights go by. A thread counts as its channel,
/// whose id it has.
///
/// @param workspace its id
/// @param directory of its people and channels
record SlackQuestioners(String workspace, Directory directory) {
  /// Who asked, in the place that the reply goes to. Only where the bot itself may write into a
  /// direct conversation is that one with the bot; a command can be typed in one of two people.
  Questioner of(Asker asker) {
    boolean direct = asker.place() instanceof Place.Open open && open.direct();
    return new Questioner(
        new Venue(Platform.SLACK, Optional.of(workspace), asker.place().channel(), direct),
        asker.user(),
        directory);
  }

  /// Who looks at what nobody else sees: the app's home, a thread of the assistant.
  Questioner alone(String user) {
    Venue nowhere = new Venue(Platform.SLACK, Optional.of(workspace), "", true);
    return new Questioner(nowhere, user, directory);
  }
}
