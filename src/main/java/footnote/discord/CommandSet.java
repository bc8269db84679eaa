package footnote.discord;

import footnote.chat.ReplyToken;
import footnote.wording.Languages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commands, for servers and for people, and their registration: all in one request, and only
/// when Discord has others, for it allows 200 new ones a day.
///
/// Commands are the bot's own, not a server's, and can be used wherever the bot is: in servers, in
/// direct messages and, for who added it to their account, anywhere. Names stay English, since
/// people tell each other of them; descriptions are in every language of the interface that Discord
/// knows.
final class CommandSet {
  /// Names of commands, as people type them behind a slash.
  static final String ASK = "ask";

  static final String SOURCES = "sources";
  static final String READ = "read";
  static final String HELP = "help";
  static final String FORGET_ME = "forget-me";

  /// Names of options.
  static final String QUESTION = "question";

  static final String COLLECTION = "collection";
  static final String SOURCE = "source";
  static final String AFTER = "after";
  static final String BEFORE = "before";
  static final String PRIVATE = "private";
  static final String FILTER = "filter";
  static final String PASSAGE = "passage";

  /// Characters in the filter of the list of sources, which its buttons carry.
  static final int LONGEST_FILTER = 60;

  /// Characters in a choice of a completion.
  static final int LONGEST_CHOICE = 100;

  /// Characters of `2024-03-14`.
  private static final int LONGEST_DATE = 10;

  /// Characters of an id, with some to spare for what is copied along.
  private static final int LONGEST_PASSAGE = 20;

  private static final Logger LOG = LoggerFactory.getLogger(CommandSet.class);

  private final Texts texts;

  /// Whether there are collections to choose from.
  private final boolean divided;

  /// @param texts the usual language
  /// @param divided whether there are collections to choose from
  CommandSet(Texts texts, boolean divided) {
    this.texts = texts;
    this.divided = divided;
  }

  /// The name of the message command.
  ///
  /// In the usual language; other languages have it as a localization, and Discord tells neither in
  /// its events.
  String find() {
    return texts.say(TextKey.COMMAND_FIND);
  }

  /// The name of the message command that pins an answer.
  ///
  /// In the usual language as well, for the same reason.
  String pin() {
    return texts.say(TextKey.COMMAND_PIN);
  }

  /// Makes Discord's commands ours, if they differ.
  ///
  /// Two calls at most, one of them only where something differs.
  ///
  /// @throws RuntimeException of JDA when Discord refuses or can't be reached
  void register(JDA jda) {
    Set<String> registered =
        jda.retrieveCommands(true).complete().stream()
            .map(CommandData::fromCommand)
            .map(CommandSet::shape)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ours =
        all().stream().map(CommandSet::shape).collect(Collectors.toCollection(TreeSet::new));
    if (registered.equals(ours)) {
      LOG.info("the commands are registered already");
    } else {
      jda.updateCommands().addCommands(all()).complete();
      LOG.info("registered {} commands", ours.size());
    }
  }

  /// A command as text that is equal for equal commands, in whatever order Discord lists its
  /// places. Ids and versions that Discord gives are left out by JDA: only what can be set is
  /// compared.
  private static String shape(CommandData command) {
    return command.getIntegrationTypes().stream().sorted().toList()
        + " "
        + command.getContexts().stream().sorted().toList()
        + " "
        + command.toData().remove("integration_types").remove("contexts").toMap();
  }

  /// All commands.
  private List<CommandData> all() {
    return List.of(
            ask(),
            slash(SOURCES, TextKey.COMMAND_SOURCES)
                .addOptions(
                    text(FILTER, TextKey.COMMAND_SOURCES_FILTER, false)
                        .setMaxLength(LONGEST_FILTER)),
            slash(READ, TextKey.COMMAND_READ)
                .addOptions(
                    text(PASSAGE, TextKey.COMMAND_READ_PASSAGE, true)
                        .setMaxLength(LONGEST_PASSAGE)),
            slash(HELP, TextKey.COMMAND_HELP),
            slash(FORGET_ME, TextKey.COMMAND_FORGET_ME),
            Commands.message(find()).setNameLocalizations(inAll(TextKey.COMMAND_FIND)),
            Commands.message(pin()).setNameLocalizations(inAll(TextKey.COMMAND_PIN)))
        .stream()
        .map(command -> command.getName().equals(pin()) ? moderated(command) : everywhere(command))
        .toList();
  }

  /// In servers that have the bot, offered to who may manage messages there (Discord: whom else, a
  /// server's owner decides; whether they may is looked at again when it is used).
  private static CommandData moderated(CommandData command) {
    return command
        .setContexts(InteractionContextType.GUILD)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MESSAGE_MANAGE));
  }

  /// The command that asks, with its filters.
  private CommandData ask() {
    SlashCommandData ask =
        slash(ASK, TextKey.COMMAND_ASK)
            .addOptions(
                text(QUESTION, TextKey.COMMAND_ASK_QUESTION, true)
                    .setMaxLength(ReplyToken.LONGEST_QUESTION)
                    .setAutoComplete(true));
    if (divided) {
      ask.addOptions(
          text(COLLECTION, TextKey.COMMAND_ASK_COLLECTION, false)
              .setMaxLength(LONGEST_CHOICE)
              .setAutoComplete(true));
    }
    return ask.addOptions(
        text(SOURCE, TextKey.COMMAND_ASK_SOURCE, false)
            .setMaxLength(LONGEST_CHOICE)
            .setAutoComplete(true),
        text(AFTER, TextKey.COMMAND_ASK_AFTER, false).setMaxLength(LONGEST_DATE),
        text(BEFORE, TextKey.COMMAND_ASK_BEFORE, false).setMaxLength(LONGEST_DATE),
        option(OptionType.BOOLEAN, PRIVATE, TextKey.COMMAND_ASK_PRIVATE, false));
  }

  /// A command with its description in all languages.
  private SlashCommandData slash(String name, TextKey description) {
    return Commands.slash(name, texts.say(description))
        .setDescriptionLocalizations(inAll(description));
  }

  /// An option that is a text.
  private OptionData text(String name, TextKey description, boolean required) {
    return option(OptionType.STRING, name, description, required);
  }

  /// @param description in the usual language; those of other languages stand beside it
  private OptionData option(OptionType type, String name, TextKey description, boolean required) {
    return new OptionData(type, name, texts.say(description), required)
        .setDescriptionLocalizations(inAll(description));
  }

  /// A text in every language of ours that Discord knows and that is not the usual one. Both
  /// `en-US` and `en-GB` have what stands in English.
  private Map<DiscordLocale, String> inAll(TextKey key) {
    Map<DiscordLocale, String> all = new EnumMap<>(DiscordLocale.class);
    for (DiscordLocale locale : DiscordLocale.values()) {
      String language = locale.toLocale().getLanguage();
      if (Languages.has(language) && !language.equals(texts.locale().getLanguage())) {
        all.put(locale, Texts.of(language).say(key));
      }
    }
    return all;
  }

  /// In servers and in direct messages, for servers and for people.
  private static CommandData everywhere(CommandData command) {
    return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
  }
}
