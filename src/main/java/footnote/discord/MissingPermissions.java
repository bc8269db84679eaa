package footnote.discord;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Which permissions the bot lacks for an answer in a channel, in words for its asker, who may know
/// somebody that can give them.
///
/// ```text
/// I can’t answer you in #harbour: there I lack “Connect”.
/// ```
///
/// The names are those of Discord's own settings, in the language of the texts.
final class MissingPermissions {
  private MissingPermissions() {}

  /// Names what is missing, as far as roles and the channel tell; where nothing seems to be, as
  /// Discord knows better, all that is needed.
  ///
  /// @param question in the channel
  static String of(Message question, Texts texts) {
    GuildMessageChannel channel = question.getGuildChannel();
    Member self = channel.getGuild().getSelfMember();
    List<Permission> needed = needed(channel);
    // Explicit ones: a permission that implies others is missing alone.
    Set<Permission> had = self.getPermissionsExplicit(channel);
    List<Permission> missing = needed.stream().filter(it -> !had.contains(it)).toList();
    return told(question, texts, missing.isEmpty() ? needed : missing);
  }

  /// Names what Discord says is missing.
  ///
  /// @param missing in the order in which they are named
  static String told(Message question, Texts texts, List<Permission> missing) {
    String names =
        missing.stream().map(it -> texts.say(name(it))).collect(Collectors.joining(", "));
    return texts.say(TextKey.MISSING_PERMISSION, "#" + question.getChannel().getName(), names);
  }

  /// What an answer needs there. A voice channel is seen only by those who may enter it (Discord:
  /// implicit permissions).
  private static List<Permission> needed(GuildMessageChannel channel) {
    List<Permission> needed = new ArrayList<>();
    needed.add(Permission.VIEW_CHANNEL);
    if (channel instanceof AudioChannel) {
      needed.add(Permission.VOICE_CONNECT);
    }
    boolean thread = channel.getType().isThread();
    needed.add(thread ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
    needed.add(Permission.MESSAGE_HISTORY);
    return needed;
  }

  /// As Discord names it in its settings.
  private static TextKey name(Permission permission) {
    return switch (permission) {
      case VOICE_CONNECT -> TextKey.PERMISSION_CONNECT;
      case MESSAGE_SEND -> TextKey.PERMISSION_SEND;
      case MESSAGE_SEND_IN_THREADS -> TextKey.PERMISSION_SEND_IN_THREADS;
      case MESSAGE_HISTORY -> TextKey.PERMISSION_HISTORY;
      default -> TextKey.PERMISSION_VIEW;
    };
  }
}
