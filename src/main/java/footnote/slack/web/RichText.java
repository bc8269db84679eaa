package footnote.slack.web;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a message that has them in blocks alone (Slack: rich text). Emoji, mentions and
/// dates are no words, links show theirs; a block of another kind says nothing.
///
/// Slack's own clients send a text beside the blocks; apps and forwards may not. Unlike the text,
/// the blocks need no marks taken out: what is emphasis there is a style here.
final class RichText {
  private RichText() {}

  /// The words of blocks, a line for each part.
  ///
  /// @param blocks null where a message has none
  static String read(@Nullable List<LayoutBlock> blocks) {
    return blocks == null
        ? ""
        : blocks.stream().map(RichText::block).collect(Collectors.joining("\n")).strip();
  }

  /// A line, or several, of a block. A section's text is Slack's markup, whose marks are taken out.
  private static String block(@Nullable LayoutBlock block) {
    return switch (block) {
      case RichTextBlock text -> elements(text.getElements());
      case SectionBlock section when section.getText() != null ->
          SlackText.read(said(section.getText().getText()));
      case null, default -> "";
    };
  }

  /// What stands side by side in a part, without a blank between: each text holds its own.
  private static String elements(@Nullable List<?> elements) {
    return elements == null
        ? ""
        : elements.stream().map(RichText::element).collect(Collectors.joining());
  }

  /// What a part says. The parts of a list, quotes and code stand on lines of their own. What is
  /// not known, an emoji for one, is a blank, so that the words on both sides stay two.
  private static String element(@Nullable Object element) {
    return switch (element) {
      case RichTextSectionElement section -> elements(section.getElements()) + "\n";
      case RichTextPreformattedElement code -> elements(code.getElements()) + "\n";
      case RichTextQuoteElement quote -> elements(quote.getElements()) + "\n";
      case RichTextListElement list -> elements(list.getElements()) + "\n";
      case RichTextSectionElement.Text text -> said(text.getText());
      case RichTextSectionElement.Link link ->
          said(link.getText() == null ? link.getUrl() : link.getText());
      case null, default -> " ";
    };
  }

  /// A text that may be missing.
  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
