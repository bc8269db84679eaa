package footnote;

/// Where SLF4J sends what is logged: nowhere, but for `serve`, which alone has a log. A provider
/// that is named need not be looked for, which saves a question its time.
final class Logging {
  /// SLF4J's system property for what it logs with.
  private static final String PROVIDER = "slf4j.provider";

  private Logging() {}

  /// The start of every command.
  static void off() {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
  }

  /// Must come before anything is logged.
  ///
  /// @param json whether a line is an object, for programs
  static void toStandardError(boolean json) {
    System.setProperty("logback.configurationFile", json ? "logback-json.xml" : "logback.xml");
    System.setProperty(PROVIDER, "ch.qos.logback.classic.spi.LogbackServiceProvider");
  }
}
