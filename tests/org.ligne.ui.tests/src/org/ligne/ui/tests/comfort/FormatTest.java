package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Laying plans out. */
@InWorkbench
class FormatTest {
  private static final String UGLY = "team  Deux {\n        editor   Ana\n   editor Bob\n}\n";

  private static final String NEAT = "team Deux {\n  editor Ana\n  editor Bob\n}\n";

  @Test
  void aKeyLaysTheFileOutInOneStepOfUndo() {
    var typing = Typing.in(UGLY);
    Keys.press("CTRL+SHIFT+F");
    Ui.awaitEquals(NEAT, typing::text);
    Keys.press("CTRL+Z");
    Ui.awaitEquals(UGLY, typing::text);
  }

  @Test
  void aSelectionAloneIsLaidOut() {
    var typing = Typing.in(UGLY);
    Workbench.select(typing.editor, "editor   Ana");
    Keys.press("CTRL+SHIFT+F");
    Ui.await("a neat line", () -> typing.text().contains("\n  editor Ana\n"));
    assertTrue(typing.text().contains("\n   editor Bob\n"), typing.text());
  }

  @Test
  void savingLaysOutIfThePreferenceSaysSo() {
    var typing = Typing.in(UGLY);
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.FORMAT_ON_SAVE, true));
      Workbench.caretBehind(typing.editor, "Ana");
      Keys.type("ïs");
      Ui.await("the server", () -> !typing.colourless("Deux"));
      Keys.press("CTRL+S");
      Ui.awaitEquals(NEAT.replace("Ana", "Anaïs"), typing::text);
      Ui.await("a saved file", () -> !typing.editor.isDirty());
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.FORMAT_ON_SAVE));
    }
  }

  @Test
  void savingTrimsLinesIfThePreferenceSaysSo() {
    var typing = Typing.in("team A {  \n}\n");
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.TRIM_ON_SAVE, true));
      Workbench.caretBehind(typing.editor, "team A");
      Keys.type("a");
      Keys.press("CTRL+S");
      Ui.awaitEquals("team Aa {\n}\n", typing::text);
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.TRIM_ON_SAVE));
    }
  }
}
