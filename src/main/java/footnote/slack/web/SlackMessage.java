package footnote.slack.web;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// What the bot says, ready to be sent.
///
/// @param text the same without layout, for notifications and for reading aloud; escaped
/// @param blocks what people see
public record SlackMessage(String text, List<LayoutBlock> blocks) {
  public SlackMessage {
    blocks = List.copyOf(blocks);
  }
}
