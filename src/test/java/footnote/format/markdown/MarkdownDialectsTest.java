package footnote.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import footnote.article.ArticleFile;
import footnote.format.Read;
import footnote.format.SiteSettings;
import footnote.format.YamlHead;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is seen of what sites write beside CommonMark.
class MarkdownDialectsTest {
  /// A paragraph and what is seen of it; nothing where it is empty.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "It *rains* in **Rome**, `today`. ¦ It rains in Rome, today.",
        "See [the plan](https://example.com/plan \"x\") and <https://example.com>. ¦ See the plan"
            + " and https://example.com.",
        "See [the plan][plan] and [[Page|the page]]. ¦ See the plan and the page.",
        "It rained<!-- not seen -->, ~~hard~~ &amp; long. ¦ It rained, & long.",
        "![Rain in Rome](rain.png) ¦ ''",
        "![Rain in Rome]({{ '/rain.png' | url }}) ¦ ''",
        "It rained {% cite hall %} in {{ site.city }}. ¦ It rained in ….",
        "{{< figure src=\"rain.png\" alt=\"Rain\" >}} ¦ ''",
        "It rained.[^1] ¦ It rained.",
        "It rained. {#rain} ¦ It rained.",
        "It rained. {: .notice .big } ¦ It rained.",
        "It rained {/*not seen*/} here. ¦ It rained here.",
        "It rained. { .annotate } ¦ It rained.",
        "It rains {often}. ¦ It rains {often}.",
        "Write `{{ name }}` and `<Intro>`. ¦ Write {{ name }} and <Intro>.",
        "<Term id={'x'}>Rain</Term> is water. ¦ Rain is water.",
        "Rain :tada: is :umbrella:. It is 10:30:45 in std::vec::Vec. ¦ Rain is . It is 10:30:45 in"
            + " std::vec::Vec.",
        "H<sub>2</sub>O is <kbd>wet</kbd>. ¦ H2O is wet.",
        "[x]: https://example.com/ ¦ ''",
        "It is ==very **wet**== and ^^cold^^. ¦ It is very wet and cold.",
        "Press ++ctrl+c++ in C++ or g++, `a ==b== c`, a == b. ¦ Press ctrl+c in C++ or g++, a ==b=="
            + " c, a == b.",
        "10^6^ m^2^ of H~2~O on the 1^st^, ~not this~. ¦ 10⁶ m2 of H2O on the 1st, .",
        "Set ${{ secrets.RAIN }} once. ¦ Set ${{ secrets.RAIN }} once.",
        "It rained {{ page.days | default: 7 }} days. ¦ It rained 7 days.",
        "{% include note.html type='mind' content=\"It *rains*.\" %} ¦ It rains.",
        "{% include nav.html title=\"Site\" %} ¦ ''",
        "{{< figure src=\"rain.png\" caption=\"Rain in 1901\" >}} ¦ Rain in 1901",
        "[TOC] ¦ ''",
        "import Rain from '@site/rain'; ¦ ''",
        "<a id=\"rain\"></a> ¦ ''",
        "<meta name=\"rain\" content=\"It rained.\"> ¦ ''",
      })
  void showsTheWordsOfAParagraph(String markdown, String words) {
    String shown = words.equals("''") ? "" : words;
    Read read = Read.of("a.md", "A word.\n\n" + markdown + "\n");
    assertThat(read.article().text().substring("A word.".length()).strip()).isEqualTo(shown);
  }

  @Test
  void opensAdmonitionsTabsAndContainers() {
    assertThat(
            Read.of(
                    "a.md",
                    """
                    # Rain

                    !!! note "Mind"
                        It rains.

                        ```sh
                        dry --all
                        ```

                    === "Linux"

                        Run this:

                        - one

                    :::tip[Stay dry]
                    Stay inside.
                    :::

                    ::: warning
                    It pours.
                    :::

                    > [!CAUTION]
                    > It floods.
                    """)
                .shown())
        .containsExactly(
            "head: Rain",
            "paragraph: Mind",
            "paragraph: It rains.",
            "code: dry --all",
            "item: Linux",
            "paragraph: Run this:",
            "item: one",
            "paragraph: Stay dry",
            "paragraph: Stay inside.",
            "paragraph: It pours.",
            "paragraph: It floods.");
  }

  @Test
  void dropsComponentsAndReadsWhatTheyHold() {
    assertThat(
            Read.of(
                    "a.mdx",
                    """
                    import Tabs from '@theme/Tabs';
                    import {a} from './a';

                    <Intro>

                    It *rains*.

                    </Intro>

                    <Tabs
                      values={[{label: 'a > b', value: 'a'}]}>
                    <TabItem value="a">It pours.</TabItem>
                    </Tabs>
                    """)
                .shown())
        .containsExactly("paragraph: It rains.", "paragraph: It pours.");
  }

  @Test
  void keepsCodeAsItStands() {
    assertThat(
            Read.of(
                    "a.md",
                    """
                    Run:

                    ```console
                    $ rain --all

                      {{ not a call }} <Intro> <!-- here -->
                    ```

                    {% highlight sh %}
                    pour --now
                    {% endhighlight %}

                    ```rust
                    {{#include ../rain.rs}}
                    ```

                    ```rust
                    # use hidden;
                    let rain = 1;
                    ```

                    ```mermaid
                    graph TD
                    ```
                    """)
                .shown())
        .containsExactly(
            "paragraph: Run:",
            "code: $ rain --all\n\n  {{ not a call }} <Intro> <!-- here -->",
            "code: pour --now",
            "code: let rain = 1;");
  }

  @Test
  void readsTablesListsAndDefinitions() {
    Read read =
        Read.of(
            "a.md",
            """
            Prices:

            | | Price | Seats |
            |---|:--:|---|
            | **Team** | 12 EUR | |
            | Solo | [3 EUR](x) | 1 |

            Do this:

            1. Stop.

               ```
               stop
               ```
            2. Wait.
               - an hour
            - [x] done

            Rain
            : Water that falls.

            > 8. Do not wait.
            """);
    assertThat(read.shown())
        .containsExactly(
            "paragraph: Prices:",
            "header: Price · Seats",
            "row: Team · Price: 12 EUR",
            "row: Solo · Price: 3 EUR · Seats: 1",
            "paragraph: Do this:",
            "item: 1. Stop.",
            "code: stop",
            "item: 2. Wait.",
            "item: an hour",
            "item: done",
            "item: Rain: Water that falls.",
            "item: 8. Do not wait.");
    assertThat(read.article().parts())
        .extracting(part -> part.lead().map(lead -> lead.of(read.article().text())).orElse(""))
        .containsExactly(
            "",
            "",
            "Price · Seats",
            "Price · Seats",
            "",
            "Do this:",
            "1. Stop.",
            "Do this:",
            "2. Wait.",
            "",
            "",
            "");
  }

  @Test
  void readsHtmlWithinMarkdown() {
    assertThat(
            Read.of(
                    "a.md",
                    """
                    <div class="wrap">
                      <table><tr><td>Contact</td><td>Ann Hall</td></tr></table>
                      <p>It&nbsp;rained.<script>x</script></p>
                    </div>

                    Footnotes stand below.[^n]

                    [^n]: The note says
                        that it rained.
                    """)
                .shown())
        .containsExactly(
            "row: Contact · Ann Hall",
            "paragraph: It rained.",
            "paragraph: Footnotes stand below.",
            "paragraph: The note says that it rained.");
  }

  /// A tab of each generator is an item with its content, led by what announces the tabs.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=== \"Linux\"\n\n    ```sh\n    dry\n    ```\n",
        "{{< tabs >}}\n{{< tab \"Linux\" >}}\n```sh\ndry\n```\n{{< /tab >}}\n{{< /tabs >}}",
        "{{% tab name=\"Linux\" %}}\n```sh\ndry\n```\n{{% /tab %}}",
        "<Tabs>\n<TabItem value=\"l\" label=\"Linux\">\n\n```sh\ndry\n```\n\n</TabItem>\n</Tabs>",
        """
        <Tabs>
          <TabItem
            value="l"
            label="Linux">

          ```sh
          dry
          ```

          </TabItem>
        """,
        "{% tabs %}\n{% tab title=\"Linux\" %}\n```sh\ndry\n```\n{% endtab %}\n{% endtabs %}",
        ":::: tabs\n::: tab Linux\n```sh\ndry\n```\n:::\n::::",
        "/// tab | Linux\n\n```sh\ndry\n```\n\n///",
        "::: code-group\n```sh [Linux]\ndry\n```\n:::",
      })
  void readsATabWithItsContent(String tab) {
    Read read = Read.of("a.md", "# Rain\n\nTo dry it, run:\n\n" + tab + "\n\nIt is dry.\n");
    assertThat(read.shown())
        .containsExactly(
            "head: Rain",
            "paragraph: To dry it, run:",
            "item: Linux",
            "code: dry",
            "paragraph: It is dry.");
    assertThat(read.article().parts())
        .extracting(part -> part.lead().map(lead -> lead.of(read.article().text())).orElse(""))
        .containsExactly("", "", "To dry it, run:", "Linux", "");
  }

  @Test
  void readsTheMarkdownInAnElementThatIsSaidToHoldSome() {
    String html = "<div class=\"a\" markdown=\"1\">\n**It** rains.\n\n- one\n</div>\n";
    String details = "<details markdown>\n<summary>More</summary>\n## Mud\n</details>\n";
    assertThat(Read.of("a.md", html + details + "<p markdown=\"span\">So `it` does.</p>\n").shown())
        .containsExactly(
            "paragraph: It rains.",
            "item: one",
            "paragraph: More",
            "heading: Mud",
            "paragraph: So it does.");
  }

  @Test
  void fillsInWhatTheSiteAndThePageAreSetTo() throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Files.createDirectories(files.getPath("/site/_data"));
      Files.createDirectories(files.getPath("/site/docs"));
      Files.writeString(files.getPath("/site/_config.yml"), "town: Rome\nmaps: {scale: 1.50}\n");
      Files.writeString(files.getPath("/site/_data/rain.yml"), "may: 12 mm\n");
      Path page = files.getPath("/site/docs/a.md");
      ArticleFile file = new ArticleFile(page, "docs/a.md", 1, 1);
      TemplateValues values =
          new TemplateValues(
              YamlHead.plain("days: 3\nplace: {hill: Aventine}"), new SiteSettings(file));
      String text =
          "{{ page.days }} {{page.place.hill}} {{ site.town }} {{ site.maps.scale }} x "
              + "{{ site.data.rain.may }} {{< param \"days\" >}} {{ site.none }}";
      assertThat(TemplateCalls.without(text, values)).isEqualTo("3 Aventine Rome 1.50 x 12 mm 3 …");
    }
  }
}
