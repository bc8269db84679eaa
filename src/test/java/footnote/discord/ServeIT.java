package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program, as its own process, against the stand-in.
class ServeIT {
  private static final List<String> QUESTIONS =
      List.of(
          "when was the port reopened",
          "Who is Ilan Shor?",
          "What did Armenia do after Nagorno-Karabakh fell?",
          "Why does Kazakhstan turn to China?",
          "What is the capital of Mongolia?");

  private static final Path LAUNCHER = Path.of("footnote").toAbsolutePath();

  @TempDir Path folder;
  private DiscordStandIn discord;

  @BeforeEach
  void start() throws IOException {
    discord = DiscordStandIn.start();
    article(
        "port.txt",
        """
        Port reopens early

        The port was shut all winter. Nobody came.

        The port reopened to cargo on 14 March, two weeks ahead of schedule. Dockers cheered.

        The port then reopened to ferries in May.

        The port had last reopened in 1946.
        """);
    for (String year : List.of("1712", "1850", "1946")) {
      article(year + ".txt", "Chronicle\n\nThe port was reopened in " + year + " by the mayor.\n");
    }
    article("harbour.txt", "Old harbour\n\nThe old port never reopened after the storm.\n");
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles").resolve(name), text);
  }

  @AfterEach
  void stop() {
    discord.close();
    assertThat(discord.rest.violations).isEmpty();
  }

  private Process launch(String token, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString());
    builder.command().addAll(List.of(arguments));
    builder.command().addAll(List.of("--corpus", "articles", "--data", "data"));
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("FOOTNOTE_"));
    builder.environment().put("FOOTNOTE_DISCORD_API_URL", discord.apiUrl());
    builder.environment().put("FOOTNOTE_DISCORD_GATEWAY_URL", discord.gatewayUrl());
    builder.environment().put("FOOTNOTE_LIMITS_PER_USER", "0");
    if (!token.isEmpty()) {
      builder.environment().put("DISCORD_TOKEN", token);
    }
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  private int run(String token, String... arguments) throws IOException, InterruptedException {
    Process process = launch(token, arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static ObjectNode shown(StandInRest.Held held) {
    await().atMost(Duration.ofSeconds(30)).until(() -> held.edits > 0);
    return held.message;
  }

  @Test
  void servesAndStops() throws Exception {
    Process process = launch(DiscordStandIn.TOKEN, "serve");
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.exists(folder.resolve("data/health")));
      walkThrough();
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(11, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(process.descendants()).isEmpty();
    assertThat(folder.resolve("data/health")).doesNotExist();
    assertThat(text("out")).isEmpty();
    assertThat(text("err"))
        .contains("invite the bot to a server: https://discord.com/oauth2/authorize?")
        .contains("indexed the articles: 5 added")
        .containsPattern("question \\d+ discord \\d+ ms \\d hits")
        .doesNotContain("reopened", DiscordStandIn.TOKEN, "token-", "\tat ");
  }

  private void walkThrough() {
    StandInRest.Held asked =
        discord.command(
            Payloads.ADA, "ask", Map.of("question", "when was the port reopened", "private", true));
    ObjectNode answer = shown(asked);
    assertThat(Sent.text(answer)).startsWith("Q: when was the port reopened\n> ");
    String mention = discord.mention(Payloads.ADA, Payloads.CHANNEL, "port reopened");
    await().until(() -> !discord.rest.repliesTo(mention).isEmpty());
    String direct = discord.direct(Payloads.ADA, "port reopened");
    await().until(() -> !discord.rest.repliesTo(direct).isEmpty());
    assertThat(Sent.text(shown(discord.click(Payloads.ADA, answer, "More")))).contains("[4]");
    ObjectNode context = shown(discord.click(Payloads.ADA, answer, "Context 1"));
    assertThat(Sent.text(context)).contains("**");
    StandInRest.Held shared = discord.click(Payloads.ADA, answer, "Share");
    assertThat(Sent.text(shown(shared))).isEqualTo(Sent.text(answer));
    assertThat(shared.alone).isFalse();
    StandInRest.Held removed = discord.click(Payloads.ADA, shared.message, "Remove");
    await().until(() -> removed.deleted);
    ObjectNode nothing = shown(discord.ask(Payloads.ADA, "zylotrope"));
    assertThat(Sent.text(nothing)).contains("Nowhere in the articles: “zylotrope”.");
    ObjectNode sources = shown(discord.click(Payloads.ADA, nothing, "Sources"));
    assertThat(Sent.text(sources)).startsWith("5 articles\n");
  }

  @Test
  void logsNoTokenAndNoTextOfWhatDiscordSends() throws Exception {
    Process process = launch(DiscordStandIn.TOKEN, "serve");
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.exists(folder.resolve("data/health")));
      AtomicInteger limits = new AtomicInteger(2);
      discord.behaviour =
          (method, _) ->
              method.equals("PATCH") && limits.getAndDecrement() > 0
                  ? Optional.of(DiscordStandIn.tooMany(false, true))
                  : Optional.empty();
      shown(discord.ask(Payloads.ADA, "port reopened"));
      ObjectNode unreadable =
          Payloads.abroad(
              2, Payloads.ADA, Payloads.command("ask", Map.of("question", "port reopened")));
      ((ObjectNode) unreadable.path("channel")).remove("position");
      discord.interact(unreadable);
      shown(discord.ask(Payloads.ADA, "port reopened"));
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(11, TimeUnit.SECONDS)).isTrue();
    assertThat(text("err"))
        .contains("interaction_token=…", "INTERACTION_CREATE -> {…", "\tat ")
        .doesNotContain("reopened", "person1", DiscordStandIn.TOKEN, "token-");
  }

  @Test
  void endsWith2WhenNoPlatformHasIt() throws Exception {
    assertThat(run("wrong", "serve")).isEqualTo(2);
    assertThat(text("err")).contains("Discord refuses the token.").doesNotContain("wrong ");
    assertThat(run("", "serve")).isEqualTo(2);
    assertThat(text("err")).contains("no chat platform is configured");
  }

  @Test
  void checksWithoutServing() throws Exception {
    assertThat(run(DiscordStandIn.TOKEN, "check")).isZero();
    assertThat(text("out"))
        .contains("Corpus: 5 files of articles.")
        .contains("Discord knows the bot as footnote.")
        .contains("Invite it to a server: https://discord.com/oauth2/authorize?client_id=");
    assertThat(run("wrong", "check", "--limit", "0")).isEqualTo(2);
    assertThat(text("err")).contains("--limit");
    assertThat(run("wrong", "check")).isEqualTo(2);
    assertThat(text("err")).contains("Discord refuses the token.");
    assertThat(discord.gateway.identifies).hasValue(0);
  }

  /// Aims on an idle machine: 50 ms to the acknowledgement and 150 ms to the answer at the 99th
  /// percentile, 160 MB, with the seeds indexed; it prints what it measured, and asserts what a
  /// busy machine keeps too.
  @Test
  @Tag("long")
  void answersFiftyQuestionsASecondInLittleMemory() throws Exception {
    String seeds = LAUNCHER.resolveSibling("seeds").toString();
    Process process = launch(DiscordStandIn.TOKEN, "serve", "--corpus", seeds);
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.exists(folder.resolve("data/health")));
      ask(250);
      List<StandInRest.Held> asked = ask(1_000);
      long acknowledged = percentile99(asked, held -> held.acknowledgedNanos - held.sentNanos);
      long answered = percentile99(asked, held -> held.answeredNanos - held.sentNanos);
      long memory = anonymousKilobytes(process.pid());
      System.out.printf(
          Locale.ROOT,
          "99th percentile: acknowledged in %d ms, answered in %d ms; RssAnon %d kB%n",
          acknowledged,
          answered,
          memory);
      assertThat(acknowledged).isLessThan(3_000);
      assertThat(memory).isLessThan(160_000);
    } finally {
      process.destroy();
      process.waitFor(11, TimeUnit.SECONDS);
    }
  }

  private List<StandInRest.Held> ask(int questions) {
    List<StandInRest.Held> asked = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < questions; i++) {
      long due = start + i * 20_000_000L;
      await().until(() -> System.nanoTime() >= due);
      asked.add(discord.ask(Payloads.ADA, QUESTIONS.get(i % QUESTIONS.size())));
    }
    asked.forEach(ServeIT::shown);
    return asked;
  }

  private static long percentile99(
      List<StandInRest.Held> asked, ToLongFunction<StandInRest.Held> nanos) {
    long[] sorted = asked.stream().mapToLong(nanos).sorted().toArray();
    return TimeUnit.NANOSECONDS.toMillis(sorted[sorted.length * 99 / 100]);
  }

  private static long anonymousKilobytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
