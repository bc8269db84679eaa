package footnote.slack.web;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// What the bot says, ready to be sent.
///
/// @param text the same without layout, for notifications and for reading aloud; escaped
/// @param blocks what people see
public record Reply(String text, List<LayoutBlock> blocks) {
  public Reply {
    blocks = List.copyOf(blocks);
  }
}
