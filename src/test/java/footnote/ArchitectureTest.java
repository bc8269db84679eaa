package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the two maps of the house: which package may use which, and where a library is at home.
///
/// A package or a library that stands in no map fails here: it enters its map first.
class ArchitectureTest {
  private static final String ROOT = "footnote";

  private static final Set<String> FRONT_ENDS = Set.of("discord", "slack", "terminal", "web");

  /// A package, and the packages of ours that it may use. Arrows point down this list only.
  private record Room(String name, Set<String> mayUse) {
    Room(String name, String... mayUse) {
      this(name, Set.of(mayUse));
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          new Room(
              "cli",
              "settings",
              "terminal",
              "eval",
              "state",
              "wording",
              "answer",
              "sync",
              "search",
              "corpus",
              "article",
              "access",
              "text"),
          new Room(
              "settings",
              "discord",
              "slack",
              "web",
              "wording",
              "answer",
              "analysis",
              "privacy",
              "state",
              "corpus",
              "address",
              "access",
              "text"),
          new Room(
              "discord", "chat", "wording", "answer", "article", "metrics", "access", "proxy",
              "text"),
          new Room(
              "slack",
              "slack.install",
              "slack.web",
              "chat",
              "wording",
              "article",
              "metrics",
              "access",
              "proxy",
              "text"),
          new Room("web", "http", "chat", "wording", "answer", "article", "metrics", "text"),
          new Room("slack.install", "slack.web", "chat", "wording", "text"),
          new Room("slack.web", "chat", "wording", "http", "text"),
          new Room(
              "terminal", "wording", "answer", "question", "dates", "address", "article", "text"),
          new Room("eval", "answer", "article", "text"),
          new Room(
              "chat",
              "wording",
              "answer",
              "question",
              "article",
              "privacy",
              "state",
              "metrics",
              "access",
              "text"),
          new Room("wording", "answer", "question", "address", "article", "text"),
          new Room("chat", "wording", "answer", "question", "article", "access", "text"),
          new Room("wording", "answer", "question", "dates", "address", "article", "text"),
          new Room(
              "answer",
              "question",
              "ranking",
              "search",
              "analysis",
              "dates",
              "address",
              "article",
              "text"),
          new Room("question", "search", "analysis", "text"),
          new Room("ranking", "search", "analysis"),
          new Room("sync", "search", "corpus", "article", "text"),
          new Room(
              "lucene",
              "lucene.stored",
              "lucene.words",
              "search",
              "glossary",
              "analysis",
              "article",
              "text"),
          new Room("lucene.words", "analysis"),
          new Room("lucene.stored", "search", "analysis", "article", "text"),
          new Room("search", "analysis", "dates", "article", "text"),
          new Room("glossary", "analysis", "text"),
          new Room("analysis", "text"),
          new Room(
              "corpus",
              "format.book",
              "format.feed",
              "format.mail",
              "format.markdown",
              "format.adoc",
              "format.org",
              "format.rst",
              "format.html",
              "format.plain",
              "format.pdf",
              "format.rtf",
              "format.office",
              "format",
              "address",
              "article",
              "text"),
          new Room("format.book", "format.html", "format.office", "format", "article", "text"),
          new Room("format.feed", "format.html", "format", "article", "text"),
          new Room("format.mail", "format.html", "format", "article", "text"),
          new Room(
              "format.markdown",
              "format.html",
              "format.plain",
              "format",
              "address",
              "article",
              "text"),
          new Room("format.adoc", "format.markup", "format", "address", "text"),
          new Room("format.org", "format.markup", "format", "text"),
          new Room("format.rst", "format.markup", "format", "article", "text"),
          new Room("format.markup", "format.plain", "format", "article", "text"),
          new Room("format.html", "format.plain", "format", "address", "text"),
          new Room("format.plain", "format", "article", "text"),
          new Room("format.pdf", "format.office", "format", "article", "text"),
          new Room("format.rtf", "format.office", "format"),
          new Room("format.office", "format", "article", "text"),
          new Room("format", "address", "article", "text"),
          new Room("address", "article", "text"),
          new Room("article", "text"),
          new Room("state", "text"),
          new Room("privacy", "text"),
          new Room("metrics"),
          new Room("dates", "text"),
          new Room("access"),
          new Room("proxy"),
          new Room("http"),
          new Room("text"));

  /// A library by the package it begins with, and the packages of ours that may use it.
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("net.dv8tion.jda", Set.of("discord")),
          Map.entry("com.neovisionaries", Set.of("discord")),
          Map.entry("okhttp3", Set.of("discord", "slack.web")),
          Map.entry("com.github.benmanes.caffeine", Set.of("chat", "question")),
          Map.entry("io.github.bucket4j", Set.of("chat")),
          Map.entry("ch.qos.logback", Set.of(ROOT)),
          Map.entry("dev.failsafe", Set.of("chat")),
          Map.entry("io.methvin.watcher", Set.of("corpus")),
          Map.entry("com.slack.api", Set.of("slack", "slack.web", "slack.install")),
          Map.entry("com.google.gson", Set.of("slack", "slack.web", "slack.install")),
          Map.entry("javax.crypto", Set.of("slack.install", "text")),
          Map.entry("javax.sql", Set.of("state")),
          Map.entry("org.sqlite", Set.of("state")),
          Map.entry("org.postgresql", Set.of("state")),
          Map.entry("org.flywaydb", Set.of("state")),
          Map.entry("org.jdbi", Set.of("state")),
          Map.entry("com.sun.net.httpserver", Set.of("slack.web", "slack.install", "web")),
          Map.entry("io.micrometer", Set.of("metrics")),
          Map.entry("com.samskivert.mustache", Set.of("web")),
          Map.entry("org.yaml.snakeyaml", Set.of("settings", "corpus", "format", "text")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("org.jline", Set.of("cli", "settings", "terminal")),
          Map.entry(
              "org.apache.lucene", Set.of("lucene", "lucene.stored", "lucene.words", "analysis")),
          Map.entry("org.tartarus.snowball", Set.of("analysis")),
          Map.entry(
              "org.jsoup", Set.of("format.html", "format.mail", "format.book", "format.feed")),
          Map.entry("org.commonmark", Set.of("format.markdown")),
          Map.entry("org.apache.james.mime4j", Set.of("format.mail")),
          Map.entry("javax.xml", Set.of("format.office")),
          Map.entry("org.apache.pdfbox", Set.of("format.pdf")),
          Map.entry("org.apache.fontbox", Set.of("format.pdf")),
          Map.entry("org.apache.poi", Set.of("format.office")),
          Map.entry("org.mozilla.universalchardet", Set.of("format")),
          Map.entry("com.optimaize.langdetect", Set.of("text")),
          Map.entry(
              "com.fasterxml.jackson",
              Set.of(
                  ROOT,
                  "cli",
                  "discord",
                  "privacy",
                  "terminal",
                  "web",
                  "eval",
                  "format",
                  "format.plain",
                  "format.html",
                  "format.markdown",
                  "format.office")));

  /// What every package may use.
  private static final List<String> COMMON =
      List.of("java", "org.jspecify.annotations", "org.slf4j");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theMapPointsDownOnly() {
    var below = ROOMS.stream().map(Room::name).toList();
    for (Room room : ROOMS) {
      below = below.subList(1, below.size());
      assertThat(below).as("packages below %s", room.name()).containsAll(room.mayUse());
    }
  }

  @Test
  void everyPackageStandsInTheMap() {
    assertThat(CLASSES).isNotEmpty();
    assertThat(CLASSES.stream().map(ArchitectureTest::roomOf).distinct())
        .allMatch(name -> name.equals(ROOT) || room(name).findAny().isPresent());
  }

  @Test
  void packagesUseOnlyThePackagesTheyMay() {
    assertThat(violations(ArchitectureTest::isOurs, ArchitectureTest::mayUseRoom)).isEmpty();
  }

  @Test
  void noFrontEndUsesAnother() {
    assertThat(
            violations(
                ArchitectureTest::isOurs,
                dependency ->
                    !FRONT_ENDS.contains(roomOf(dependency.getOriginClass()))
                        || !FRONT_ENDS.contains(roomOf(dependency.getTargetClass()))
                        || isWithinOneRoom(dependency)))
        .isEmpty();
  }

  @Test
  void librariesStayAtHome() {
    assertThat(violations(target -> !isOurs(target), ArchitectureTest::mayUseLibrary)).isEmpty();
  }

  @Test
  void everyPermissionIsUsed() {
    List<String> unused =
        ROOMS.stream()
            .flatMap(room -> room.mayUse().stream().map(used -> room.name() + " -> " + used))
            .filter(permission -> !usedPermissions().contains(permission))
            .toList();
    assertThat(unused).as("permissions that nobody uses").isEmpty();
  }

  @Test
  void everyHomeOfALibraryIsUsed() {
    List<String> unused =
        HOMES.entrySet().stream()
            .flatMap(home -> home.getValue().stream().map(room -> home.getKey() + " in " + room))
            .filter(home -> !usedHomes().contains(home))
            .toList();
    assertThat(unused).as("homes of libraries that nobody uses").isEmpty();
  }

  private static Set<String> usedPermissions() {
    return dependencies()
        .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
        .map(it -> roomOf(it.getOriginClass()) + " -> " + roomOf(it.getTargetClass()))
        .collect(Collectors.toSet());
  }

  private static Set<String> usedHomes() {
    return dependencies()
        .flatMap(dependency ->
            HOMES.keySet().stream()
                .filter(
                    library -> isIn(dependency.getTargetClass().getBaseComponentType(), library))
                .map(library -> library + " in " + roomOf(dependency.getOriginClass())))
        .collect(Collectors.toSet());
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  @Test
  void packagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /// A key type is one that another package uses, or that the signature of another key type names.
  @Test
  void onlyKeyTypesArePublic() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && isPublic(type))
                .filter(type -> !roomOf(type).equals(ROOT))
                .filter(type -> !isUsedElsewhere(type) && !isInPublicSignature(type))
                .map(JavaClass::getName))
        .as("public types that only their own package uses")
        .isEmpty();
  }

  private static List<String> violations(
      Predicate<JavaClass> target, Predicate<Dependency> allowed) {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> target.test(dependency.getTargetClass().getBaseComponentType()))
        .filter(dependency -> !allowed.test(dependency))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean mayUseRoom(Dependency dependency) {
    String origin = roomOf(dependency.getOriginClass());
    String target = roomOf(dependency.getTargetClass());
    return origin.equals(ROOT)
        || isWithinOneRoom(dependency)
        || room(origin).anyMatch(room -> room.mayUse().contains(target));
  }

  private static boolean mayUseLibrary(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (target.isPrimitive() || COMMON.stream().anyMatch(common -> isIn(target, common))) {
      return true;
    }
    String origin = roomOf(dependency.getOriginClass());
    return HOMES.entrySet().stream()
        .anyMatch(home -> isIn(target, home.getKey()) && home.getValue().contains(origin));
  }

  private static boolean isWithinOneRoom(Dependency dependency) {
    return roomOf(dependency.getOriginClass()).equals(roomOf(dependency.getTargetClass()));
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(dependency -> !isWithinOneRoom(dependency));
  }

  private static boolean isInPublicSignature(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(origin -> isPublic(origin) && !outermost(origin).equals(type))
        .anyMatch(origin -> signatureTypes(origin).anyMatch(type::equals));
  }

  private static Stream<JavaClass> signatureTypes(JavaClass type) {
    Stream<JavaClass> ofFields =
        type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaField::getType)
            .flatMap(generic -> generic.getAllInvolvedRawTypes().stream());
    Stream<JavaClass> ofMethods =
        type.getCodeUnits().stream()
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(ArchitectureTest::signatureTypes);
    return Stream.concat(ofFields, ofMethods);
  }

  private static Stream<JavaClass> signatureTypes(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(generic -> generic.getAllInvolvedRawTypes().stream());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static boolean isOurs(JavaClass type) {
    return isIn(type, ROOT);
  }

  private static boolean isIn(JavaClass type, String packageName) {
    return (type.getPackageName() + ".").startsWith(packageName + ".");
  }

  private static Stream<Room> room(String name) {
    return ROOMS.stream().filter(room -> room.name().equals(name));
  }

  /// `footnote.article.Article` is in `corpus`, `footnote.Main` in `footnote`.
  private static String roomOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1);
  }
}
