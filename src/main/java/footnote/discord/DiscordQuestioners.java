package footnote.discord;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.Venue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.jspecify.annotations.Nullable;

/// Who asks in Discord, and where: what rights go by. A thread counts as its channel.
///
/// What is done in a server tells the roles of who does it; in a direct conversation they are asked
/// for. In a conversation of people to which one of them brought the bot others read along, so that
/// it is not a direct one.
final class DiscordQuestioners {
  private final Directory servers;

  /// @param servers tells who is in which server, for direct conversations
  DiscordQuestioners(Directory servers) {
    this.servers = servers;
  }

  /// Who used a command or a button. Without a member it was done in no server.
  Questioner of(Interaction event) {
    boolean direct = event.getContext() == InteractionContextType.BOT_DM;
    @Nullable Member member = event.getMember();
    String user = event.getUser().getId();
    if (member == null) {
      return new Questioner(
          new Venue(Platform.DISCORD, Optional.empty(), channel(event), direct), user, servers);
    }
    String server = member.getGuild().getId();
    Set<String> roles = roles(member);
    return new Questioner(
        Venue.channel(Platform.DISCORD, server, channel(event)), user, new Roles(server, roles));
  }

  /// Those of somebody in a server where the bot is not aren't told. So a rule that asks for a role
  /// is not met there.
  private static Set<String> roles(Member member) {
    return member.isDetached()
        ? Set.of()
        : member.getUnsortedRoles().stream().map(ISnowflake::getId).collect(Collectors.toSet());
  }

  /// Who wrote a message. The roles of who wrote it are asked for, if a rule needs them: a message
  /// need not tell them.
  Questioner of(Message message) {
    boolean direct = message.getChannelType() == ChannelType.PRIVATE;
    Optional<String> server =
        message.isFromGuild() ? Optional.of(message.getGuild().getId()) : Optional.empty();
    String channel = channel(message.getChannel(), message.getChannelId());
    Venue venue = new Venue(Platform.DISCORD, server, channel, direct);
    return new Questioner(venue, message.getAuthor().getId(), servers);
  }

  /// The id, which an event has even where JDA doesn't know its channel.
  private static String channel(Interaction event) {
    return channel(event.getChannel(), Long.toUnsignedString(event.getChannelIdLong()));
  }

  /// The channel's id; of a thread, that of its channel as far as that is known.
  private static String channel(@Nullable Channel channel, String id) {
    if (!(channel instanceof ThreadChannel thread) || thread.isDetached()) {
      return id;
    }
    @Nullable Channel parent = thread.getParentChannel();
    return parent == null ? id : parent.getId();
  }

  /// What an event in a server tells of who did it. Asks Discord nothing, as the event has it all.
  ///
  /// @param server where it was done
  /// @param roles of who did it
  private record Roles(String server, Set<String> roles) implements Directory {
    @Override
    public boolean isMember(String home, String user) {
      return home.equals(server);
    }

    @Override
    public boolean isInGroup(Optional<String> home, String group, String user) {
      return home.filter(server::equals).isPresent() && roles.contains(group);
    }

    /// All who are in a channel of a server are in the server.
    @Override
    public boolean isShared(Venue venue) {
      return false;
    }
  }
}
