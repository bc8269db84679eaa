package footnote.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.256  | 0.00%         | 25.60%
          1250   | #,##0.00      | 1,250.00
          45000  | yyyy-mm-dd    | 2023-03-15
          2.5    | # ?/?         | 2 1/2
          3.25   | # ??/??       | 3 1/4
          0.0012 | 0.00E+00      | 1.20E-03
          42     | General       | 42
          words  | 0.00          | words
          7      | [>5]"many";0  | many
          """)
  void displaysANumberAsExcelDoes(String value, String pattern, String shown) {
    XmlNode styles =
        root(
            under("numFmts", "numFmt", Map.of("numFmtId", "170", "formatCode", pattern)),
            under("cellXfs", "xf", Map.of("numFmtId", "170")));

    assertThat(new XlsxFormats(styles, XmlNode.EMPTY).shown(value, 0)).isEqualTo(shown);
  }

  private static XmlNode root(XmlNode... children) {
    XmlNode root = new XmlNode("styleSheet", Map.of());
    for (XmlNode child : children) {
      root.add(child);
    }
    return root;
  }

  private static XmlNode under(String parent, String name, Map<String, String> attributes) {
    XmlNode node = new XmlNode(parent, Map.of());
    node.add(new XmlNode(name, attributes));
    return node;
  }
}
