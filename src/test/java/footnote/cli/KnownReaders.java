package footnote.cli;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.access.Venue;
import footnote.settings.Platforms;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// A platform of one server, `111111111111111111`, whose channels all are in it and whose member is
/// Ada, `222222222222222222`; the channel `404` is none, and for `500` it is out of order.
final class KnownReaders implements ReaderLookup {
  static final String SERVER = "111111111111111111";
  static final String ADA = "222222222222222222";

  @Override
  public Optional<Questioner> questioner(
      Platforms platforms, String user, Optional<String> channel) {
    if (channel.equals(Optional.of("500"))) {
      throw new UncheckedIOException(new IOException("out of order"));
    }
    Venue venue =
        channel
            .map(it -> Venue.channel(Platform.DISCORD, SERVER, it))
            .orElse(new Venue(Platform.DISCORD, Optional.empty(), "", true));
    return Optional.of(new Questioner(venue, user, new OfAda()))
        .filter(_ -> !channel.equals(Optional.of("404")));
  }

  @Override
  public List<String> faults(Platforms platforms, ReaderRule rule, Texts texts) {
    return rule.homes().contains(SERVER) || rule.homes().isEmpty()
        ? List.of()
        : List.of(rule.where() + ": no such server");
  }

  private record OfAda() implements Directory {
    @Override
    public boolean isMember(String home, String user) {
      return home.equals(SERVER) && user.equals(ADA);
    }

    @Override
    public boolean isInGroup(Optional<String> home, String group, String user) {
      return false;
    }

    @Override
    public boolean isShared(Venue venue) {
      return false;
    }
  }
}
