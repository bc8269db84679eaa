package footnote.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import footnote.chat.Message;
import footnote.slack.web.SlackMessage;
import footnote.slack.web.SlackText;
import footnote.text.Cut;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message in the making. All text goes in as it is and is escaped here, and all but a link is
/// shown in objects that know no markup, so that it can neither mention nor style nor link.
///
/// ```java
/// SlackMessage message =
///     new BlockBuilder().heading("3 articles").paragraph("Ask away.").reply();
/// ```
///
/// Slack's objects of kind `plain_text` and its rich text know no markup, so that a text in them
/// means nothing but itself once its `&`, `<` and `>` are escaped. Links alone need `mrkdwn`, and
/// are made of a checked address and its host. Limits are Slack's (Block Kit reference), counted in
/// characters of the escaped text.
final class BlockBuilder {
  /// Slack: 3,000 characters in a section's text.
  private static final int LONGEST_PARAGRAPH = 3_000;

  /// Slack: 150 characters in a header.
  private static final int LONGEST_HEADING = 150;

  /// Slack: 25 elements in a block of actions; 5 fit beside each other.
  private static final int MOST_BUTTONS = 25;

  /// Slack: 75 characters on a button.
  static final int LONGEST_LABEL = 75;

  /// Characters in the text without layout.
  static final int LONGEST_TEXT = 2_400;

  /// Characters of text and blocks together, their JSON included. Slack refuses blocks of more than
  /// about 13,200.
  static final int ROOM = 11_800;

  /// Writes blocks as Slack's client does, to measure them.
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  private final List<LayoutBlock> blocks = new ArrayList<>();

  /// All words so far, for the text without layout.
  private final List<String> lines = new ArrayList<>();

  private final List<BlockElement> buttons = new ArrayList<>();

  /// A stretch of a text, in bold or not; an empty one is passed over.
  record Run(String text, Look look) {
    /// How it stands out.
    ///
    /// Rich text has styles where Markdown has marks.
    enum Look {
      PLAIN,
      BOLD,
      ITALIC,
      /// In a block of its own.
      CODE
    }

    /// Words without any look of their own.
    static Run plain(String text) {
      return new Run(text, Look.PLAIN);
    }

    static Run bold(String text) {
      return new Run(text, Look.BOLD);
    }

    static Run italic(String text) {
      return new Run(text, Look.ITALIC);
    }

    static Run code(String text) {
      return new Run(text, Look.CODE);
    }

    boolean isCode() {
      return look == Look.CODE;
    }
  }

  /// A heading, in large letters.
  BlockBuilder heading(String text) {
    lines.add(text);
    blocks.add(HeaderBlock.builder().text(plain(text, LONGEST_HEADING)).build());
    return this;
  }

  /// A paragraph, cut where it is too long for a block.
  BlockBuilder paragraph(String text) {
    lines.add(text);
    blocks.add(SectionBlock.builder().text(plain(text, LONGEST_PARAGRAPH)).build());
    return this;
  }

  /// Text in small letters, with a link behind it whose words are the host it leads to.
  ///
  /// @param link a safe address, see [footnote.text.Links]
  BlockBuilder small(String text, Optional<String> link) {
    lines.add(text);
    List<ContextBlockElement> elements = new ArrayList<>();
    elements.add(plain(text, LONGEST_PARAGRAPH));
    link.ifPresent(url -> elements.add(linked(url)));
    blocks.add(ContextBlock.builder().elements(elements).build());
    return this;
  }

  /// Text of which some stands out.
  ///
  /// Code makes a block of its own, between a section that ends before it and one that begins
  /// behind it.
  BlockBuilder runs(List<Run> runs) {
    List<BlockElement> elements = new ArrayList<>();
    List<RichTextElement> section = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Run run : runs.stream().filter(run -> !run.text().isEmpty()).toList()) {
      line.append(line.isEmpty() || !run.isCode() ? "" : "\n").append(run.text());
      if (run.isCode()) {
        endSection(section, elements);
        elements.add(RichTextPreformattedElement.builder().elements(List.of(styled(run))).build());
      } else {
        section.add(styled(run));
      }
    }
    endSection(section, elements);
    if (!elements.isEmpty()) {
      lines.add(line.toString());
      blocks.add(RichTextBlock.builder().elements(List.copyOf(elements)).build());
    }
    return this;
  }

  /// Adds the stretches gathered as one section, and gathers anew.
  private static void endSection(List<RichTextElement> section, List<BlockElement> elements) {
    if (!section.isEmpty()) {
      elements.add(RichTextSectionElement.builder().elements(List.copyOf(section)).build());
      section.clear();
    }
  }

  /// A button; none where there is no room for it or for what it carries.
  ///
  /// @param question that the message answers, on one line; empty where it answers none
  BlockBuilder button(Message.Button button, String question) {
    String value = ButtonValue.of(button.token(), question);
    if (value.length() <= ButtonValue.LONGEST && buttons.size() < MOST_BUTTONS) {
      buttons.add(
          ButtonElement.builder()
              .actionId(button.name())
              .text(plain(Cut.line(button.label(), LONGEST_LABEL), LONGEST_LABEL))
              .value(value)
              .build());
    }
    return this;
  }

  /// The message, with the buttons below all else, and all of its words as the text without layout.
  SlackMessage reply() {
    String text = Cut.fit(String.join("\n", lines), LONGEST_TEXT, SlackText::escape).text();
    return new SlackMessage(text, all());
  }

  /// The blocks, and a block of buttons if there are any.
  private List<LayoutBlock> all() {
    List<LayoutBlock> all = new ArrayList<>(blocks);
    if (!buttons.isEmpty()) {
      all.add(ActionsBlock.builder().elements(buttons).build());
    }
    return all;
  }

  /// Characters of the blocks so far, as JSON.
  int size() {
    return GSON.toJson(all()).length();
  }

  /// Characters that a text makes in the JSON of a block.
  static int size(String text) {
    return GSON.toJson(SlackText.escape(text)).length() - 2;
  }

  /// A text that knows no markup, and whose `:names:` become no emoji.
  private static PlainTextObject plain(String text, int longest) {
    return PlainTextObject.builder().text(fitted(text, longest)).emoji(false).build();
  }

  /// A text escaped and cut; Slack takes no empty text.
  private static String fitted(String text, int longest) {
    String escaped = Cut.fit(text, longest, SlackText::escape).text();
    return escaped.isEmpty() ? "…" : escaped;
  }

  /// A link whose words are the host it leads to: what an article calls itself could be another
  /// address.
  ///
  /// @param url a safe one, of which only `&` needs escaping
  private static MarkdownTextObject linked(String url) {
    String host = SlackText.escape(URI.create(url).getHost());
    String link = "<" + SlackText.escape(url) + "|" + host + ">";
    return MarkdownTextObject.builder().text(link).verbatim(true).build();
  }

  /// A stretch of rich text.
  private static RichTextElement styled(Run run) {
    RichTextSectionElement.TextStyle style =
        switch (run.look()) {
          case PLAIN, CODE -> null;
          case BOLD -> RichTextSectionElement.TextStyle.builder().bold(true).build();
          case ITALIC -> RichTextSectionElement.TextStyle.builder().italic(true).build();
        };
    return RichTextSectionElement.Text.builder()
        .text(fitted(run.text(), LONGEST_PARAGRAPH))
        .style(style)
        .build();
  }
}
