package footnote.format.plain;

import footnote.format.Metadata;
import footnote.format.Publisher;
import footnote.format.Title;
import footnote.text.Punctuation;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;

/// The head of a press text: what stands before its first paragraph, in any usual order. Precision
/// goes before recall: a line that is not surely a byline, a date or a publisher stays what it is,
/// and text is never lost to the head: only short lines, and between title and credits one
/// standfirst or two, are taken.
///
/// For example the blocks
///
/// ```
/// The long way
/// A valley waits for the rain to end
/// By Ada Byron
/// 3 May 2021
/// It had rained since Easter.
/// ```
///
/// have a head of four: title, standfirst, byline and date. Where the head would take all of a
/// text, it has none.
///
/// @param known what the head tells
/// @param length how many of the blocks looked at belong to it
record Head(Metadata known, int length) {
  /// Blocks of a text that are looked at.
  ///
  /// The head of a press text ends long before.
  static final int BLOCKS = 40;

  /// UTF-16 units; a longer block is a paragraph of the body.
  private static final int LONGEST_STANDFIRST = 400;

  /// Blocks between title and credits that are no credits.
  private static final int STANDFIRSTS = 2;

  /// No head: the text begins with its body.
  static final Head NONE = new Head(Metadata.NONE, 0);

  /// Finds the head of a text.
  ///
  /// Metadata under the title counts before that above it, which is mostly the paper's.
  ///
  /// @param blocks the first blocks of the text, at most [#BLOCKS] of them and at least one more
  ///   than the head has
  static Head of(List<String> blocks) {
    int title = titleAt(blocks);
    if (title < 0) {
      return creditsFrom(0, blocks, 0);
    }
    Head credits = creditsFrom(title + 1, blocks, STANDFIRSTS);
    int length = Math.max(title + 1, credits.length());
    if (length >= blocks.size()) {
      return NONE;
    }
    String printed = Title.withoutSection(blocks.get(title));
    Metadata above = title == 0 ? Metadata.NONE : above(blocks.getFirst());
    return new Head(Metadata.titled(Optional.of(printed)).or(credits.known()).or(above), length);
  }

  /// Finds the credits under a title that is already known.
  ///
  /// For formats that mark their titles.
  static Head underTitle(List<String> blocks) {
    return creditsFrom(0, blocks, STANDFIRSTS);
  }

  /// This head if it leaves something of a text of so many blocks, else none.
  Head within(int blocks) {
    return length < blocks ? this : NONE;
  }

  /// The title is the first block, unless that is a date, a well-known publisher or a byline with a
  /// title under it.
  private static int titleAt(List<String> blocks) {
    if (blocks.size() < 2) {
      return -1;
    }
    if (isCredit(blocks.getFirst())) {
      return Title.isLikely(blocks.get(1)) && !isCredit(blocks.get(1)) ? 1 : -1;
    }
    return Title.isLikely(blocks.getFirst()) ? 0 : -1;
  }

  /// Whether a block alone is a credit or a publisher that is known by name.
  private static boolean isCredit(String block) {
    return Credit.of(block).isPresent() || Publisher.known(block).isPresent();
  }

  /// What the block above the title tells, if it is a credit.
  private static Metadata above(String block) {
    return Credit.of(block)
        .or(() -> Publisher.known(block).map(Credit::publisher))
        .map(Credit::known)
        .orElse(Metadata.NONE);
  }

  /// Credits stand together: once some have been found, the first block that is none ends the head.
  /// Before, up to two standfirsts may stand between title and credits; they belong to the head
  /// only if credits do follow.
  ///
  /// @param from the block behind the title, or 0
  /// @param standfirsts how many of them may stand before the first credit
  private static Head creditsFrom(int from, List<String> blocks, int standfirsts) {
    Metadata known = Metadata.NONE;
    int length = from;
    int left = standfirsts;
    for (int i = from; i < blocks.size(); i++) {
      Optional<Credit> credit = creditAt(i, length == i && i > from, blocks);
      if (credit.isPresent()) {
        known = known.or(credit.get().known());
        length = i + 1;
      } else {
        left -= standfirstCost(blocks.get(i));
        if (length > from || left < 0) {
          break;
        }
      }
    }
    boolean chronicle =
        known.authors().isEmpty() && known.published().isPresent() && hasDates(length, blocks);
    return chronicle ? new Head(Metadata.NONE, from) : new Head(known, length);
  }

  /// Of two standfirsts only one may be a sentence: more is the body already.
  ///
  /// A block that is too long costs more than there is.
  private static int standfirstCost(String block) {
    if (block.length() > LONGEST_STANDFIRST) {
      return STANDFIRSTS + 1;
    }
    return Punctuation.isEnded(block) ? STANDFIRSTS : 1;
  }

  /// A publisher is only believed beside a byline or a date.
  private static Optional<Credit> creditAt(int at, boolean follows, List<String> blocks) {
    String block = blocks.get(at);
    Optional<Credit> credit = Credit.of(block);
    if (credit.isPresent()) {
      return credit;
    }
    if (follows) {
      return Publisher.beside(block).map(Credit::publisher);
    }
    boolean leads = at + 1 < blocks.size() && Credit.of(blocks.get(at + 1)).isPresent();
    return leads ? Publisher.beside(block).map(Credit::publisher) : Optional.empty();
  }

  /// A text with dates for lines all along is a chronicle: none of them is its own.
  ///
  /// Only a text without a byline is asked: below a name a date is the article's.
  private static boolean hasDates(int from, List<String> blocks) {
    return blocks.stream().skip(from).anyMatch(block -> WrittenDate.parse(block).isPresent());
  }
}
