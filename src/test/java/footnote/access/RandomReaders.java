package footnote.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Random servers, workspaces, channels, groups and people, rules that name them, and who may read
/// what by these: told by what is known of all of them, not by asking one thing after another.
public final class RandomReaders {
  private static final List<String> COLLECTIONS =
      List.of("alpha", "beta", "delta", "gamma", "zeta");

  private final Random random;

  /// Of each platform: who is in which home, which channel is where, who is in which group.
  private final Map<Platform, World> worlds = new TreeMap<>();

  /// By collection; a collection without an entry is for everyone.
  private final Map<String, List<ReaderRule>> rules = new TreeMap<>();

  private record World(
      List<String> homes,
      List<String> users,
      Map<String, Set<String>> members,
      Map<String, String> channels,
      Set<String> shared,
      Map<String, String> groups,
      Map<String, Set<String>> inGroup) {}

  public RandomReaders(Random random) {
    this.random = random;
    for (Platform platform : Platform.values()) {
      worlds.put(platform, world(platform));
    }
    for (String collection : COLLECTIONS) {
      if (random.nextInt(4) > 0) {
        List<ReaderRule> all = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          all.add(rule());
        }
        rules.put(collection, all);
      }
    }
  }

  private World world(Platform platform) {
    World world =
        new World(
            named(platform + "-home-", 3),
            named(platform + "-user-", 6),
            new TreeMap<>(),
            new TreeMap<>(),
            new HashSet<>(),
            new TreeMap<>(),
            new TreeMap<>());
    for (String home : world.homes) {
      world.members.put(home, some(world.users));
      for (String channel : named(home + "-channel-", 3)) {
        world.channels.put(channel, home);
        if (platform == Platform.SLACK && random.nextInt(3) == 0) {
          world.shared.add(channel);
        }
      }
      for (String group : named(home + "-group-", 2)) {
        world.groups.put(group, home);
        world.inGroup.put(group, some(List.copyOf(of(world.members, home))));
      }
    }
    return world;
  }

  private World worldOf(Platform platform) {
    return of(worlds, platform);
  }

  /// What a map has of a key that is in it.
  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static List<String> named(String prefix, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(prefix + i);
    }
    return names;
  }

  private Set<String> some(List<String> all) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
    return some;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Set<String> few(List<String> all) {
    return random.nextInt(5) == 0 ? Set.of(one(all), one(all).concat("x")) : Set.of(one(all));
  }

  private ReaderRule rule() {
    Platform platform = one(List.of(Platform.values()));
    World world = worldOf(platform);
    int named = 1 + random.nextInt(15);
    return new ReaderRule(
        platform,
        (named & 1) == 0 ? Set.of() : few(world.homes),
        (named & 2) == 0 ? Set.of() : few(List.copyOf(world.channels.keySet())),
        (named & 4) == 0 ? Set.of() : few(List.copyOf(world.groups.keySet())),
        (named & 8) == 0 ? Set.of() : few(world.users),
        "line " + random.nextInt(100));
  }

  public List<String> collections() {
    return COLLECTIONS;
  }

  public Rights rights() {
    TreeMap<String, Readers> readers = new TreeMap<>();
    for (String collection : COLLECTIONS) {
      readers.put(
          collection,
          rules.containsKey(collection) ? Readers.of(of(rules, collection)) : Readers.EVERYONE);
    }
    return new Rights(readers);
  }

  /// Somebody who asks somewhere: in a channel, in a direct conversation, among friends.
  public Questioner questioner() {
    Platform platform = one(List.of(Platform.values()));
    World world = worldOf(platform);
    String channel = one(List.copyOf(world.channels.keySet()));
    boolean slack = platform == Platform.SLACK;
    Venue venue =
        switch (random.nextInt(4)) {
          case 0 ->
              new Venue(
                  platform, slack ? Optional.of(one(world.homes)) : Optional.empty(), "D1", true);
          case 1 ->
              slack ? home(platform, channel) : new Venue(platform, Optional.empty(), "G", false);
          default -> home(platform, channel);
        };
    return new Questioner(venue, one(world.users), new Known(world));
  }

  private Venue home(Platform platform, String channel) {
    return Venue.channel(platform, of(worldOf(platform).channels, channel), channel);
  }

  /// What the platform would tell.
  private record Known(World world) implements Directory {
    @Override
    public boolean isMember(String home, String user) {
      return world.members.getOrDefault(home, Set.of()).contains(user);
    }

    @Override
    public boolean isInGroup(Optional<String> home, String group, String user) {
      return home.isPresent()
          && home.get().equals(world.groups.get(group))
          && of(world.inGroup, group).contains(user);
    }

    @Override
    public boolean isShared(Venue venue) {
      return world.shared.contains(venue.channel());
    }
  }

  /// The collections that may be read, by all that is known.
  ///
  /// @param alone whether only the questioner sees the reply
  public Set<String> readable(Questioner asker, boolean alone) {
    Set<String> readable = new TreeSet<>();
    for (String collection : COLLECTIONS) {
      if (!rules.containsKey(collection)
          || of(rules, collection).stream().anyMatch(rule -> grants(rule, asker, alone))) {
        readable.add(collection);
      }
    }
    return readable;
  }

  private boolean grants(ReaderRule rule, Questioner asker, boolean alone) {
    Venue venue = asker.venue();
    if (rule.platform() != venue.platform()) {
      return false;
    }
    World world = worldOf(rule.platform());
    Set<String> homes = new HashSet<>(rule.homes().isEmpty() ? world.homes : rule.homes());
    boolean single = alone || venue.direct();
    Set<String> own = new HashSet<>();
    if (single) {
      world.members.forEach((home, members) -> {
        if (members.contains(asker.user())) {
          own.add(home);
        }
      });
    }
    if (!venue.direct() && !world.shared.contains(venue.channel())) {
      venue.home().ifPresent(own::add);
    }
    own.removeIf(
        home -> venue.home().isPresent() ? !venue.home().get().equals(home) : !venue.direct());
    own.retainAll(homes);
    boolean inHome = rule.homes().isEmpty() || !own.isEmpty();
    boolean inChannel = rule.channels().isEmpty() || rule.channels().contains(venue.channel());
    boolean isUser = rule.users().isEmpty() || (single && rule.users().contains(asker.user()));
    boolean inGroup =
        rule.groups().isEmpty()
            || (single
                && rule.groups().stream()
                    .filter(world.groups::containsKey)
                    .filter(group -> inGroupsHome(rule, venue, of(world.groups, group)))
                    .anyMatch(group -> of(world.inGroup, group).contains(asker.user())));
    return inHome && inChannel && isUser && inGroup;
  }

  private static boolean inGroupsHome(ReaderRule rule, Venue venue, String home) {
    return rule.homes().isEmpty()
        ? venue.home().isPresent() && venue.home().get().equals(home)
        : rule.homes().contains(home);
  }
}
