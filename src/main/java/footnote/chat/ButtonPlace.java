package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import java.util.List;
import java.util.Map;

/// A message that buttons stand under, with what they need to know of it.
sealed interface ButtonPlace {
  /// Under what a question leads to.
  sealed interface Answered extends ButtonPlace {
    /// The question, on one line.
    String question();

    /// The citations of this page whose quotes are shown.
    List<Citation> shown();

    /// What stands behind each quote in brackets, by its rank.
    Map<Integer, String> marks();

    /// The rank of the first citation of the next page, 0 if there is none.
    int next();

    /// The rank of the first of them, from 1.
    int from();

    /// Who asked.
    AskContext context();

    /// Of the question, for a token that asks it again.
    default String check() {
      return ReplyToken.check(question());
    }
  }

  /// Under an answer.
  ///
  /// @param citations that were found, of which some may be on the next page
  record Found(
      String question,
      int citations,
      List<Citation> shown,
      Map<Integer, String> marks,
      int from,
      AskContext context)
      implements Answered {
    public Found {
      shown = List.copyOf(shown);
      marks = Map.copyOf(marks);
    }

    @Override
    public int next() {
      int next = from + shown.size();
      return next <= citations ? next : 0;
    }
  }

  /// Under a list of articles that a question asks for, which quotes nothing.
  ///
  /// @param next as it is described above
  record Listed(String question, int next, int from, AskContext context) implements Answered {
    @Override
    public List<Citation> shown() {
      return List.of();
    }

    @Override
    public Map<Integer, String> marks() {
      return Map.of();
    }
  }

  /// Under the message that nothing was found.
  ///
  /// @param shown the closest, if there is one
  record Nothing(
      String question,
      Answer.NothingFound nothing,
      List<Citation> shown,
      Map<Integer, String> marks,
      int from,
      AskContext context)
      implements Answered {
    public Nothing {
      shown = List.copyOf(shown);
      marks = Map.copyOf(marks);
    }

    @Override
    public int next() {
      return 0;
    }
  }

  /// Under a passage within the ones around it.
  ///
  /// @param turn that led there
  record Passages(ContextWindow window, ReplyToken.Turn turn) implements ButtonPlace {}

  /// Under a page of the list of articles.
  record Articles(SourceList list) implements ButtonPlace {}
}
