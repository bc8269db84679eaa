package footnote.format.rst;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.format.Read;
import org.junit.jupiter.api.Test;

class RstTablesTest {
  private static Read read(String text) {
    return Read.of("a.rst", text);
  }

  @Test
  void readsTablesOfAllKinds() {
    assertThat(
            read("""
            +--------+-----------+-------+
            | City   | Rain      | Sun   |
            +========+===========+=======+
            | Rome   | - some    | much  |
            |        | - *rare*  |       |
            +--------+-----------+-------+
            | Oslo   | daily     | never |
            |        +-----------+-------+
            |        | nightly   | no    |
            +--------+-----------+-------+

            =====  ==============
            City   Rain
            =====  ==============
            Rome   ``some``, and
                   more
            Oslo   daily
            =====  ==============

            .. list-table:: Rain
               :header-rows: 1

               * - City
                 - Rain
               * - Rome
                 - some

                   more
               * - Oslo
                 -

            .. csv-table::
               :header: City, Rain

               "Rome, Italy", some
            """)
                .shown())
        .containsExactly(
            "header: City · Rain · Sun",
            "row: Rome · Rain: some rare · Sun: much",
            "row: Oslo · Rain: daily · Sun: never",
            "row: Oslo · Rain: nightly · Sun: no",
            "header: City · Rain",
            "row: Rome · Rain: some, and more",
            "row: Oslo · Rain: daily",
            "paragraph: Rain",
            "header: City · Rain",
            "row: Rome · Rain: some more",
            "row: Oslo",
            "header: City · Rain",
            "row: Rome, Italy · Rain: some");
  }
}
