package org.ligne.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligne.model.diagnostic.Severity;

/** Colours, and terminals. */
class ColorModeTest {

  @Test
  void autoAsksTheTerminalAndTheEnvironment() {
    assertTrue(ColorMode.AUTO.palette(true, Map.of()).on());
    assertTrue(ColorMode.AUTO.palette(true, Map.of("NO_COLOR", "")).on());
    assertFalse(ColorMode.AUTO.palette(true, Map.of("NO_COLOR", "1")).on());
    assertFalse(ColorMode.AUTO.palette(false, Map.of()).on());
  }

  @Test
  void alwaysAndNeverAskNobody() {
    assertTrue(ColorMode.ALWAYS.palette(false, Map.of("NO_COLOR", "1")).on());
    assertFalse(ColorMode.NEVER.palette(true, Map.of()).on());
  }

  @Test
  void withoutColoursTextsAreAsTheyAre() {
    assertEquals("x", new Palette(false).of(Severity.ERROR, "x"));
    assertEquals("\u001B[1;31mx\u001B[0m", new Palette(true).of(Severity.ERROR, "x"));
  }

  @Test
  void terminalIsAsWideAsItsVariableSays() {
    Map<String, String> environment = Map.of("COLUMNS", "72");
    assertEquals(72, new Terminal(true, true, environment).columns());
    assertEquals(0, new Terminal(false, true, environment).columns());
    assertEquals(0, Terminal.none().columns());
  }

  @Test
  void dumbTerminalIsNone() {
    Terminal terminal = Terminal.find(Map.of("TERM", "dumb"));
    assertFalse(terminal.output());
    assertFalse(terminal.errors());
  }
}
