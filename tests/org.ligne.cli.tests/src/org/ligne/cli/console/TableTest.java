package org.ligne.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.cli.console.Table.Cell;

/** Tables. */
class TableTest {

  @Test
  void cellsStandBelowEachOther() {
    Table table = new Table(1).row(Cell.of("a"), Cell.of("thé"), Cell.of("x"));
    table.row(Cell.of("abc"), Cell.of("茶"), Cell.of(""));
    assertEquals(List.of("> a    thé  x", "> abc  茶"), table.lines("> ", 0));
  }

  @Test
  void onlyTheElasticCellGivesWay() {
    Table table =
        new Table(1).row(Cell.of("2027-03-01"), Cell.of("A very long label"), Cell.of("x"));
    assertEquals(List.of("2027-03-01  A very long label  x"), table.lines("", 40));
    assertEquals(List.of("2027-03-01  A very long…  x"), table.lines("", 27));
    assertEquals(List.of("2027-03-01  A very long…  x"), table.lines("", 10));
  }

  @Test
  void coloursTakeNoRoom() {
    Palette palette = new Palette(true);
    Table table = new Table(0).row(Cell.of("ab", palette::good), Cell.of("x"));
    table.row(Cell.of("abcd"), Cell.of("y"));
    assertEquals(List.of("\u001B[32mab\u001B[0m    x", "abcd  y"), table.lines("", 0));
  }

  @Test
  void tableWithoutRowsHasNoLines() {
    assertEquals(List.of(), new Table(0).lines("", 80));
  }
}
