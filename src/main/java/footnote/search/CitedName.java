package footnote.search;

import footnote.search.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a question can call an article by: its publisher, an author or its title. As a term of the
/// index it begins with what is to be read in the question, and tells the rest behind it. An engine
/// writes the terms of every article when it indexes it; [CitedNames] finds them in a question:
///
/// ```java
/// CitedName.all(List.of(List.of("the", "associated", "press")), List.of(), List.of());
/// // "associated press" as a whole name; no initials, since two words are too few
/// ```
///
/// Terms of one key sort by the kind's first letter, so that an author comes before a publisher and
/// a title, and a whole name before a surname or initials ('+' before '-').
///
/// @param key the words to be read, a space between two
/// @param whole whether it is the whole name, not just a surname or initials
/// @param name the words that a filter finds the articles by, likewise
public record CitedName(String key, Kind kind, boolean whole, String name) {
  /// What ends the key in a term: it sorts before anything a word can go on with.
  public static final char END = '\0';

  /// Characters of a longer name are not indexed: a headline of hundreds of words is nobody's way
  /// to name an article, and Lucene takes no term of more than 32,766 bytes.
  private static final int LONGEST = 500;

  /// Words from which on initials are made, and from which on a title is a headline instead of the
  /// name of what it is about.
  private static final int FEWEST_OF_INITIALS = 3;

  private static final int FEWEST_OF_TITLE = 5;

  /// Letters of a surname that stands for its author: shorter ones (Li, Xu) are too often other
  /// words.
  private static final int SHORTEST_SURNAME = 3;

  /// All of an article, each given as its words.
  ///
  /// @param publishers its publisher, file and host, as far as they are known
  /// @param authors each with the surname last
  /// @param titles its title; one of fewer than five words names a subject and is left out
  /// @return each once, none of them without words
  public static List<CitedName> all(
      List<List<String>> publishers, List<List<String>> authors, List<List<String>> titles) {
    List<CitedName> all = new ArrayList<>();
    publishers.forEach(words -> addPublisher(bare(words), all));
    authors.forEach(words -> addAuthor(words, all));
    titles.stream()
        .filter(words -> words.size() >= FEWEST_OF_TITLE)
        .forEach(words -> all.add(whole(Kind.TITLE, words)));
    return all.stream()
        .filter(name -> !name.key.isEmpty() && name.name.length() <= LONGEST)
        .distinct()
        .toList();
  }

  /// Without the article in front, which people leave out or say twice.
  private static List<String> bare(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("the")
        ? words.subList(1, words.size())
        : words;
  }

  /// The whole name, and from three words on its initials: "british broadcasting corporation" is
  /// found by "bbc".
  private static void addPublisher(List<String> words, List<CitedName> all) {
    CitedName whole = whole(Kind.PUBLISHER, words);
    all.add(whole);
    if (words.size() >= FEWEST_OF_INITIALS) {
      String initials =
          words.stream()
              .map(word -> Character.toString(word.codePointAt(0)))
              .collect(Collectors.joining());
      all.add(new CitedName(initials, Kind.PUBLISHER, false, whole.name));
    }
  }

  /// The whole name, and the last word alone, as articles are cited by a surname.
  private static void addAuthor(List<String> words, List<CitedName> all) {
    all.add(whole(Kind.AUTHOR, words));
    if (words.size() > 1 && words.getLast().length() >= SHORTEST_SURNAME) {
      all.add(new CitedName(words.getLast(), Kind.AUTHOR, false, words.getLast()));
    }
  }

  private static CitedName whole(Kind kind, List<String> words) {
    String name = String.join(" ", words);
    return new CitedName(name, kind, true, name);
  }

  /// As a term of the index: the key, [#END], the kind's letter, '+' or '-', the name.
  public String term() {
    return key + END + kind.name().charAt(0) + (whole ? '+' : '-') + name;
  }

  /// What [#term] told.
  ///
  /// @param term as [#term] makes it; what it says of any other is not defined
  public static CitedName of(String term) {
    int end = term.indexOf(END);
    Kind kind =
        switch (term.charAt(end + 1)) {
          case 'P' -> Kind.PUBLISHER;
          case 'A' -> Kind.AUTHOR;
          default -> Kind.TITLE;
        };
    return new CitedName(
        term.substring(0, end), kind, term.charAt(end + 2) == '+', term.substring(end + 3));
  }
}
