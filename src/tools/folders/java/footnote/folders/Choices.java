package footnote.folders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What is measured, read from the command line.
///
/// @param questions the judged questions
/// @param folders holds the folders, each under its name
/// @param data for the indexes and what the program says
/// @param part `open`, `held` or `all`
/// @param only the names of the folders to ask, none for all of them
/// @param misses whether what is wrong is printed, a line each
/// @param marks whether figures below the marks are a failure
/// @param program the command that runs the program
record Choices(
    Path questions,
    Path folders,
    Path data,
    String part,
    List<String> only,
    boolean misses,
    boolean marks,
    List<String> program) {
  private static final String USAGE =
      "FoldersEvaluation.java FOLDERS [--data=DIR] [--part=open|held|all] [--only=NAME,NAME]"
          + " [--questions=FILE] [--misses] [--marks] [-- COMMAND]";

  static Choices of(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    int end = words.indexOf("--");
    List<String> given = end < 0 ? words : words.subList(0, end);
    List<String> program = end < 0 ? List.of("./footnote") : words.subList(end + 1, words.size());
    if (given.isEmpty() || given.getFirst().startsWith("-") || program.isEmpty()) {
      throw new IOException(USAGE);
    }
    String only = value(given, "only", "");
    return new Choices(
        Path.of(value(given, "questions", "src/tools/folders/questions.jsonl")),
        Path.of(given.getFirst()),
        Path.of(value(given, "data", "target/folders-data")),
        value(given, "part", "all"),
        only.isEmpty() ? List.of() : Arrays.asList(only.split(",", -1)),
        given.contains("--misses"),
        given.contains("--marks"),
        List.copyOf(program));
  }

  private static String value(List<String> given, String name, String otherwise) {
    String start = "--" + name + "=";
    return given.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst()
        .orElse(otherwise);
  }

  /// Whether a question is among those to be asked.
  boolean takes(JudgedQuestion question) {
    boolean half = part.equals("all") || part.equals(question.held() ? "held" : "open");
    return half && (only.isEmpty() || only.contains(question.folder()));
  }
}
