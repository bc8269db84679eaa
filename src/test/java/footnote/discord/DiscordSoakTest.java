package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.SlowIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five thousand questions while Discord limits, fails, resets, reconnects and forgets, before it
/// did what it was asked or after: each is worked on once and answered once, and nothing piles up.
/// `-Dseed=N` does a run again.
@Tag("long")
class DiscordSoakTest {
  private static final int QUESTIONS = 5_000;
  private static final int IN_FLIGHT = 40;
  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;
  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Random faults = new Random(seed + 1);
  private final DiscordStandIn discord = DiscordStandIn.start();

  private final List<StandInRest.Held> commands = new ArrayList<>();

  /// A question at work.
  private record Open(BooleanSupplier answered, Runnable forget) {}

  @AfterEach
  void stop() {
    discord.close();
  }

  @Test
  void eachIsAnsweredExactlyOnceAndTheHeapStaysFlat() {
    try (TestIndex shelf = TestIndex.ofPorts(folder)) {
      SlowIndex index = new SlowIndex(shelf.index);
      index.open();
      try (RunningBot bot =
          RunningBot.start(discord.settings(), new Answerer(index, Answerer.Ranking.EVIDENCE))) {
        bot.awaitReady();
        await().until(() -> discord.rest.commands.size() == 7);
        soak();
      }
      assertThat(index.asked).as("worked on, seed %d", seed).hasValue(QUESTIONS);
    }
    assertThat(commands)
        .as("seed %d", seed)
        .extracting(held -> held.said)
        .allMatch(it -> it.size() == 1);
    assertThat(discord.rest.messages).as("more than one reply, seed %d", seed).isEmpty();
    assertThat(discord.rest.violations).as("seed %d", seed).isEmpty();
    assertThat(discord.gateway.resumes.get() + discord.gateway.identifies.get()).isGreaterThan(10);
  }

  private void soak() {
    discord.recording = false;
    discord.behaviour = (_, _) -> trouble();
    discord.afterwards = (_, _) -> lost();
    ask(QUESTIONS / 4);
    long early = heap();
    ask(QUESTIONS - QUESTIONS / 4);
    assertThat((heap() - early) / MEGABYTE).as("heap grown by, MB").isLessThan(16);
  }

  private void ask(int questions) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < questions; i++) {
      disturb();
      open.add(next());
      if (open.size() == IN_FLIGHT) {
        settle(open.remove());
      }
    }
    open.forEach(this::settle);
  }

  private void settle(Open question) {
    await()
        .atMost(Duration.ofSeconds(60))
        .alias("seed " + seed)
        .until(question.answered::getAsBoolean);
    question.forget.run();
  }

  private Open next() {
    if (random.nextBoolean()) {
      StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
      commands.add(held);
      return new Open(() -> held.edits > 0, held::lighten);
    }
    String question =
        random.nextBoolean()
            ? discord.direct(Payloads.BEN, "port reopened")
            : discord.mention(Payloads.BEN, Payloads.CHANNEL, "port reopened");
    return new Open(
        () -> !discord.rest.repliesTo(question).isEmpty(),
        () -> discord.rest.forgetReplyTo(question));
  }

  /// Breaks the connection now and then, and waits until events arrive again: what Discord sends to
  /// nobody is lost to everybody.
  private void disturb() {
    switch (random.nextInt(1_000)) {
      case 0, 1, 2 -> discord.cut();
      case 3, 4 -> discord.gateway.askToReconnect();
      case 5 -> discord.gateway.invalidate(true);
      case 6 -> discord.gateway.invalidate(false);
      default -> {
        return;
      }
    }
    await().atMost(Duration.ofSeconds(60)).alias("seed " + seed).until(discord.gateway::live);
  }

  /// A request in a hundred meets a fault before Discord did what it asks for …
  private synchronized Optional<MockResponse> trouble() {
    return switch (faults.nextInt(400)) {
      case 0 -> Optional.of(DiscordStandIn.tooMany(false, true));
      case 1 -> Optional.of(DiscordStandIn.status(500));
      case 2 -> Optional.of(DiscordStandIn.status(502));
      case 3 -> Optional.of(DiscordStandIn.cutOff());
      default -> Optional.empty();
    };
  }

  /// … and one in a hundred after it, so that the bot does not hear that it was done.
  private synchronized Optional<MockResponse> lost() {
    return switch (faults.nextInt(400)) {
      case 0 -> Optional.of(DiscordStandIn.status(500));
      case 1 -> Optional.of(DiscordStandIn.status(502));
      case 2 -> Optional.of(DiscordStandIn.cutOff());
      case 3 -> Optional.of(DiscordStandIn.cutWithin());
      default -> Optional.empty();
    };
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
